import { BadInput } from '../errors.ts';
import { type Coverage, coverageOf } from '../model/coverage.ts';
import { type Dimension, isSubject } from '../model/coverage-dimension.ts';
import type { Figures } from '../model/coverage-matrix.ts';
import { severityOf } from '../model/severity.ts';
import { builder } from './builder.ts';
import { PageInfoRef, pageInfoOf } from './connection-type.ts';
import type { Context } from './context.ts';
import { type CoverageFilter, CoverageFilterRef, coverageParameters } from './coverage-filter.ts';
import { CoverageDimensionRef, CoverageMemberRef, type Member } from './coverage-member.ts';
import { tidyFilter } from './filter-value.ts';
import { type KeyPage, type KeyPageArguments, keyPage, type Sorted } from './key-page.ts';
import { onceKnown, requireKnownIn } from './known.ts';
import { SeverityRef } from './severity.ts';

const ROWS_PER_PAGE = 50;
const COLUMNS_PER_PAGE = 100;
/** A pass over all conclusions costs about as much as this many fields. */
const PASS_COST = 2000;

const CoverageOrderRef = builder.enumType('CoverageOrder', {
  description: 'How the rows, or the columns, of a matrix are sorted; ties are broken by the key.',
  values: {
    KEY: { description: 'By key; severities from LOW to HIGH.' },
    TOTAL: { description: 'By the number of provisions, the most first.' },
  } as const,
});

type Line = Member & Sorted;

/** A counted matrix and the page of it that is asked. */
interface CoverageMatrix extends Coverage {
  rowPage: KeyPage<Line>;
  columnPage: KeyPage<Line>;
}

const keysOf = (page: KeyPage<Line>) => page.edges.map(({ key }) => key);

const CoverageCellRef = builder.objectRef<Figures>('CoverageCell').implement({
  description: 'What is counted in one cell of a matrix.',
  fields: (t) => ({
    row: t.exposeString('row', { description: 'Key of the row.' }),
    column: t.exposeString('column', { description: 'Key of the column.' }),
    provisions: t.field({
      type: 'NonNegativeInt',
      description:
        'How many different current provisions: the `totalCount` of `provisions` under the filter of the matrix and these two keys.',
      resolve: ({ provisions }) => provisions,
    }),
    platforms: t.field({
      type: 'NonNegativeInt',
      description: 'How many platforms these provisions are of.',
      resolve: ({ platforms }) => platforms,
    }),
    documents: t.field({
      type: 'NonNegativeInt',
      description: 'How many documents these provisions stand in.',
      resolve: ({ documents }) => documents,
    }),
    severity: t.field({
      type: SeverityRef,
      nullable: true,
      description:
        'Highest severity of the conclusions that lead here; between two dimensions of documents, of all that is concluded there; null where nothing is.',
      resolve: ({ severityRank }) => (severityRank === 0 ? null : severityOf(severityRank)),
    }),
  }),
});

const CoverageMatrixRef = builder.objectRef<CoverageMatrix>('CoverageMatrix').implement({
  description: 'How many different provisions there are by two dimensions, page by page.',
  fields: (t) => ({
    rows: t.field({
      type: [CoverageMemberRef],
      description: 'The rows of this page.',
      complexity: { field: 1, multiplier: ROWS_PER_PAGE },
      resolve: ({ rowPage }) => rowPage.edges,
    }),
    columns: t.field({
      type: [CoverageMemberRef],
      description: 'The columns of this page.',
      complexity: { field: 1, multiplier: COLUMNS_PER_PAGE },
      resolve: ({ columnPage }) => columnPage.edges,
    }),
    counts: t.field({
      type: t.listRef(t.listRef('NonNegativeInt')),
      description: 'Provisions of each cell: one list a row, in the order of `rows`, each in the order of `columns`.',
      complexity: { field: 100, multiplier: 1 },
      resolve: ({ rowPage, columnPage, cells }) =>
        keysOf(rowPage).map((row) => keysOf(columnPage).map((column) => cells.get(row)?.get(column) ?? 0)),
    }),
    cells: t.field({
      type: [CoverageCellRef],
      description: 'The cells of this page that hold a provision, row by row, with all that is counted there.',
      complexity: { field: 100, multiplier: 500 },
      resolve: ({ rowPage, columnPage, figures }) => {
        const [rows, columns] = [keysOf(rowPage), keysOf(columnPage)];
        const place = ({ row, column }: Figures) => rows.indexOf(row) * columns.length + columns.indexOf(column);
        return figures(rows, columns).sort((one, other) => place(one) - place(other));
      },
    }),
    totalRows: t.field({
      type: 'NonNegativeInt',
      description: 'How many rows there are, over all pages.',
      resolve: ({ rows }) => rows.size,
    }),
    totalColumns: t.field({
      type: 'NonNegativeInt',
      description: 'How many columns there are, over all pages.',
      resolve: ({ columns }) => columns.size,
    }),
    totalProvisions: t.field({
      type: 'NonNegativeInt',
      description: 'How many different provisions there are in any cell, over all pages.',
      resolve: ({ total }) => total,
    }),
    pageInfo: t.field({
      type: PageInfoRef,
      description: 'Where this page stands among the rows; `endCursor` is for `after`.',
      resolve: ({ rowPage }) => pageInfoOf(rowPage),
    }),
    columnPageInfo: t.field({
      type: PageInfoRef,
      description: 'Where this page stands among the columns; `endCursor` is for `columnsAfter`.',
      resolve: ({ columnPage }) => pageInfoOf(columnPage),
    }),
  }),
});

