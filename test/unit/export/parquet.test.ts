import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { parquet } from '../../../src/export/parquet.ts';
import type { Column, Row } from '../../../src/export/table.ts';

const ABOUT = {
  origin: 'https://graph.example',
  version: 'v1',
  day: '2026-11-20',
  asOf: null,
  disclaimer: 'Research material, not legal advice.',
  collections: [],
};
const COLUMNS: Column[] = (['text', 'integer', 'number', 'boolean', 'day', 'time', 'link', 'list'] as const).map(
  (type) => ({ name: type, type, description: `of ${type}` }),
);

async function bytesOf(columns: readonly Column[], batches: Iterable<readonly Row[]>): Promise<ArrayBuffer> {
  async function* rows() {
    yield* batches;
  }
  const chunks: Uint8Array[] = [];
  const table = { name: 'values', description: 'Values.', columns, rows: rows() };
  for await (const chunk of parquet(table, ABOUT)) chunks.push(Buffer.from(chunk));
  const all = Buffer.concat(chunks);
  return all.buffer.slice(all.byteOffset, all.byteOffset + all.length) as ArrayBuffer;
}

async function readBack(columns: readonly Column[], batches: Iterable<readonly Row[]>) {
  return parquetReadObjects({ file: await bytesOf(columns, batches) });
}

describe('a Parquet file', () => {
  test('has each kind of value as what it is, and says of itself what it is', async () => {
    const row: Row = [
      '=1+1 "é" 😀',
      3,
      0.25,
      true,
      '2026-03-01',
      '2026-03-01T04:05:06Z',
      'https://a.b/?c',
      ['x', 'y;z'],
    ];
    const nothing = row.map(() => null);
    const file = await bytesOf(COLUMNS, [[row], [], [nothing]]);
    const [first, second] = await parquetReadObjects({ file });
    const times = [new Date('2026-03-01T00:00:00Z'), new Date('2026-03-01T04:05:06Z')];
    expect(Object.values(first ?? {})).toEqual([row[0], 3n, 0.25, true, ...times, row[6], row[7]]);
    expect(Object.values(second ?? {}).every((value) => value === null || value === undefined)).toBe(true);
    const said = JSON.parse(parquetMetadata(file).key_value_metadata?.[0]?.value ?? '');
    expect(said).toMatchObject({ version: 'v1', disclaimer: ABOUT.disclaimer, columns: { day: 'of day' } });
  });

  test('keeps any text', async () => {
    const columns: Column[] = [{ name: 'text', type: 'text', description: '' }];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), async (values) => {
        const rows = await readBack(columns, [values.map((value) => [value])]);
        expect(rows.map(({ text }) => text)).toEqual(values.map((value) => Buffer.from(value).toString('utf8')));
      }),
      { numRuns: 50 },
    );
  });

  test('of many rows comes group by group, the same bytes each time', async () => {
    const columns: Column[] = [{ name: 'number', type: 'integer', description: '' }];
    function* batches() {
      for (let start = 0; start < 50_000; start += 1000)
        yield Array.from({ length: 1000 }, (_, index): Row => [start + index]);
    }
    const [one, other] = await Promise.all([bytesOf(columns, batches()), bytesOf(columns, batches())]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(parquetMetadata(one).row_groups.map(({ num_rows }) => num_rows)).toEqual([1_000n, 20_000n, 20_000n, 9_000n]);
    const rows = await parquetReadObjects({ file: one });
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 50_000 }, (_, index) => BigInt(index)));
  });

  test('without rows is a valid file with its columns', async () => {
    const file = await bytesOf(COLUMNS, []);
    expect(await parquetReadObjects({ file })).toEqual([]);
    expect(parquetMetadata(file).schema[0]?.num_children).toBe(COLUMNS.length);
  });
});
