import { stringify } from 'csv-stringify/sync';
import type { Cell, Chunk, Row, Table } from './table.ts';

const OPTIONS = {
  record_delimiter: 'windows',
  // A text that begins like a formula would be run by a spreadsheet that opens the file.
  escape_formulas: true,
} as const;

function asText(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return String(cell);
  return Array.isArray(cell) ? cell.join('; ') : (cell as string | number | null);
}

function lines(rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => row.map(asText)),
    OPTIONS,
  );
}

/**
 * CSV by RFC 4180 in UTF-8: a header, CRLF, lists joined by "; ". A text that a spreadsheet would take for a formula begins with an apostrophe.
 * Nothing is written before the first rows have been read.
 */
export async function* csv({ columns, rows }: Table): AsyncGenerator<Chunk> {
  let header: string | null = lines([columns.map(({ name }) => name)]);
  for await (const batch of rows) {
    if (batch.length === 0) continue;
    yield (header ?? '') + lines(batch);
    header = null;
  }
  if (header !== null) yield header;
}