const RANKS: Readonly<Record<string, number>> = { LOW: 1, MEDIUM: 2, HIGH: 3 };

function linesOf(dimension: Dimension, totals: ReadonlyMap<string, number>, byTotal: boolean): Line[] {
  const byKey = (key: string) => (dimension === 'SEVERITY' ? (RANKS[key] ?? 0) : key);
  return [...totals].map(([key, total]) => ({ dimension, key, total, sort: byTotal ? total : byKey(key) }));
}

/** What is asked of one side: its dimension, its order, its page. */
interface SideQuestion extends Pick<KeyPageArguments, 'first' | 'after' | 'usual'> {
  name: string;
  dimension: Dimension;
  order: 'KEY' | 'TOTAL';
}

function pageOf(asOf: string | null, { name, dimension, order, ...page }: SideQuestion, totals: Map<string, number>) {
  const list = `coverage ${name} ${dimension} by ${order}${asOf === null ? '' : ` as of ${asOf}`}`;
  return keyPage(linesOf(dimension, totals, order === 'TOTAL'), { ...page, list, descending: order === 'TOTAL' });
}

async function counted(
  context: Context,
  filter: CoverageFilter,
  includeEmpty: boolean,
  [rows, columns]: readonly [SideQuestion, SideQuestion],
): Promise<CoverageMatrix> {
  const sides = [rows.dimension, columns.dimension] as const;
  if (sides[0] === sides[1])
    throw new BadInput(`"rows" and "columns" of coverage are both ${sides[0]}. Give two different dimensions.`);
  const { graph } = context;
  const narrowed = tidyFilter('coverage', filter);
  const asked = coverageParameters(narrowed, { subject: sides.some(isSubject), severity: sides.includes('SEVERITY') });
  const coverage = await onceKnown(
    requireKnownIn(context, 'Coverage', narrowed, 'coverage'),
    coverageOf(graph, {
      rows: sides[0],
      columns: sides[1],
      named: narrowed,
      includeEmpty,
      ...asked,
    }),
  );
  return {
    ...coverage,
    rowPage: pageOf(graph.asOf, rows, coverage.rows),
    columnPage: pageOf(graph.asOf, columns, coverage.columns),
  };
}

builder.queryField('coverage', (t) =>
  t.field({
    type: CoverageMatrixRef,
    description:
      'How many current provisions there are by two dimensions, as a matrix. A cell counts each provision once of which one and the same conclusion, at any rank, leads to row and column; between dimensions of documents it counts what is not classified, too. Each cell equals the `totalCount` of `provisions` under the filter and both keys.',
    complexity: { field: PASS_COST, multiplier: 1 },
    args: {
      rows: t.arg({ type: CoverageDimensionRef, required: true, description: 'What the rows are.' }),
      columns: t.arg({ type: CoverageDimensionRef, required: true, description: 'What the columns are.' }),
      filter: t.arg({ type: CoverageFilterRef, description: 'Count only provisions that match all of these.' }),
      includeEmpty: t.arg.boolean({
        required: true,
        defaultValue: false,
        description:
          'Whether rows and columns without a provision are there, too, with 0: of what the filter names, or of all.',
      }),
      orderBy: t.arg({
        type: CoverageOrderRef,
        required: true,
        defaultValue: 'KEY',
        description: 'Order of the rows.',
      }),
      first: t.arg.int({ defaultValue: ROWS_PER_PAGE, description: 'Rows a page, at most 500.' }),
      after: t.arg.string({ description: 'Go on behind this row: `pageInfo.endCursor` of the page before.' }),
      columnsOrderBy: t.arg({
        type: CoverageOrderRef,
        required: true,
        defaultValue: 'KEY',
        description: 'Order of the columns.',
      }),
      columnsFirst: t.arg.int({ defaultValue: COLUMNS_PER_PAGE, description: 'Columns a page, at most 500.' }),
      columnsAfter: t.arg.string({
        description: 'Go on behind this column: `columnPageInfo.endCursor` of the page before.',
      }),
    },
    resolve: (_query, { rows, columns, filter, includeEmpty, ...given }, context) =>
      counted(context, filter ?? {}, includeEmpty, [
        {
          name: 'rows',
          dimension: rows,
          order: given.orderBy,
          first: given.first,
          after: given.after,
          usual: ROWS_PER_PAGE,
        },
        {
          name: 'columns',
          dimension: columns,
          order: given.columnsOrderBy,
          first: given.columnsFirst,
          after: given.columnsAfter,
          usual: COLUMNS_PER_PAGE,
        },
      ]),
  }),
);
