import { describe, expect, it } from 'vitest';
import type { Data, Shape } from '../../../src/export/answer.ts';
import { tablesOf } from '../../../src/export/answer-table.ts';
import type { Row } from '../../../src/export/table.ts';
import type { Following, More } from '../../../src/export/unfold.ts';

const PLAIN = {
  on: 'T',
  type: 'String',
  types: [],
  description: '',
  list: false,
  connection: false,
  node: false,
} as const;

function value(key: string, changes: Partial<Shape> = {}): Shape {
  return { ...PLAIN, key, name: key, cell: 'text', fields: null, ...changes };
}

function object(key: string, fields: Shape[], changes: Partial<Shape> = {}): Shape {
  return { ...PLAIN, key, name: key, cell: null, fields, ...changes };
}

function list(key: string, fields: Shape[]): Shape {
  return object(key, fields, { list: true });
}

function connection(key: string, fields: Shape[]): Shape {
  return object(key, fields, { connection: true });
}

async function madeOf(shape: Shape[], data: Data, next: (more: More) => Following = () => null) {
  const tables = tablesOf('whole', shape, data, async (more) => next(more));
  return Promise.all(
    tables.map(async ({ columns, rows }) => {
      const all: Row[] = [];
      for await (const batch of rows) all.push(...batch);
      return { columns: columns.map(({ name }) => name), rows: all };
    }),
  );
}

const LAW = [
  object('regulation', [
    value('shortName'),
    connection('clauseTypes', [
      value('totalCount', { cell: 'integer' }),
      list('nodes', [value('slug'), connection('platforms', [list('nodes', [value('slug')])]), value('label')]),
    ]),
  ]),
];

function types(...nodes: object[]): Data {
  return { regulation: { shortName: 'DSA', clauseTypes: { totalCount: 2, nodes } } };
}

describe('a query as a table', () => {
  it('has a row for each element of the deepest list, what stands above repeated', async () => {
    const data = types(
      { slug: 'a', label: 'A', platforms: { nodes: [{ slug: 'x' }, { slug: 'y' }] } },
      { slug: 'b', label: 'B', platforms: { nodes: [] } },
    );
    expect(await madeOf(LAW, data)).toEqual([
      {
        columns: [
          'regulation.shortName',
          'regulation.clauseTypes.totalCount',
          'regulation.clauseTypes.slug',
          'regulation.clauseTypes.platforms.slug',
          'regulation.clauseTypes.label',
        ],
        rows: [
          ['DSA', 2, 'a', 'x', 'A'],
          ['DSA', 2, 'a', 'y', 'A'],
          ['DSA', 2, 'b', null, 'B'],
        ],
      },
    ]);
  });

  it('has no row where nothing was found, and one where only what is above the list was', async () => {
    expect((await madeOf(LAW, { regulation: null }))[0]?.rows).toEqual([]);
    expect((await madeOf(LAW, types()))[0]?.rows).toEqual([['DSA', 2, null, null, null]]);
    expect((await madeOf([list('agencies', [value('slug')])], { agencies: [] }))[0]?.rows).toEqual([]);
  });

  it('goes on behind a page where it stands, by the nearest id', async () => {
    const page = (cursor: string | null) => ({ __page: { hasNextPage: cursor !== null, endCursor: cursor } });
    const data = types(
      { __id: 'ClauseType:a', slug: 'a', platforms: { ...page('1'), nodes: [{ slug: 'x' }] } },
      { __id: 'ClauseType:b', slug: 'b', platforms: { ...page(null), nodes: [{ slug: 'z' }] } },
    );
    const asked: unknown[] = [];
    const [table] = await madeOf(LAW, data, ({ path, owner, cursor }) => {
      asked.push([path.map(({ key }) => key).join('.'), owner, cursor]);
      return cursor === '1' ? { ...page('2'), nodes: [] } : { ...page(null), nodes: [{ slug: 'y' }] };
    });
    expect(table?.rows.map((row) => [row[2], row[3]])).toEqual([
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'z'],
    ]);
    const place = { id: 'ClauseType:a', place: 2 };
    expect(asked).toEqual([
      ['regulation.clauseTypes.nodes.platforms', place, '1'],
      ['regulation.clauseTypes.nodes.platforms', place, '2'],
    ]);
  });

  it('makes a table for each of two lists side by side, what stands above them in both', async () => {
    const shape = [object('a', [value('name'), list('ones', [value('x')]), list('others', [value('y')])])];
    const data = { a: { name: 'n', ones: [{ x: '1' }, { x: '2' }], others: [{ y: '3' }] } };
    expect(await madeOf(shape, data)).toEqual([
      {
        columns: ['a.name', 'a.ones.x'],
        rows: [
          ['n', '1'],
          ['n', '2'],
        ],
      },
      { columns: ['a.name', 'a.others.y'], rows: [['n', '3']] },
    ]);
  });

  it('keeps the steps of a page in a name where two columns would be called the same', async () => {
    const shape = [
      connection('types', [list('edges', [value('confidence'), object('node', [value('confidence'), value('slug')])])]),
    ];
    expect((await madeOf(shape, {}))[0]?.columns).toEqual([
      'types.edges.confidence',
      'types.edges.node.confidence',
      'types.slug',
    ]);
  });
});
