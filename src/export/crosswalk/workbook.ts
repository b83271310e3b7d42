import type { ExportRequest } from '../export.ts';
import { selectedClauseTypes } from '../oscal/catalog.ts';
import type { Column, Row, Table } from '../table.ts';
import { noting } from '../table-format.ts';
import { aboutSheet, columnSheet } from '../xlsx/describing-sheet.ts';
import type { Sheet } from '../xlsx.ts';
import { type MappingRow, mappingRows } from './mapping-row.ts';

interface Matrix {
  readonly name: string;
  readonly description: string;
  /** What a column is of, and what its cells tell. */
  readonly key: (row: MappingRow) => string;
  readonly label: (row: MappingRow) => string;
  readonly cell: (row: MappingRow) => string;
}

const BY_LAW: Matrix = {
  name: 'By law',
  description: 'Clause types by regulations: which articles bear on them, and how.',
  key: ({ regulation }) => regulation,
  label: ({ regulationName }) => regulationName,
  cell: ({ articleRef, relation }) => `${articleRef} ${relation}`,
};
const BY_ARTICLE: Matrix = {
  name: 'By article',
  description: 'Clause types by articles: how they bear on them.',
  key: ({ article }) => article,
  label: ({ regulationName, articleRef, articleLabel }) => `${regulationName} ${articleRef}: ${articleLabel}`,
  cell: ({ relation }) => relation,
};

/** A table of clause types by what a matrix counts as its columns; small by nature, as law is. */
function matrixTable(
  matrix: Matrix,
  types: readonly { slug: string; label: string }[],
  all: readonly MappingRow[],
): Table {
  const cells = new Map<string, string[]>();
  const labels = new Map<string, string>();
  for (const row of all) {
    const at = `${row.clauseType} ${matrix.key(row)}`;
    cells.set(at, [...(cells.get(at) ?? []), matrix.cell(row)]);
    labels.set(matrix.key(row), matrix.label(row));
  }
  const keys = [...labels.keys()].sort();
  const columns: Column[] = [
    { name: 'clauseType', type: 'text', description: 'slug of the clause type' },
    { name: 'label', type: 'text', description: 'its name' },
    ...keys.map((name): Column => ({ name, type: 'list', description: labels.get(name) ?? '' })),
  ];
  async function* rows(): AsyncGenerator<Row[]> {
    yield types.map(({ slug, label }) => [slug, label, ...keys.map((key) => cells.get(`${slug} ${key}`) ?? null)]);
  }
  return { name: matrix.name, description: matrix.description, columns, rows: rows() };
}

/** The sheets of the crosswalk: the mappings as a list, matrices by law and by article, what the columns mean, and what the file says of itself. */
export async function sheetsOf(request: ExportRequest, list: Table): Promise<readonly Sheet[]> {
  const { types } = await selectedClauseTypes(request);
  const all: MappingRow[] = [];
  for await (const batch of mappingRows(request)) all.push(...batch);
  const matrices = [BY_LAW, BY_ARTICLE].map((matrix): Sheet => ({ table: matrixTable(matrix, types, all) }));
  const sheets = [{ table: { ...list, name: 'Crosswalk', rows: noting(list, request.note) } }, ...matrices];
  return [...sheets, columnSheet(sheets), aboutSheet(request.about, 'About')];
}
