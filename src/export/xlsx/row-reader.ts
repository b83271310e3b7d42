import type { Row } from '../table.ts';

/** Rows that are read one batch ahead. */
export interface RowReader {
  /** The rows that come next, none at the end. */
  ahead(): readonly Row[];
  /** Goes on: as many of the rows ahead as are wanted. */
  take(most: number): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** Reads the first rows at once, so that what is wrong with them shows here. */
export async function rowReader(batches: AsyncIterable<readonly Row[]>): Promise<RowReader> {
  const iterator = batches[Symbol.asyncIterator]();
  async function next(): Promise<readonly Row[]> {
    while (true) {
      const { done, value } = await iterator.next();
      if (done) return [];
      if (value.length > 0) return value;
    }
  }
  let rows = await next();
  return {
    ahead: () => rows,
    async take(most) {
      const taken = rows.slice(0, most);
      rows = rows.length > most ? rows.slice(most) : await next();
      return taken;
    },
    async close() {
      await iterator.return?.();
    },
  };
}
