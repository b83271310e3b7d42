import {
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredArgument,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/graphql/schema.ts';
import { ADMIN, questions } from '../../support/ask.ts';

const { reply } = questions(undefined, ADMIN);
const MANY = 10_000;

interface Place {
  /** The arguments that lead to a value, the innermost last. */
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
}

/** Every argument and field of an input, however deep. */
function placesOf(inputs: readonly { name: string; type: GraphQLInputType }[], path: readonly string[] = []): Place[] {
  return inputs.flatMap(({ name, type }) => {
    const here = [...path, name];
    const named = getNamedType(type);
    const below = isInputObjectType(named) && path.length < 3 ? placesOf(Object.values(named.getFields()), here) : [];
    return [{ path: here, type }, ...below];
  });
}

/** Values that only need to be there; of an enumeration others at other turns, for axes that must differ. */
function plain(type: GraphQLInputType, turn = 0): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [plain(nullable.ofType)];
  const named = getNamedType(nullable);
  if (isEnumType(named)) return named.getValues()[turn % named.getValues().length]?.name;
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter(({ type: inner }) => inner !== getNullableType(inner))
        .map(({ name, type: inner }) => [name, plain(inner)]),
    );
  const values: Record<string, unknown> = { Int: 1, Float: 0.5, NonNegativeInt: 1, Boolean: true, Date: '2026-01-01' };
  return values[named.name] ?? (named.name === 'DateTime' ? '2026-01-01T00:00:00Z' : 'Regulation:eu-dsa');
}

const entryPoints = Object.values(schema.getQueryType()?.getFields() ?? {});
const selection = (type: GraphQLOutputType) => (isLeafType(getNamedType(type)) ? '' : '{ __typename }');

/** Asks with one value at a place and what is required beside it. */
function replyWith({ name, args, type }: (typeof entryPoints)[number], { path }: Place, value: unknown) {
  const [argument = ''] = path;
  const given = path.slice(1).reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  const others = args.filter((arg) => isRequiredArgument(arg) && arg.name !== argument);
  const used = args.filter((arg) => arg.name === argument || others.includes(arg));
  const declared = used.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const variables = {
    ...Object.fromEntries(others.map((arg, turn) => [arg.name, plain(arg.type, turn)])),
    [argument]: given,
  };
  return reply(`query (${declared}) { ${name}(${passed}) ${selection(type)} }`, variables);
}

const places = entryPoints.flatMap((field) => placesOf(field.args).map((place) => ({ field, place })));
const named = ({ field, place }: (typeof places)[number]) =>
  [`${field.name}(${place.path.join('.')})`, field, place] as const;

describe('ten thousand values are refused before the database is asked', () => {
  const lists = places.filter(({ place }) => {
    const type = getNullableType(place.type);
    return isListType(type) && !isEnumType(getNamedType(type)) && !isInputObjectType(getNamedType(type));
  });

  test('there are lists to try', () => {
    expect(lists.length).toBeGreaterThan(60);
  });

  test.each(lists.map(named))('%s', async (_name, field, place) => {
    const one = plain(getNamedType(place.type) as GraphQLInputType);
    const many = Array.from({ length: MANY }, (_, index) => (typeof one === 'string' ? `Regulation:x-${index}` : one));
    const { errors, trips } = await replyWith(field, place, many);
    expect(errors.map(({ code }) => code)).toEqual([expect.stringMatching(/^(BAD_USER_INPUT|QUERY_TOO_COSTLY)$/)]);
    expect(errors[0]?.message).toMatch(/[\d,]+/);
    expect(trips).toBe(0);
  });
});

describe('days of which the later comes first are refused by both names', () => {
  const spans = places.filter(({ place }) => /since$/i.test(place.path.at(-1) ?? '') && place.path.length > 1);

  test.each(spans.map(named))('%s', async (_name, field, place) => {
    const since = place.path.at(-1) ?? '';
    const until = since.replace('since', 'until').replace('Since', 'Until');
    const filter = { path: place.path.slice(0, -1), type: place.type };
    const { errors } = await replyWith(field, filter, { [since]: '2026-02-01', [until]: '2026-01-01' });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect(errors[0]?.message).toContain(`"${since}" (2026-02-01)`);
    expect(errors[0]?.message).toContain(`"${until}" (2026-01-01)`);
  });

  test('are tried', () => {
    expect(spans.length).toBeGreaterThan(2);
  });
});
