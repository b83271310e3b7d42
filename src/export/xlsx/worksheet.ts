import { getCellAddress } from 'write-excel-file/utility';
import type { Cell, Chunk, Column, Row } from '../table.ts';
import { cellXml, headerXml } from './cell.ts';
import type { Hyperlinks } from './hyperlink.ts';
import type { RowReader } from './row-reader.ts';

/** How many rows a worksheet has at most, the header among them, and how many characters of XML, well below what a zip archive can hold of one file. */
const MOST_ROWS = 1_048_576;
const MOST_XML = 3_000_000_000;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FREEZE =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
const WIDTHS = { least: 8, most: 60, moment: 20 };
const ROWS_A_CHUNK = 100;

/** A worksheet while it is written. */
export interface Worksheet {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Names of the columns whose addresses are clickable. */
  readonly linked: ReadonlySet<string>;
  readonly links: Hyperlinks;
  /** The cells it fills, once it is written. */
  range: string;
}

function lengthOf(cell: Cell | undefined): number {
  if (cell === null || cell === undefined) return 0;
  return typeof cell === 'object' ? cell.join('; ').length : String(cell).length;
}

function widthOf({ name, type }: Column, index: number, sample: readonly Row[]): number {
  if (type === 'day' || type === 'time') return Math.max(type === 'day' ? 11 : WIDTHS.moment, name.length + 4);
  const longest = sample.slice(0, 200).reduce((most, row) => Math.max(most, lengthOf(row[index])), name.length + 4);
  return Math.min(Math.max(longest + 1, WIDTHS.least), WIDTHS.most);
}

function columnsXml(columns: readonly Column[], sample: readonly Row[]): string {
  const cols = columns.map(
    (column, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${widthOf(column, index, sample)}" customWidth="1"/>`,
  );
  return `<cols>${cols.join('')}</cols>`;
}

function rowXml({ columns, linked, links }: Worksheet, letters: readonly string[], row: Row, number: number): string {
  const cells = columns.map(({ name, type }, index) => {
    const address = `${letters[index]}${number}`;
    const cell = row[index] ?? null;
    const leads = type === 'link' && typeof cell === 'string' && linked.has(name) && links.add(address, cell);
    return cellXml(address, cell, type, leads);
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** The XML of a worksheet with as many rows as it may have; what is left in the reader belongs on a further one. */
export async function* worksheetXml(sheet: Worksheet, reader: RowReader): AsyncGenerator<Chunk> {
  const { columns, links } = sheet;
  const letters = columns.map((_, index) => getCellAddress(0, index).slice(0, -1));
  const header = columns.map(({ name }, index) => headerXml(`${letters[index]}1`, name)).join('');
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${FREEZE}`;
  yield `${columnsXml(columns, reader.ahead())}<sheetData><row r="1">${header}</row>`;
  let [rows, size] = [1, 0];
  while (reader.ahead().length > 0 && rows < MOST_ROWS && size < MOST_XML) {
    const batch = await reader.take(Math.min(ROWS_A_CHUNK, MOST_ROWS - rows));
    const xml = batch.map((row, index) => rowXml(sheet, letters, row, rows + index + 1)).join('');
    rows += batch.length;
    size += xml.length;
    yield xml;
  }
  sheet.range = `A1:${letters.at(-1)}${rows}`;
  yield `</sheetData><autoFilter ref="${sheet.range}"/>${links.xml()}</worksheet>`;
}
