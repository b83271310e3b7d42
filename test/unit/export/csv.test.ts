import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../src/export/csv.ts';
import { ndjson } from '../../../src/export/ndjson.ts';
import type { Row, Table } from '../../../src/export/table.ts';

const COLUMNS = [
  { name: 'one', type: 'text', description: 'a text' },
  { name: 'two', type: 'text', description: 'another' },
] as const;

function tableOfBatches(batches: readonly (readonly Row[])[]): Table {
  async function* rows() {
    yield* batches;
  }
  return { name: 'tried', description: 'a table to try', columns: COLUMNS, rows: rows() };
}

async function joined(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const text = fc.string({ unit: 'binary' });
const batches = fc.array(fc.array(fc.tuple(text, text), { maxLength: 4 }), { maxLength: 4 });

test('whatever the texts, a parser reads back the rows, with an apostrophe before what a spreadsheet would run', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (given) => {
      const read: string[][] = parse(await joined(csv(tableOfBatches(given))), { record_delimiter: '\r\n' });
      const safe = given.flat().map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
      expect(read).toEqual([['one', 'two'], ...safe]);
    }),
  );
});

test('no line of CSV begins a cell that a spreadsheet would run', async () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'];
  const read: string[][] = parse(await joined(csv(tableOfBatches([hostile.map((cell) => [cell, cell])]))));
  for (const cell of read.slice(1).flat()) expect(cell).toMatch(/^'/);
});

test('numbers, truth, lists and nothing are written plainly', async () => {
  expect(await joined(csv(tableOfBatches([[[-1.5, null]], [[true, ['a', 'b; c']]]])))).toBe(
    'one,two\r\n-1.5,\r\ntrue,a; b; c\r\n',
  );
});

test('a table without rows is a header, and as JSON nothing', async () => {
  expect(await joined(csv(tableOfBatches([[]])))).toBe('one,two\r\n');
  expect(await joined(ndjson(tableOfBatches([])))).toBe('');
});

test('whatever the texts, each line of NDJSON is one row with every column', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (given) => {
      const lines = (await joined(ndjson(tableOfBatches(given)))).split('\n').slice(0, -1);
      expect(lines.map((line) => JSON.parse(line))).toEqual(given.flat().map(([one, two]) => ({ one, two })));
    }),
  );
});

test('nothing is written before the first rows have been read', async () => {
  async function* rows(): AsyncGenerator<Row[]> {
    yield* [];
    throw new Error('the database went away');
  }
  for (const write of [csv, ndjson]) {
    const chunks = write({ name: 'broken', description: 'fails', columns: COLUMNS, rows: rows() });
    await expect(chunks.next()).rejects.toThrow('the database went away');
  }
});
