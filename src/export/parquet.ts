import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { About } from './about.ts';
import type { Cell, CellType, Chunk, Column, Row, Table } from './table.ts';

// As many rows are held at once as are packed together, each column by itself; the first ones soon.
const FIRST_GROUP = 1_000;
const A_GROUP = 20_000;

const TEXT: Omit<SchemaElement, 'name'> = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
const TYPES: Readonly<Record<Exclude<CellType, 'list'>, Omit<SchemaElement, 'name'>>> = {
  text: TEXT,
  link: TEXT,
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
  time: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

function elementsOf({ name, type }: Column): SchemaElement[] {
  if (type !== 'list') return [{ name, ...TYPES[type], repetition_type: 'OPTIONAL' }];
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...TEXT, repetition_type: 'OPTIONAL' },
  ];
}

function packed(cell: Cell, type: CellType): unknown {
  if (cell === null || type === 'list' || type === 'boolean' || type === 'number') return cell;
  if (type === 'integer') return BigInt(cell as number);
  if (type !== 'day' && type !== 'time') return String(cell);
  const date = new Date(cell as string);
  return Number.isNaN(date.getTime()) ? null : date;
}

function columnData(columns: readonly Column[], rows: readonly Row[]) {
  return columns.map(({ name, type }, index) => ({ name, data: rows.map((row) => packed(row[index] ?? null, type)) }));
}

function metadataOf({ name, description, columns }: Table, about: About) {
  const { version, day, asOf, disclaimer, origin, collections } = about;
  const explained = Object.fromEntries(columns.map((column) => [column.name, column.description]));
  const said = { name, description, origin, version, day, asOf, disclaimer, columns: explained, collections };
  return [{ key: 'clausegraph', value: JSON.stringify(said) }];
}

/**
 * A table as Apache Parquet, packed with Snappy: days and times as such, lists as lists, and under the key `clausegraph` of its metadata what the columns mean and what the file says of itself.
 * Rows are written group by group, each when it is read.
 */
export async function* parquet(table: Table, about: About): AsyncGenerator<Chunk> {
  const { columns } = table;
  const bytes = new ByteWriter();
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)];
  const writer = new ParquetWriter({
    writer: bytes,
    schema,
    kvMetadata: metadataOf(table, about),
    createdBy: 'Clausegraph',
  });
  function written(): Uint8Array {
    const taken = bytes.getBytes().slice();
    bytes.index = 0;
    return taken;
  }
  let [group, size]: [Row[], number] = [[], FIRST_GROUP];
  for await (const batch of table.rows) {
    group.push(...batch);
    if (group.length < size) continue;
    await writer.write({ columnData: columnData(columns, group), rowGroupSize: group.length });
    [group, size] = [[], A_GROUP];
    yield written();
  }
  if (group.length > 0) await writer.write({ columnData: columnData(columns, group), rowGroupSize: group.length });
  await writer.finish();
  yield written();
}
