import { getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/graphql/schema.ts';
import { questions } from '../../support/ask.ts';

const { ask, reply } = questions();

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  nodes: { id: string }[];
}

const lists = ['agencies', 'articles', 'categories', 'clauseTypes', 'jurisdictions', 'regulations'];

function ordersOf(field: string): { input: string; orders: string[] } {
  const argument = schema
    .getQueryType()
    ?.getFields()
    [field]?.args.find(({ name }) => name === 'orderBy');
  const input = argument && getNamedType(argument.type);
  const order = isInputObjectType(input) ? getNamedType(input.getFields().field?.type ?? input) : null;
  return { input: input?.name ?? '', orders: isEnumType(order) ? order.getValues().map(({ name }) => name) : [] };
}

async function walk(field: string, input: string, orderBy: object, first: number): Promise<string[]> {
  const question = `query ($first: Int, $after: String, $orderBy: ${input}) { list: ${field}(first: $first, after: $after, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id } } }`;
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { list }: { list: Page } = await ask<{ list: Page }, object>(question, { first, after, orderBy });
    expect(list.pageInfo.hasPreviousPage).toBe(after !== null);
    ids.push(...list.nodes.map(({ id }) => id));
    if (!list.pageInfo.hasNextPage) {
      expect(ids.length).toBe(list.totalCount);
      return ids;
    }
    after = list.pageInfo.endCursor;
  }
}

describe.each(lists)('%s page by page', (field) => {
  const { input, orders } = ordersOf(field);

  test.each(orders)('by %s hold every entry once, and backwards the same', async (order) => {
    const size = field === 'articles' ? 97 : 7;
    const upwards = await walk(field, input, { field: order, direction: 'ASC' }, size);
    const downwards = await walk(field, input, { field: order, direction: 'DESC' }, size + 4);
    expect(new Set(upwards).size).toBe(upwards.length);
    expect(downwards).toEqual(upwards.toReversed());
  });
});

describe('a cursor', () => {
  test('of another list or order is refused with the reason', async () => {
    const { regulations } = await ask<{ regulations: Page }>(
      '{ regulations(first: 1) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id } } }',
    );
    const after = regulations.pageInfo.endCursor;
    const ordered = await reply(
      'query ($after: String) { regulations(after: $after, orderBy: { field: PLATFORMS }) { totalCount nodes { id } } }',
      { after },
    );
    expect(ordered.errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect(ordered.errors[0]?.message).toContain('another list or order');
    const foreign = await reply('query ($after: String) { agencies(after: $after) { nodes { id } } }', { after });
    expect(foreign.errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });
});
