import fc from 'fast-check';
import {
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/graphql/schema.ts';
import { ADMIN, questions } from '../../support/ask.ts';

const { reply } = questions(undefined, ADMIN);

const fragments = [
  "') DETACH DELETE node //",
  '"}) RETURN 1 //',
  '`) MATCH (n) RETURN n',
  "' OR 1 = 1",
  '$filter.slugs',
  '{slug: "eu-dsa"}',
  'eu-dsa\u0000',
  '\ud800',
  '\\u0027',
  '/*',
  '//',
  '*',
  '.*',
  '%',
  ':',
  'Regulation:',
  'CG-P-',
  '￾',
  'İ',
  'x'.repeat(5000),
];
const hostileText = fc.oneof(
  fc.constantFrom(...fragments),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('eu-dsa', 'arbitration', 'EU', 'Regulation:eu-dsa', 'privacy'),
);

/** What must be given and up to three of what may be: with more at once, one refusal hides all others. */
function fewOf(inputs: readonly { name: string; type: GraphQLInputType }[]): fc.Arbitrary<Record<string, unknown>> {
  const mustBeGiven = ({ type }: { type: GraphQLInputType }) => type !== getNullableType(type);
  const required = inputs.filter(mustBeGiven);
  const optional = inputs.filter((input) => !mustBeGiven(input));
  return fc
    .subarray(optional, { maxLength: Math.min(optional.length, 3) })
    .chain((chosen) =>
      fc.record(Object.fromEntries([...required, ...chosen].map(({ name, type }) => [name, anyOf(type)]))),
    );
}

/** Any value of an input type, most of its strings hostile. */
function anyOf(type: GraphQLInputType): fc.Arbitrary<unknown> {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return fc.array(anyOf(nullable.ofType), { maxLength: 3 });
  const named = getNamedType(nullable);
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name));
  if (isInputObjectType(named)) return fewOf(Object.values(named.getFields()));
  const scalars: Record<string, fc.Arbitrary<unknown>> = {
    Boolean: fc.boolean(),
    Int: fc.oneof({ arbitrary: fc.integer({ min: 0, max: 50 }), weight: 9 }, fc.integer()),
    NonNegativeInt: fc.integer({ min: 0, max: 600 }),
    Float: fc.double({ noNaN: true, noDefaultInfinity: true }),
    Date: fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31'),
    DateTime: fc.constantFrom('2024-02-29T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999+14:00'),
  };
  return scalars[named.name] ?? hostileText;
}

const REFUSALS = ['BAD_USER_INPUT', 'NOT_FOUND', 'QUERY_TOO_COSTLY'];
const isList = (type: GraphQLOutputType) => getNamedType(type).name.endsWith('Connection');
const entryPoints = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.length > 0);

function questionOf({ name, args, type }: (typeof entryPoints)[number]): string {
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `query (${declared}) { ${name}(${given}) { __typename ${isList(type) ? 'totalCount edges { cursor }' : ''} } }`;
}

/** Any arguments of a field; few cursors, since hardly one fits and then nothing else is tried. */
function argumentsOf({ args }: (typeof entryPoints)[number]): fc.Arbitrary<Record<string, unknown>> {
  const arbitraries = args.map(({ name, type }) => [
    name,
    name === 'after' ? fc.option(anyOf(type), { freq: 1 }) : anyOf(type),
  ]);
  const required = args.filter(({ type }) => type !== getNullableType(type)).map(({ name }) => name);
  return fc.record(Object.fromEntries(arbitraries) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: required,
  });
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
      if (isList(field.type) && field.name !== 'platformsSharing') expect(answered).toBeGreaterThan(3);
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
