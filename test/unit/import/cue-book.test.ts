import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SourceError } from '../../../src/errors.ts';
import { readCueBook } from '../../../src/import/cue-book.ts';

const general = 'edition: 1\ngroups: { we: [we, us] }\npassing: []\n';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cues-'));
  await writeFile(join(folder, 'general.yaml'), general);
});
afterEach(() => rm(folder, { recursive: true }));

async function refusal(files: Record<string, string>): Promise<string> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const error: unknown = await readCueBook(folder).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(SourceError);
  return error instanceof Error ? error.message : '';
}

describe('a cue book', () => {
  test('is read from one file a category', async () => {
    await writeFile(join(folder, 'pets.yaml'), 'cats:\n  phrases: [feed the cat]\n');
    await writeFile(join(folder, 'garden.yaml'), 'bees:\n  phrases: [<we> keep bees]\n');
    const book = await readCueBook(folder);
    expect(Object.keys(book.types)).toEqual(['bees', 'cats']);
    expect(book.types.cats).toMatchObject({ phrases: ['feed the cat'], weak: [], not: [] });
  });

  test('names every phrase that cannot be read by file, entry and field', async () => {
    const message = await refusal({ 'pets.yaml': 'cats:\n  phrases: [feed (the cat, cat]\n  not: [<dogs> bark]\n' });
    expect(message).toContain('pets.yaml: cats.phrases: cue phrase "feed (the cat": a bracket is not closed');
    expect(message).toContain('pets.yaml: cats.not: cue phrase "<dogs> bark": there is no word group <dogs>');
  });

  test.each([
    ['an unknown field', 'cats:\n  strong: [a]\n', 'pets.yaml: cats: Unrecognized key'],
    ['a number for a phrase', 'cats:\n  phrases: [7]\n', 'pets.yaml: cats.phrases.0: '],
    ['a slug that is none', 'Cats!:\n  phrases: [a cat]\n', 'pets.yaml: Cats!'],
    ['broken YAML', 'cats:\n  phrases: [a\n', 'pets.yaml: line '],
  ])('is refused for %s', async (_, text, expected) => {
    expect(await refusal({ 'pets.yaml': text })).toContain(expected);
  });

  test('is refused when a clause type stands in two files', async () => {
    expect(
      await refusal({ 'a.yaml': 'cats:\n  phrases: [a cat]\n', 'b.yaml': 'cats:\n  phrases: [a cat]\n' }),
    ).toContain('b.yaml: cats: the clause type has its cues in another file already');
  });

  test('is refused when the folder cannot be read', async () => {
    await expect(readCueBook(join(folder, 'nowhere'))).rejects.toThrow('the cues cannot be read');
  });
});
