/** What a column holds: times are UTC `YYYY-MM-DDTHH:MM:SSZ`, days `YYYY-MM-DD`, links absolute addresses. */
export type CellType = 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'time' | 'link' | 'list';

/** One column of a table, with what a reader who has only the file must know of it. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly description: string;
}

/** One value; a list is of texts; null where nothing is known. */
export type Cell = string | number | boolean | null | readonly string[];

/** Values in the order of the columns. */
export type Row = readonly Cell[];

/** Rows of one kind, read as they are taken: batch by batch, never all at once. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly Row[]>;
}

/** Bytes or text of a file, in order. */
export type Chunk = string | Uint8Array;

/** Columns with how each is made of a record; the same list gives the header and the rows. */
export type ColumnOf<Record> = Column & { readonly value: (record: Record) => Cell };

/** The table of records that come in batches. */
export function tableOf<Record>(
  about: Pick<Table, 'name' | 'description'>,
  columns: readonly ColumnOf<Record>[],
  batches: AsyncIterable<readonly Record[]>,
): Table {
  async function* rows() {
    for await (const batch of batches) yield batch.map((record) => columns.map(({ value }) => value(record)));
  }
  return { ...about, columns, rows: rows() };
}
