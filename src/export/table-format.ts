import { csv } from './csv.ts';
import type { ExportRequest, Format } from './export.ts';
import { ndjson } from './ndjson.ts';
import { parquet } from './parquet.ts';
import { readSelection } from './selection.ts';
import type { Column, Table } from './table.ts';
import { type Sheet, xlsx } from './xlsx.ts';

/** One table of an export, made for a request. */
export type TableMaker = (request: ExportRequest) => Table;

/** The rows of a table, counted as they are taken, and a note at their end where there are none. */
export async function* noting(
  table: Table,
  note: (text: string) => void,
  count: (rows: number) => void = () => undefined,
): AsyncGenerator<Table['rows'] extends AsyncIterable<infer Batch> ? Batch : never> {
  let empty = true;
  for await (const batch of table.rows) {
    empty &&= batch.length === 0;
    yield batch;
    count(batch.length);
  }
  count(0);
  if (empty) note(`Nothing matches: ${table.name} has no rows.`);
}

/** A request by nobody: what is made of it has columns, and no rows. */
const NOBODY: ExportRequest = {
  graph: { read: () => Promise.reject(new Error('Columns are told without reading.')), asOf: null },
  selection: readSelection({}, (name) => name),
  about: { origin: '', version: '', day: '', asOf: null, disclaimer: '', collections: [] },
  wordings: true,
  signal: new AbortController().signal,
  note: () => {},
};

function columnsOf(make: TableMaker): () => readonly Column[] {
  return () => make(NOBODY).columns;
}

function noted(make: TableMaker): TableMaker {
  return (request) => {
    const table = make(request);
    return { ...table, rows: noting(table, request.note, request.count) };
  };
}

/** A table as CSV, with a note where it is empty. */
export function csvFormat(make: TableMaker): Format {
  return {
    mediaType: 'text/csv; charset=utf-8; header=present',
    description: 'RFC 4180, UTF-8, one header line; safe to open in a spreadsheet',
    columns: columnsOf(make),
    write: (request) => csv(noted(make)(request)),
  };
}

/** A table as one JSON object a line, with a note where it is empty. */
export function ndjsonFormat(make: TableMaker): Format {
  return {
    mediaType: 'application/x-ndjson; charset=utf-8',
    description: 'one JSON object a line',
    columns: columnsOf(make),
    write: (request) => ndjson(noted(make)(request)),
  };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Several sheets as a workbook. */
export function workbookFormat(
  description: string,
  sheetsOf: (request: ExportRequest) => readonly Sheet[] | Promise<readonly Sheet[]>,
): Format {
  return {
    mediaType: XLSX,
    description,
    async *write(request) {
      yield* xlsx(await sheetsOf(request), request.about);
    },
  };
}

/** A table as Parquet, with a note where it is empty. */
export function parquetFormat(make: TableMaker): Format {
  return {
    mediaType: 'application/vnd.apache.parquet',
    description: 'Apache Parquet, typed columns, for pandas, R, DuckDB and the like',
    columns: columnsOf(make),
    write: (request) => parquet(noted(make)(request), request.about),
  };
}
