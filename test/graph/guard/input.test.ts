import fc from 'fast-check';
import { type GraphQLOutputType, getNamedType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/graphql/schema.ts';
import { ADMIN, questions } from '../../support/ask.ts';
import { argumentsOf } from '../../support/hostile.ts';

const { reply } = questions(undefined, ADMIN);

const REFUSALS = ['BAD_USER_INPUT', 'NOT_FOUND', 'QUERY_TOO_COSTLY'];
/** Lists with arguments that must fit together, so that most of what is tried is refused. */
const PARTICULAR = ['platformsSharing', 'upcomingObligations'];
const isList = (type: GraphQLOutputType) => getNamedType(type).name.endsWith('Connection');
const entryPoints = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.length > 0);

function questionOf({ name, args, type }: (typeof entryPoints)[number]): string {
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `query (${declared}) { ${name}(${given}) { __typename ${isList(type) ? 'totalCount edges { cursor }' : ''} } }`;
}

describe('whatever text is given', () => {
  test('there are entry points to try', () => {
    expect(entryPoints.length).toBeGreaterThan(20);
  });

  test.each(entryPoints.map((field) => [field.name, field] as const))(
    '%s answers, or refuses it as the bad input that it is',
    async (_, field) => {
      let answered = 0;
      await fc.assert(
        fc.asyncProperty(argumentsOf(field), async (variables) => {
          const { errors } = await reply(questionOf(field), variables);
          if (errors.length === 0) answered += 1;
          expect(errors.filter(({ code }) => !REFUSALS.includes(String(code)))).toEqual([]);
        }),
        // Each combination of filters is a statement to plan: fewer runs there.
        { numRuns: isList(field.type) ? 25 : 100 },
      );
      if (isList(field.type) && !PARTICULAR.includes(field.name)) expect(answered).toBeGreaterThan(3);
    },
    300_000,
  );

  test('the graph is as large afterwards as the seeds made it', async () => {
    const { data } = await reply('{ regulations { totalCount } articles { totalCount } clauseTypes { totalCount } }');
    expect(data).toEqual({
      regulations: { totalCount: 64 },
      articles: { totalCount: 442 },
      clauseTypes: { totalCount: 68 },
    });
  });
});
