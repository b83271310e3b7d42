import { complexityFromQuery } from '@pothos/plugin-complexity';
import fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { dearestParts, deepestPath } from '../../../src/graphql/cost-part.ts';
import { type Spot, weighed } from '../../../src/graphql/operation-cost.ts';
import { schema } from '../../../src/graphql/schema.ts';

function weigh(query: string): Spot {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const byName: GraphQLResolveInfo['fragments'] = Object.fromEntries(fragments.map((one) => [one.name.value, one]));
  return weighed({ schema, operation, fragments: byName, variableValues: {} }, {});
}

const sum = (spot: Spot, measure: 'cost' | 'breadth') =>
  dearestParts(spot, measure, Number.POSITIVE_INFINITY).reduce((total, { cost }) => total + cost, 0);

/** Fields that can be asked without an argument that must be known, leaves first. */
function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  return fields.filter(({ args }) => !args.some(isRequiredArgument));
}

const given = ({ args }: GraphQLField<unknown, unknown>, first: number) =>
  args.some(({ name }) => name === 'first') ? `(first: ${first})` : '';

/** Any selection of a type: fields under aliases of their own, some within inline fragments, some twice. */
function selectionOf(type: GraphQLNamedType, levels: number): fc.Arbitrary<string> {
  const fields = fieldsOf(type).filter((field) => levels > 0 || isLeafType(getNamedType(field.type)));
  if (fields.length === 0) return fc.constant('{ __typename }');
  const one = fc.constantFrom(...fields).chain((field) => {
    const below = getNamedType(field.type);
    const selection = isLeafType(below) ? fc.constant('') : selectionOf(below, levels - 1);
    return fc
      .tuple(selection, fc.integer({ min: 0, max: 500 }), fc.constantFrom('a', 'b'))
      .map(([text, first, alias]) => ({ text: `${field.name}${given(field, first)} ${text}`, alias }));
  });
  return fc.tuple(fc.array(one, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([parts, wrapped]) => {
    const texts = parts.map(({ text, alias }, index) => `${alias}${index}: ${text}`);
    const [first = '', ...others] = texts;
    return wrapped ? `{ ... on ${type.name} { ${first} } ${first} ${others.join(' ')} }` : `{ ${texts.join(' ')} }`;
  });
}

const query = schema.getQueryType();
if (!query) throw new Error('no Query');

describe('the parts of an operation', () => {
  test('are its cost together, and its breadth, whatever is asked', () => {
    fc.assert(
      fc.property(selectionOf(query, 7), (text) => {
        const spot = weigh(text);
        expect(sum(spot, 'cost')).toBe(spot.cost);
        expect(sum(spot, 'breadth')).toBe(spot.breadth);
        expect(deepestPath(spot)).toHaveLength(spot.depth);
      }),
      { numRuns: 300 },
    );
  });

  test('weigh as much as the plugin says by whose options fields are priced', () => {
    fc.assert(
      fc.property(selectionOf(query, 7), (text) => {
        const { cost, depth, breadth } = weigh(text);
        expect({ complexity: cost, depth, breadth }).toEqual(complexityFromQuery(text, { schema }));
      }),
      { numRuns: 300 },
    );
  });

  test('are named by aliases, through fragments, without the pages of lists, the dearest first', () => {
    const spot = weigh(`
      { dsa: regulation(slug: "eu-dsa") { shortName types: clauseTypes(first: 50) { ...page } } }
      fragment page on RegulationClauseTypeConnection { edges { node { ...users } } }
      fragment users on ClauseType { label platforms(first: 500) { totalCount nodes { slug name } } }`);
    expect(dearestParts(spot, 'cost', 10)).toEqual([
      // Of clause types under one regulation at most 40 are counted.
      { path: 'dsa.types.platforms', cost: 40 * (2 + 500 * 4) },
      { path: 'dsa.types', cost: 2 + 40 * 3 },
      { path: 'dsa', cost: 2 },
    ]);
  });

  test('of fragments that double each other are found at once', () => {
    const levels = 60;
    const fragments = Array.from({ length: levels }, (_, level) => {
      const below = level === levels - 1 ? '{ recordId }' : `{ provisions(first: 1) { nodes { ...f${level + 1} } } }`;
      return `fragment f${level} on Provision { one: document ${below} other: document ${below} }`;
    });
    const spot = weigh(`{ provisions(first: 1) { nodes { ...f0 } } } ${fragments.join(' ')}`);
    expect(spot.depth).toBe(2 + levels + 2 * (levels - 1) + 1);
    expect(spot.cost).toBeGreaterThan(2 ** levels);
    const parts = dearestParts(spot, 'cost', 3);
    expect(parts).toHaveLength(3);
    expect(deepestPath(spot)).toHaveLength(spot.depth);
  });
});
