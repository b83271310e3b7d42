import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Data, Shape } from '../../../src/export/answer.ts';
import { tablesOf } from '../../../src/export/answer-table.ts';
import { pagesOf } from '../../../src/export/page-walk.ts';
import type { Row } from '../../../src/export/table.ts';
import type { More } from '../../../src/export/unfold.ts';

/** A tree whose every element has a value of its own and a list below it, `depth` lists deep. */
interface Tree {
  readonly value: string;
  readonly below: readonly Tree[];
}

const DEPTH = 3;

function tree(depth: number): fc.Arbitrary<Tree> {
  const below = depth === 0 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 4 });
  return fc.record({ value: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), below });
}

const PLAIN = { on: 'T', type: 'T', types: [], description: '', list: false, connection: false, node: true } as const;

function shapeOf(depth: number): Shape[] {
  const value: Shape = { ...PLAIN, key: 'value', name: 'value', cell: 'text', fields: null };
  if (depth === 0) return [value];
  const nodes: Shape = { ...PLAIN, key: 'nodes', name: 'nodes', list: true, cell: null, fields: shapeOf(depth - 1) };
  const items: Shape = { ...PLAIN, key: 'items', name: 'items', connection: true, cell: null, fields: [nodes] };
  return [value, items];
}

/** The answer of a server that gives so many entries a page; every element is found by the way to it. */
function server(root: Tree, size: number) {
  function at(id: string): Tree {
    const steps = id.split('/').slice(1).map(Number);
    return steps.reduce((one, step) => one.below[step] as Tree, root);
  }
  function page(id: string, after: number, depth: number): Data {
    const { below } = at(id);
    const end = after + size;
    const nodes = below.slice(after, end).map((_, index) => data(`${id}/${after + index}`, depth - 1));
    return {
      nodes,
      __page: { hasNextPage: end < below.length, hasPreviousPage: after > 0, endCursor: `${id}:${end}` },
    };
  }
  function data(id: string, depth: number): Data {
    return { __id: id, value: at(id).value, ...(depth > 0 && { items: page(id, 0, depth) }) };
  }
  return {
    data: data('', DEPTH),
    follow: async ({ cursor, owner, path }: More): Promise<Data> => {
      const [id = '', after] = cursor.split(':');
      expect(owner?.id ?? '').toBe(id);
      return page(id, Number(after), DEPTH - (path.length - 1) / 2);
    },
  };
}

function leaves({ below }: Tree): number {
  return below.length === 0 ? 1 : below.reduce((sum, one) => sum + leaves(one), 0);
}

function ways({ value, below }: Tree): string[][] {
  if (below.length === 0) return [[value]];
  return below.flatMap((one) => ways(one).map((way) => [value, ...way]));
}

async function rowsOf(root: Tree, size: number): Promise<Row[]> {
  const { data, follow } = server(root, size);
  const [table] = tablesOf('whole', shapeOf(DEPTH), data, follow);
  const rows: Row[] = [];
  for await (const batch of table?.rows ?? []) rows.push(...batch);
  return rows;
}

it('has a row for each way down, in order, whatever the size of the pages', async () => {
  await fc.assert(
    fc.asyncProperty(tree(DEPTH), fc.integer({ min: 1, max: 5 }), async (root, size) => {
      const rows = await rowsOf(root, size);
      expect(rows).toHaveLength(leaves(root));
      const told = rows.map((row) => row.filter((cell) => cell !== null));
      expect(told).toEqual(ways(root));
      expect(rows.every((row) => row.length === DEPTH + 1)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('tells every element once in trees of further pages, each in its place', async () => {
  await fc.assert(
    fc.asyncProperty(tree(DEPTH), fc.integer({ min: 1, max: 3 }), async (root, size) => {
      const { data, follow } = server(root, size);
      const seen = new Map<string, unknown>();
      const links = new Set<string>();
      const walk = (one: Data) => {
        if ('value' in one) expect(seen.has(String(one.__id))).toBe(false);
        if ('value' in one) seen.set(String(one.__id), one.value);
        const { nodes = [] } = (one.items ?? {}) as { nodes?: Data[] };
        for (const child of nodes) {
          links.add(`${one.__id}>${child.__id}`);
          walk(child);
        }
      };
      for await (const page of pagesOf(shapeOf(DEPTH), data, follow)) walk(page);
      const count = ({ below }: Tree): number => below.reduce((sum, one) => sum + count(one), 1);
      expect(seen.size).toBe(count(root));
      expect(links.size).toBe(count(root) - 1);
    }),
    { numRuns: 200 },
  );
});
