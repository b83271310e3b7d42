import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, reply } = questions();

function nested(levels: number): string {
  const inner = Array.from({ length: levels }).reduce<string>(
    (selection) => `clauseTypes(first: 1) { nodes { slug regulations(first: 1) { nodes { slug ${selection} } } } }`,
    '',
  );
  return `{ regulation(slug: "eu-dsa") { ${inner} } }`;
}

describe('the limits', () => {
  test('let through the whole way from 50 platforms to the law, by nodes and by edges', async () => {
    const way = (list: (selection: string) => string) =>
      `{ platforms(first: 50) ${list(
        `slug name documents ${list(
          `recordId title provisions(first: 10) ${list(
            `recordId clauseTypes ${list(`slug label articles ${list('key label regulation { slug shortName }')}`)}`,
          )}`,
        )}`,
      )} }`;
    await ask(way((selection) => `{ nodes { ${selection} } }`));
    await ask(way((selection) => `{ edges { cursor node { ${selection} } } }`));
  });

  test('let GraphiQL read the schema', async () => {
    await ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true }));
  });

  test('refuse to read the schema in circles', async () => {
    const circle = Array.from({ length: 8 }).reduce<string>(
      (selection) => `fields { type { name ${selection} } }`,
      'kind',
    );
    const { errors } = await reply(`{ __schema { types { ${circle} } } }`);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: 'Maximum introspection depth exceeded' }]);
  });

  test('refuse 500 × 500 × 500 and say the cost, the most, and the way round', async () => {
    const { errors, trips } = await reply(`{ platforms(first: 500) { nodes { provisions(first: 500) { nodes {
      document { provisions(first: 500) { nodes { recordId } } } } } } } }`);
    expect(errors).toMatchObject([{ code: 'QUERY_TOO_COSTLY', path: 'platforms' }]);
    expect(errors[0]?.message).toMatch(
      /^The cost of this operation is [\d,]+; the most is [\d,]+\. Most of it: `platforms\.provisions\.document\.provisions` [\d,]+, `platforms\.provisions` .* Ask for fewer entries/,
    );
    expect(trips).toBe(0);
  });

  test('count what fragments, aliases and variables ask for', async () => {
    const page = 'provisions(first: $first) { nodes { ...document } }';
    const { errors } = await reply(
      `query ($first: Int) { a: ${page} b: ${page} }
       fragment document on Provision { document { provisions(first: $first) { nodes { ...sisters } } } }
       fragment sisters on Provision { document { provisions(first: $first) { totalCount } } }`,
      { first: 500 },
    );
    expect(errors).toMatchObject([{ code: 'QUERY_TOO_COSTLY' }]);
  });

  test('refuse to go round in circles and say the depth', async () => {
    await ask(nested(3));
    const { errors, trips } = await reply(nested(20));
    expect(errors).toMatchObject([{ code: 'QUERY_TOO_COSTLY' }]);
    expect(errors[0]?.message).toMatch(
      /^The depth of this operation is [\d,]+; the most is [\d,]+\. The deepest field is `regulation\.clauseTypes\.nodes\..*`\. Begin nearer/,
    );
    expect(trips).toBe(0);
  });

  test('refuse hundreds of aliases and say the breadth', async () => {
    const aliases = Array.from({ length: 400 }, (_, index) => `r${index}: regulation(slug: "eu-dsa") { slug }`);
    const { errors, trips } = await reply(`{ ${aliases.join('\n')} }`);
    expect(errors[0]?.message).toMatch(
      /^The breadth of this operation is [\d,]+; the most is [\d,]+\. Most of it: `r0` 2, .* Select fewer/,
    );
    expect(trips).toBe(0);
  });

  test('keep a page to 500 entries, and say how to go on', async () => {
    const { errors } = await reply('{ articles(first: 501) { nodes { key } } }');
    expect(errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        path: 'articles',
        message: '"first" of articles is 501; the most is 500. Ask for 500 and go on with "after": pageInfo.endCursor.',
      },
    ]);
    expect(await ask('{ articles(first: 500) { nodes { key } } }')).toMatchObject({
      articles: { nodes: { length: 442 } },
    });
  });

  test('refuse a page of less than nothing, below the root too', async () => {
    const { errors } = await reply('{ regulation(slug: "eu-dsa") { articles(first: -1) { nodes { key } } } }');
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'regulation.articles' }]);
  });

  test('answer a page of nothing with the count of everything', async () => {
    expect(await ask('{ articles(first: 0) { totalCount nodes { key } pageInfo { hasNextPage } } }')).toEqual({
      articles: { totalCount: 442, nodes: [], pageInfo: { hasNextPage: true } },
    });
  });

  test('refuse more than 500 ids at once', async () => {
    const ids = Array.from({ length: 501 }, (_, index) => `Article:eu-dsa:art-${index}`);
    const { errors } = await reply('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'nodes' }]);
    expect(errors[0]?.message).toContain('the most is 500');
  });
});
