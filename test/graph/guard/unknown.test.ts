import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/graphql/schema.ts';
import { questions } from '../../support/ask.ts';

const { reply } = questions();

/** A key that exists, one that nearly does, and how the refusal begins, by what a field of a filter names. */
const nearly: Record<string, [exists: string, typed: string, words: string]> = {
  platforms: ['tiktok', 'tiktoc', 'platform'],
  clauseTypes: ['arbitration', 'arbitraton', 'clause type'],
  allClauseTypes: ['arbitration', 'arbitraton', 'clause type'],
  regulations: ['eu-gdpr', 'eu-gpdr', 'regulation'],
  articles: ['eu-dsa:art-14', 'eu-dsa:art14', 'article'],
  categories: ['privacy', 'privcy', 'category'],
  agencies: ['ie-cnam', 'ie-cnan', 'agency'],
  jurisdictions: ['US-CA', 'US-CAA', 'jurisdiction'],
  shownIn: ['US-CA', 'US-CAA', 'jurisdiction'],
  bindingIn: ['US-CA', 'US-CAA', 'jurisdiction'],
  collections: ['genai-eu', 'genai-eus', 'collection'],
  sectors: ['messaging', 'mesaging', 'sector'],
};
const own: Record<string, string> = {
  'platforms.slugs': 'platforms',
  'clauseTypes.slugs': 'clauseTypes',
  'regulations.slugs': 'regulations',
  'articles.ids': 'articles',
  'categories.slugs': 'categories',
  'agencies.slugs': 'agencies',
  'jurisdictions.codes': 'jurisdictions',
  'collections.ids': 'collections',
  'sectors.slugs': 'sectors',
};

function filterOf(field: { args: readonly { name: string; type: unknown }[] }): { name: string; fields: string[] } {
  const argument = field.args.find(({ name }) => name === 'filter');
  const type = argument && getNamedType(argument.type as Parameters<typeof getNamedType>[0]);
  return isInputObjectType(type)
    ? { name: type.name, fields: Object.keys(type.getFields()) }
    : { name: '', fields: [] };
}

const cases = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(({ type }) => isObjectType(getNamedType(type)) && getNamedType(type).name.endsWith('Connection'))
  // A search cannot be asked without its query, and is tried with its own tests.
  .filter(({ name }) => name !== 'search')
  .flatMap((field) => {
    const { name, fields } = filterOf(field);
    return fields.flatMap((one) => {
      const noun = own[`${field.name}.${one}`] ?? one;
      return nearly[noun] ? [[field.name, one, name, nearly[noun]] as const] : [];
    });
  });

describe('a filter that names what there is not', () => {
  test('is tried in every list', () => {
    expect(cases.length).toBeGreaterThan(35);
  });

  test.each(cases)('%s by %s is refused with what is near', async (list, field, type, [exists, typed, words]) => {
    const question = `query ($filter: ${type}) { ${list}(first: 1, filter: $filter) { totalCount nodes { id } } }`;
    const { errors } = await reply(question, { filter: { [field]: [exists, typed] } });
    expect(errors[0]?.code).toBe('NOT_FOUND');
    expect(errors[0]?.message).toMatch(
      `There is no ${words} "${typed}" ("filter.${field}" of ${list}). Did you mean "${exists}"`,
    );
    const { errors: none } = await reply(question, { filter: { [field]: [exists] } });
    expect(none).toEqual([]);
  });

  test('is refused below a node as at the root, and as of a day', async () => {
    const { errors } = await reply(
      'query @asOf(date: "2026-03-01") { regulation(slug: "eu-dsa") { platforms(filter: { slugs: ["chatgtp"] }) { nodes { slug } } } }',
    );
    expect(errors).toEqual([
      {
        code: 'NOT_FOUND',
        message: 'There is no platform "chatgtp" ("filter.slugs" of Regulation.platforms). Did you mean "chatgpt"?',
        path: 'regulation.platforms.nodes',
      },
    ]);
  });

  test('names a few of many, and where all are listed when none is near', async () => {
    const { errors } = await reply('query ($filter: ChangeFilter) { changes(filter: $filter) { totalCount } }', {
      filter: { platforms: ['%%', '[]', "') DETACH DELETE node //", '日本', '日本'] },
    });
    expect(errors[0]?.message).toBe(
      `There is no platform "%%", "[]", "') detach delete node //", nor 1 others ("filter.platforms" of changes). platforms { nodes { slug } } lists them all.`,
    );
  });

  test('costs no further trip, whatever the number of nouns and fields', async () => {
    const trips = async (filter: string) =>
      (await reply(`{ provisions(first: 1${filter}) { totalCount nodes { __typename } } }`)).trips;
    const plain = await trips('');
    const filter = `, filter: { platforms: ["tiktok"], clauseTypes: ["arbitration"], regulations: ["eu-dsa"], shownIn: ["US"] }`;
    expect(await trips(filter)).toBe(plain);
  });

  test('is not what record ids are: one that is gone matches nothing', async () => {
    const { data, errors } = await reply(
      '{ provisions(filter: { documents: ["CG-D-0000000000AA"] }) { totalCount } documents(filter: { recordIds: ["CG-D-0000000000AA"] }) { totalCount } }',
    );
    expect({ data, errors }).toEqual({
      data: { provisions: { totalCount: 0 }, documents: { totalCount: 0 } },
      errors: [],
    });
  });
});
