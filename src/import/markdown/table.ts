import type { Table, TableRow } from 'mdast';
import { oneLine } from '../../model/text.ts';
import { readableText } from './inline.ts';

/** Above this length a table whose rows are texts is read row by row. Characters. */
const LONG_TABLE = 4000;
const CLAUSE_ROW = 300;

function rowText(row: TableRow): string {
  const cells = row.children.map((cell) => oneLine(readableText(cell.children)));
  return cells.some(Boolean) ? cells.join(' | ').replace(/(?: \| ?)+$/u, '') : '';
}

/** The rows that hold text, cells parted by ` | `. */
export function rowTexts(table: Table): string[] {
  return table.children.map(rowText).filter(Boolean);
}

/** A table for reading: a row a line, cells parted by ` | `. */
export function tableText(table: Table): string {
  return rowTexts(table).join('\n');
}

/** True if the table is one clause; false if it is so long, and its rows are so long, that each row is one. */
export function isEnumerationOfRows(table: Table): boolean {
  const { length } = tableText(table);
  return length <= LONG_TABLE || length / table.children.length <= CLAUSE_ROW;
}
