import type { Chunk, Table } from './table.ts';

/** One JSON object a line, with every column, `null` where nothing is known. Nothing is written before the first rows have been read. */
export async function* ndjson({ columns, rows }: Table): AsyncGenerator<Chunk> {
  for await (const batch of rows)
    if (batch.length > 0)
      yield batch
        .map((row) => `${JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])))}\n`)
        .join('');
}
