import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';

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

/** Any arguments of a field; few cursors, since hardly one fits and then nothing else is tried. */
export function argumentsOf({ args }: GraphQLField<unknown, unknown>): fc.Arbitrary<Record<string, unknown>> {
  const arbitraries = args.map(({ name, type }) => [
    name,
    name === 'after' ? fc.option(anyOf(type), { freq: 1 }) : anyOf(type),
  ]);
  const required = args.filter(({ type }) => type !== getNullableType(type)).map(({ name }) => name);
  return fc.record(Object.fromEntries(arbitraries) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: required,
  });
}
