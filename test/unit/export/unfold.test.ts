import { describe, expect, it } from 'vitest';
import type { Data, Shape } from '../../../src/export/answer.ts';
import { branchesOf, namesOf } from '../../../src/export/branch.ts';
import { type Following, type More, unfold } from '../../../src/export/unfold.ts';

const PLAIN = { on: 'T', type: 'String', description: '', list: false, connection: false, node: false } as const;

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

function tablesOf(shape: Shape[], data: Data, next: (more: More) => Following = () => null) {
  return branchesOf(shape).map((branch) => {
    const rows = [];
    const walk = unfold(branch, data);
    for (let step = walk.next(); !step.done; )
      if (Array.isArray(step.value)) {
        rows.push(step.value);
        step = walk.next();
      } else step = walk.next(next(step.value as More));
    return { columns: namesOf(branch.cells), rows };
  });
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
  it('has a row for each element of the deepest list, what stands above repeated', () => {
    const data = types(
      { slug: 'a', label: 'A', platforms: { nodes: [{ slug: 'x' }, { slug: 'y' }] } },
      { slug: 'b', label: 'B', platforms: { nodes: [] } },
    );
    expect(tablesOf(LAW, data)).toEqual([
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

  it('has no row where nothing was found, and one where only what is above the list was', () => {
    expect(tablesOf(LAW, { regulation: null })[0]?.rows).toEqual([]);
    expect(tablesOf(LAW, types())[0]?.rows).toEqual([['DSA', 2, null, null, null]]);
    expect(tablesOf([list('agencies', [value('slug')])], { agencies: [] })[0]?.rows).toEqual([]);
  });

  it('goes on behind a page where it stands, by the nearest id', () => {
    const page = (cursor: string | null) => ({ __page: { hasNextPage: cursor !== null, endCursor: cursor } });
    const data = types(
      { __id: 'ClauseType:a', slug: 'a', platforms: { ...page('1'), nodes: [{ slug: 'x' }] } },
      { __id: 'ClauseType:b', slug: 'b', platforms: { ...page(null), nodes: [{ slug: 'z' }] } },
    );
    const asked: unknown[] = [];
    const [table] = tablesOf(LAW, data, ({ path, owner, cursor }) => {
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

  it('makes a table for each of two lists side by side, what stands above them in both', () => {
    const shape = [object('a', [value('name'), list('ones', [value('x')]), list('others', [value('y')])])];
    const data = { a: { name: 'n', ones: [{ x: '1' }, { x: '2' }], others: [{ y: '3' }] } };
    expect(tablesOf(shape, data)).toEqual([
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

  it('keeps the steps of a page in a name where two columns would be called the same', () => {
    const shape = [
      connection('types', [list('edges', [value('confidence'), object('node', [value('confidence'), value('slug')])])]),
    ];
    expect(tablesOf(shape, {})[0]?.columns).toEqual([
      'types.edges.confidence',
      'types.edges.node.confidence',
      'types.slug',
    ]);
  });
});
