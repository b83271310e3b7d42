import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer, Data, Shape } from '../../../src/export/answer.ts';
import { answerGraphml } from '../../../src/export/graph/answer-graphml.ts';
import type { CellType } from '../../../src/export/table.ts';
import { fromGraphml, type ReadGraph } from '../../support/property-graph.ts';

const PLAIN = { on: 'T', description: 'said <of> & it', list: false, connection: false, node: false } as const;

function shape(key: string, of: Partial<Shape>): Shape {
  return { ...PLAIN, key, name: key, type: 'T', types: [of.type ?? 'T'], cell: null, fields: null, ...of };
}

function value(key: string, cell: CellType = 'text'): Shape {
  return shape(key, { cell });
}

function record(key: string, type: string, fields: Shape[], list = false): Shape {
  return shape(key, { type, fields, node: true, list });
}

async function text(fields: readonly Shape[], ...pages: Data[]): Promise<string> {
  async function* read() {
    yield* pages;
  }
  const about = { origin: 'https://x.example', version: 'v', day: '2026-01-01', asOf: null, disclaimer: 'No advice.' };
  const answer: Answer = { name: 'Q', shape: fields, pages: read(), tables: [], about: { ...about, collections: [] } };
  let all = '';
  for await (const chunk of answerGraphml(answer)) all += chunk;
  return all;
}

async function written(fields: readonly Shape[], ...pages: Data[]): Promise<ReadGraph> {
  return fromGraphml(await text(fields, ...pages));
}

const NAME = fc.constantFrom('label', '_label', 'type', 'uri', 'name', 'n', 'x_y', 'constructor', '__proto_');
const CELL = fc.constantFrom<CellType>('text', 'integer', 'number', 'boolean', 'list', 'day');
const VALUES: Record<CellType, unknown> = {
  ...{ text: 'a <b> & c', integer: 1, number: 0.5, boolean: true, list: ['a', null, 'b'] },
  ...{ day: '2026-01-01', time: null, link: null },
};

/** Some fields by their keys, and an object that answers them. */
function values(): fc.Arbitrary<{ fields: Shape[]; data: Data }> {
  return fc.dictionary(NAME, CELL, { maxKeys: 5, noNullPrototype: true }).map((cells) => ({
    fields: Object.entries(cells).map(([key, cell]) => value(key, cell)),
    data: Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, VALUES[cell]])),
  }));
}

it('declares once whatever it tells, and tells all of it, whatever the names asked for', async () => {
  await fc.assert(
    fc.asyncProperty(values(), values(), values(), async (one, other, between) => {
      const fields = [
        record('one', 'A', one.fields),
        shape('page', {
          connection: true,
          fields: [shape('edges', { list: true, fields: [...between.fields, record('node', 'B', other.fields)] })],
        }),
      ];
      const edge = { ...between.data, node: { ...other.data, __id: 'B:b', __typename: 'B' } };
      const data = { one: { ...one.data, __id: 'A:a', __typename: 'A' }, page: { edges: [edge] } };
      const file = await text(fields, data);
      const declared = [...file.matchAll(/<key id="(\S+)"/g)].map(([, id]) => id);
      expect(new Set(declared).size).toBe(declared.length);
      for (const [, key] of file.matchAll(/<data key="(\S+)"/g)) expect(declared).toContain(key);
      const { nodes, edges } = fromGraphml(file);
      expect([...nodes.keys()].sort()).toEqual(['A:a', 'B:b', 'Q']);
      const [led] = [...edges.values()].filter(({ target }) => target === 'B:b');
      const told = (all: Data) =>
        Object.entries(all).map(([key, cell]) => [key, Array.isArray(cell) ? 'a; b' : String(cell)]);
      expect(nodes.get('A:a')).toMatchObject(Object.fromEntries(told(one.data)));
      expect(nodes.get('B:b')).toMatchObject(Object.fromEntries(told(other.data)));
      expect(led).toMatchObject(Object.fromEntries(told(between.data)));
    }),
    { numRuns: 100 },
  );
});

it('declares a type that holds all values of a name', async () => {
  const a = [value('n', 'integer'), value('m', 'integer'), value('k', 'boolean')];
  const b = [value('n', 'number'), value('m', 'text'), value('k', 'boolean')];
  const file = await text([record('a', 'A', a), record('b', 'B', b)], { a: null, b: null });
  const types = [...file.matchAll(/<key id="node\.(.)" .*?attr\.type="(\w+)"/g)].map(([, name, type]) => [name, type]);
  expect(types).toEqual([
    ['n', 'double'],
    ['m', 'string'],
    ['k', 'boolean'],
  ]);
});

it('makes one node of an object of which several places tell something, whatever comes first', async () => {
  const fields = [record('few', 'A', [value('n')], true), record('all', 'A', [value('n'), value('m')], true)];
  const one = { few: [{ __id: 'A:1', n: 'x' }], all: [{ __id: 'A:1', n: 'x', m: 'y' }] };
  const { nodes, edges } = await written(fields, one);
  expect([nodes.size, edges.size]).toEqual([2, 2]);
  expect(nodes.get('A:1')).toMatchObject({ n: 'x', m: 'y' });
  const alone = await written(fields, { few: one.few, all: [] });
  expect(alone.nodes.get('A:1')).toMatchObject({ n: 'x' });
});

it('makes a node of what has no id where it leads to several or to none, and an edge where it leads to one', async () => {
  const pair = [value('count', 'integer'), record('left', 'A', [value('n')]), record('right', 'B', [value('n')])];
  const one = [value('count', 'integer'), record('left', 'A', [value('n')])];
  const fields = [
    shape('pairs', { list: true, fields: pair }),
    shape('ones', { list: true, fields: one }),
    shape('sum', {
      fields: [value('count', 'integer'), shape('pageInfo', { type: 'PageInfo', fields: [value('end')] })],
    }),
  ];
  const left = { __id: 'A:1', n: 'x' };
  const { nodes, edges } = await written(fields, {
    pairs: [{ count: 3, left, right: { __id: 'B:1', n: 'y' } }],
    ones: [
      { count: 4, left },
      { count: 5, left: null },
    ],
    sum: { count: 6, pageInfo: { end: 'x' } },
  });
  const counts = [...nodes].filter(([, { count }]) => count).map(([id, { count }]) => `${id} ${count}`);
  expect(counts).toEqual(['Q.pairs.0 3', 'Q.ones.1 5', 'Q.sum 6']);
  expect([...edges.values()].map(({ source, target, count }) => [source, target, count])).toEqual([
    ['Q', 'Q.pairs.0', undefined],
    ['Q.pairs.0', 'A:1', undefined],
    ['Q.pairs.0', 'B:1', undefined],
    ['Q', 'A:1', '4'],
    ['Q', 'Q.ones.1', undefined],
    ['Q', 'Q.sum', undefined],
  ]);
});
