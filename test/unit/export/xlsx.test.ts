import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Column, Row, Table } from '../../../src/export/table.ts';
import { columnSheet } from '../../../src/export/xlsx/describing-sheet.ts';
import { type Sheet, xlsx } from '../../../src/export/xlsx.ts';

const DAY = '2026-11-20';

function tableOf(name: string, columns: readonly Column[], batches: readonly (readonly Row[])[]): Table {
  async function* rows() {
    yield* batches;
  }
  return { name, description: '', columns, rows: rows() };
}

function texts(name: string, values: readonly string[]): Sheet {
  return {
    table: tableOf(name, [{ name: 'text', type: 'text', description: 'a text' }], [values.map((one) => [one])]),
  };
}

async function bytesOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of xlsx(sheets, { day: DAY })) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function readBack(sheets: readonly Sheet[]) {
  return readExcelFile(await bytesOf(sheets), { trim: false });
}

describe('a workbook', () => {
  test('has each kind of value as what it is', async () => {
    const columns: Column[] = (['text', 'integer', 'number', 'boolean', 'day', 'time', 'link', 'list'] as const).map(
      (type) => ({ name: type, type, description: `of ${type}` }),
    );
    const row: Row = [
      'a',
      3,
      0.25,
      true,
      '2026-03-01',
      '2026-03-01T04:05:06Z',
      'https://example.org/a?b&c',
      ['x', 'y'],
    ];
    const sheet = { table: tableOf('Values', columns, [[row], [], [row.map(() => null)]]) };
    const [values, explained] = await readBack([sheet, columnSheet([sheet])]);
    expect(values?.data[0]).toEqual(columns.map(({ name }) => name));
    const times = [new Date('2026-03-01T00:00:00Z'), new Date('2026-03-01T04:05:06Z')];
    expect(values?.data[1]).toEqual(['a', 3, 0.25, true, ...times, 'https://example.org/a?b&c', 'x; y']);
    expect(
      values?.data
        .slice(2)
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([]);
    expect(explained?.data.slice(1).map(([sheetName, name]) => [sheetName, name])).toEqual(
      columns.map(({ name }) => ['Values', name]),
    );
  });

  test('keeps texts that look like formulas, markup or numbers of characters', async () => {
    const hostile = [
      '=1+1',
      '@x',
      '-1',
      '+2',
      '\tx',
      'a\nb',
      '"q", \'r\'',
      ']]>',
      '&lt; & <b>',
      '😀 ‏שלום',
      '007',
      ' edge ',
    ];
    const [sheet] = await readBack([texts('Hostile', hostile)]);
    expect(sheet?.data.slice(1).map(([cell]) => cell)).toEqual(hostile);
  });

  test('shows a sign for what XML cannot hold, and cuts what a cell cannot', async () => {
    const [sheet] = await readBack([texts('Signs', ['a\u0001b\ufffe\ud800c', 'x\r\ny', '😀'.repeat(20_000)])]);
    const [, [signs] = [], [lines] = [], [long] = []] = sheet?.data ?? [];
    expect([signs, lines]).toEqual(['a□b□□c', 'x\ny']);
    expect(String(long)).toHaveLength(32_767);
    expect(String(long)).toMatch(/^(😀)+… \[cut here: .*\]$/u);
  });

  test('keeps any text', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((one) => /\S/.test(one));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (values) => {
        const [sheet] = await readBack([texts('Any', values)]);
        expect(sheet?.data.slice(1).map(([cell]) => cell)).toEqual(values);
      }),
      { numRuns: 30 },
    );
  });

  test('is readable whatever its texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 1 }), async (values) => {
        const [sheet] = await readBack([texts('Binary', [...values, 'end'])]);
        expect(sheet?.data.at(-1)).toEqual(['end']);
      }),
      { numRuns: 30 },
    );
  });

  test('names its sheets as spreadsheets allow, each once', async () => {
    const long = 'x'.repeat(40);
    const wanted = ['a/b:c*[d]?', '', 'History', long, long.toUpperCase(), "'q'", 'a&lt;b'];
    const sheets = await readBack(wanted.map((name) => texts(name, ['x'])));
    const names = sheets.map(({ sheet }) => sheet);
    expect(names).toEqual(['a b c d', 'Sheet', 'History (2)', 'x'.repeat(31), `${'X'.repeat(27)} (2)`, 'q', 'a&lt;b']);
  });

  test('is shown in order, though what is counted from the rest is read last', async () => {
    let counted = 0;
    async function* counting() {
      for (const value of ['a', 'b']) {
        counted += 1;
        yield [[value]];
      }
    }
    async function* count() {
      yield [[counted]];
    }
    const columns: Column[] = [{ name: 'value', type: 'text', description: '' }];
    const sheets = await readBack([
      { table: { name: 'Overview', description: '', columns, rows: count() }, last: true },
      { table: { name: 'Map', description: '', columns, rows: counting() } },
    ]);
    expect(sheets.map(({ sheet, data }) => [sheet, data.slice(1)])).toEqual([
      ['Overview', [[2]]],
      ['Map', [['a'], ['b']]],
    ]);
  });

  test('is the same file each time, and dated with its data', async () => {
    const [one, other] = await Promise.all([bytesOf([texts('A', ['x', 'y'])]), bytesOf([texts('A', ['x', 'y'])])]);
    expect(one.equals(other)).toBe(true);
  });

  test('is not begun when its first rows cannot be read', async () => {
    async function* failing(): AsyncGenerator<Row[]> {
      yield* [];
      throw new Error('no rows');
    }
    const columns: Column[] = [{ name: 'value', type: 'text', description: '' }];
    const sheets = [texts('Fine', ['x']), { table: { name: 'Bad', description: '', columns, rows: failing() } }];
    await expect(xlsx(sheets, { day: DAY })[Symbol.asyncIterator]().next()).rejects.toThrow('no rows');
  });

  test('breaks off when rows cannot be read later', async () => {
    async function* failing(): AsyncGenerator<Row[]> {
      yield [['x']];
      throw new Error('no more rows');
    }
    const columns: Column[] = [{ name: 'value', type: 'text', description: '' }];
    await expect(bytesOf([{ table: { name: 'Bad', description: '', columns, rows: failing() } }])).rejects.toThrow(
      'no more rows',
    );
  });

  test('has a valid sheet where there are no rows', async () => {
    const [sheet] = await readBack([texts('Empty', [])]);
    expect(sheet?.data).toEqual([['text']]);
  });

  test('stops reading when nobody takes it any more', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<Row[]> {
      try {
        while (true) yield Array.from({ length: 1000 }, () => [String(Math.random())]);
      } finally {
        closed = true;
      }
    }
    const columns: Column[] = [{ name: 'value', type: 'text', description: '' }];
    let taken = 0;
    for await (const chunk of xlsx([{ table: { name: 'Long', description: '', columns, rows: endless() } }], {
      day: DAY,
    })) {
      taken += chunk.length;
      if (taken > 100_000) break;
    }
    expect(closed).toBe(true);
  });
});
