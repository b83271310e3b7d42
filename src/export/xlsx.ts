import { BadInput } from '../errors.ts';
import type { About } from './about.ts';
import type { Chunk, Table } from './table.ts';
import { hyperlinks } from './xlsx/hyperlink.ts';
import { type RowReader, rowReader } from './xlsx/row-reader.ts';
import { sheetNames } from './xlsx/sheet-name.ts';
import { type WrittenSheet, workbookParts } from './xlsx/workbook.ts';
import { type Worksheet, worksheetXml } from './xlsx/worksheet.ts';
import { type ZipEntry, zip } from './zip.ts';

/** A table on a sheet of its own, called by the name of the table. */
export interface Sheet {
  readonly table: Table;
  /** Names of the link columns that are to be clickable; all of them where this is absent. A sheet has 65,530 clickable cells at most, the first ones. */
  readonly links?: readonly string[];
  /** Read and written after the others, wherever it is shown: for what is counted while those are read. */
  readonly last?: boolean;
}

const MOST_COLUMNS = 16_384;

/** A sheet on its way: its name, its reader once it was begun, and what it became; more than one worksheet where one cannot hold it. */
interface Job {
  readonly sheet: Sheet;
  readonly name: string;
  readonly written: WrittenSheet[];
  reader: RowReader | null;
}

function jobsOf(sheets: readonly Sheet[], nameOf: (wanted: string) => string): Job[] {
  return sheets.map((sheet) => {
    const { name, columns } = sheet.table;
    if (columns.length > MOST_COLUMNS)
      throw new BadInput(`${name} has ${columns.length} columns; a sheet holds ${MOST_COLUMNS}. Take CSV.`);
    return { sheet, name: nameOf(name), written: [], reader: null };
  });
}

function worksheetOf({ table: { columns }, links }: Sheet, name: string): Worksheet {
  const linked = new Set(links ?? columns.map((column) => column.name));
  return { name, columns, linked, links: hyperlinks(), range: 'A1' };
}

async function* entriesOf(
  jobs: readonly Job[],
  nameOf: (wanted: string) => string,
  day: string,
): AsyncGenerator<ZipEntry> {
  let files = 0;
  for (const job of [...jobs].sort(
    (one, other) => Number(one.sheet.last ?? false) - Number(other.sheet.last ?? false),
  )) {
    job.reader ??= await rowReader(job.sheet.table.rows);
    do {
      files += 1;
      const file = `worksheets/sheet${files}.xml`;
      const worksheet = worksheetOf(job.sheet, job.written.length === 0 ? job.name : nameOf(job.name));
      job.written.push({ file, sheet: worksheet });
      yield { name: `xl/${file}`, content: worksheetXml(worksheet, job.reader) };
    } while (job.reader.ahead().length > 0);
  }
  yield* workbookParts(
    jobs.flatMap(({ written }) => written),
    day,
  );
}

/**
 * A workbook of these sheets, for spreadsheets: first row frozen, filters on, dates as dates, links to click, and texts that are never run as formulas.
 * It is read and written row by row; a sheet that is full is continued on a further one. Nothing is written before the first rows of every sheet but the last-read ones are there.
 */
export async function* xlsx(sheets: readonly Sheet[], about: Pick<About, 'day'>): AsyncGenerator<Chunk> {
  const nameOf = sheetNames();
  const jobs = jobsOf(sheets, nameOf);
  try {
    for (const job of jobs) if (!job.sheet.last) job.reader = await rowReader(job.sheet.table.rows);
    yield* zip(entriesOf(jobs, nameOf, about.day), about.day);
  } finally {
    for (const { reader } of jobs) await reader?.close();
  }
}
