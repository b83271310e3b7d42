import { expect, it } from 'vitest';
import type { Answer } from '../../../src/export/answer.ts';
import { ANSWER_FORMS } from '../../../src/export/answer-form.ts';
import type { Table } from '../../../src/export/table.ts';

async function* rows() {
  yield [[1, 'a']];
}

function table(name: string): Table {
  const column = { type: 'text', description: '' } as const;
  return {
    name,
    description: '',
    columns: [
      { ...column, name: 'n' },
      { ...column, name: 't' },
    ],
    rows: rows(),
  };
}

function answer(...tables: Table[]): Answer {
  const about = { origin: '', version: 'v', day: '2026-01-01', asOf: null, disclaimer: '', collections: [] };
  return { name: 'Q', shape: [], pages: rows() as unknown as Answer['pages'], tables, about };
}

async function written(extension: string, of: Answer): Promise<string> {
  let text = '';
  for await (const chunk of ANSWER_FORMS.get(extension)?.write(of) ?? []) text += chunk;
  return text;
}

it('writes the only table of an answer', async () => {
  expect(await written('csv', answer(table('a')))).toBe('n,t\r\n1,a\r\n');
  expect(await written('ndjson', answer(table('a')))).toBe('{"n":1,"t":"a"}\n');
});

it.each(['csv', 'ndjson'])('refuses lists side by side as %s, and says the ways out', async (extension) => {
  await expect(async () => written(extension, answer(table('a.b'), table('a.c')))).rejects.toThrow(
    /"a\.b" and "a\.c" stand side by side.*Leave one out.*format=xlsx/,
  );
});
