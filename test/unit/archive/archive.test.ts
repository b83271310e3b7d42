import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openArchives } from '../../../src/import/archive/read.ts';
import { fullSnapshot, snapshotShortener } from '../../../src/import/archive/snapshot.ts';
import { writeArchive } from '../../../src/import/archive/write.ts';
import type { DocumentFacts, SkippedDocument } from '../../../src/import/facts.ts';
import { scratchFolder } from '../../support/collection.ts';
import { documentOf, sourceOf, withoutWordings } from '../../support/facts.ts';
import { historyOf } from '../../support/history.ts';

const quiet = (): void => undefined;
const acme = documentOf('test-a', 'Acme', [
  { text: 'Quarrels go to the umpire.', types: ['arbitration', 'refunds'] },
  { text: 'Be kind to the tortoise.' },
]);
/** Lines 1 to 7: the document, three versions, three intervals. */
const crow = historyOf('test-a', 'Crow', [
  {
    at: '2026-01-01',
    clauses: [{ text: 'Quarrels go to the umpire.', types: ['arbitration'] }, 'Feathers stay here.'],
  },
  { at: '2026-01-02', clauses: 'unreadable' },
  { at: '2026-01-03', clauses: ['Quarrels go to the old umpire of the lake.', 'Feathers stay here.'] },
]);
const bolt = documentOf('test-a', 'Bolt', [{ text: 'We pay nothing back.', types: ['refunds'] }]);

let scratch: { folder: string; remove: () => void };
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

function write(items: (DocumentFacts | SkippedDocument)[], signal?: AbortSignal) {
  return writeArchive(scratch.folder, sourceOf('test-a', items), { classifier: 'test-1', progress: quiet, signal });
}

async function documents(): Promise<DocumentFacts[]> {
  const [archive] = await openArchives(scratch.folder);
  const found: DocumentFacts[] = [];
  for await (const document of archive?.documents() ?? []) found.push(document);
  return found;
}

/** Changes one line of the archive and its hash with it, as somebody who edits both would. */
async function edit(line: number, change: (text: string) => string): Promise<void> {
  const file = join(scratch.folder, 'test-a', 'documents.jsonl');
  const manifest = join(scratch.folder, 'test-a', 'collection.json');
  const before = await readFile(file, 'utf8');
  const after = before
    .split('\n')
    .map((text, index) => (index === line - 1 ? change(text) : text))
    .join('\n');
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  await writeFile(file, after);
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(hash(before), hash(after)));
}

describe('an archive', () => {
  test('gives back the facts that were written, without text, headings and cues', async () => {
    await write([bolt, acme]);
    const expected = [acme, bolt].map(withoutWordings).sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(await documents()).toEqual(expected);
  });

  test('holds no word of the terms', async () => {
    await write([acme]);
    const text = await readFile(join(scratch.folder, 'test-a', 'documents.jsonl'), 'utf8');
    expect(text).not.toMatch(/umpire|tortoise|Rules/);
  });

  test('has the same bytes whatever the order of the documents', async () => {
    const bytes = () => readFile(join(scratch.folder, 'test-a', 'documents.jsonl'), 'utf8');
    await write([acme, bolt]);
    const first = await bytes();
    await write([bolt, acme]);
    expect(await bytes()).toBe(first);
  });

  test('stays as it was when writing it is stopped', async () => {
    await write([acme]);
    await expect(write([bolt], AbortSignal.abort())).rejects.toThrow();
    expect(await documents()).toEqual([withoutWordings(acme)]);
    expect((await readdir(join(scratch.folder, 'test-a'))).sort()).toEqual(['collection.json', 'documents.jsonl']);
  });

  test('leaves out and tells of what could not be read', async () => {
    const { skipped } = await write([acme, { skipped: true, path: 'Cork/Terms.md', reason: 'torn' }]);
    expect(skipped).toEqual([{ skipped: true, path: 'Cork/Terms.md', reason: 'torn' }]);
  });
});

describe('an archive that is not as it should be is refused', () => {
  test('when a file was changed by hand', async () => {
    await write([acme]);
    await writeFile(join(scratch.folder, 'test-a', 'documents.jsonl'), '{}\n');
    await expect(documents()).rejects.toThrow(/documents\.jsonl: is not the file that collection\.json/);
  });

  test('when it stands in the folder of another collection', async () => {
    await write([acme]);
    const manifest = join(scratch.folder, 'test-a', 'collection.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"test-a"', '"test-b"'));
    await expect(documents()).rejects.toThrow(/test-a: holds the collection "test-b"/);
  });

  test('when it was written by an older program', async () => {
    await write([acme]);
    const manifest = join(scratch.folder, 'test-a', 'collection.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"format": 2', '"format": 1'));
    await expect(documents()).rejects.toThrow(/collection\.json: format: .*write the archive again/);
  });

  test.each([
    [1, (line: string) => line.replace('"termsType"', '"kind"'), /line 1: .*termsType/],
    [1, (line: string) => line.replace('"intervals":3', '"intervals":9'), /ends in the middle of a document/],
    [2, (line: string) => line.replace('2026-01-01', '2026-02-30'), /line 2: 1: /],
    [3, (line: string) => line.replace('"TOO_SHORT"', '"TOO_LOUD"'), /line 3: 7: /],
    [5, (line: string) => line.replace(/^\["[^"]+/, '["short'), /line 5: 0: must be a SHA-256/],
    [5, (line: string) => line.slice(1), /line 5: is not JSON/],
    [5, (line: string) => line.replace(',0,3,null,', ',7,3,null,'), /line 5: there is no provision 7, .* has 2/],
    [
      5,
      (line: string) => line.replace(',0,3,null,', ',0,4,null,'),
      /line 5: from 4 to null is no stretch of 3 versions/,
    ],
    [5, (line: string) => line.replace(',0,3,null,', ',0,2,null,'), /line 5: provision 0 already stands in version 2/],
    [5, (line: string) => line.replace(/\]$/, ',0.6]'), /line 5: .*says something twice/],
    [5, (line: string) => line.replace(/^\["[^"]+"/, '[8'), /line 5: interval 8 of the document tells no hash/],
    [6, () => '', /line 6: is not JSON/],
    [6, (line: string) => line.replace(',0,1,3,', ',0,3,3,'), /line 6: from 3 to 3 is no stretch of 3 versions/],
    [6, (line: string) => line.replace(',0,1,3,', ',0,1,5,'), /line 6: from 1 to 5 is no stretch of 3 versions/],
    [6, (line: string) => line.replace('[[0,', '[[4,'), /line 6: names a clause type that the line of the document/],
    [1, (line: string) => line.replace('"provisions":2', '"provisions":3'), /line 7: .*provision 2 has none/],
  ])('with the number of the line: line %i, case %#', async (line, change, message) => {
    await write([crow]);
    await edit(line, change);
    await expect(documents()).rejects.toThrow(message);
  });
});

test('a folder without archives has none', async () => {
  expect(await openArchives(join(scratch.folder, 'nowhere'))).toEqual([]);
});

test('every way of naming a snapshot survives being shortened', () => {
  const hash = fc.stringMatching(/^[0-9a-f]{40}$/);
  const base = fc.constantFrom('https://example.org/snapshots/commit/', 'https://example.org/other/commit/');
  const address = fc.tuple(base, hash).map(([before, after]) => before + after);
  const id = fc.stringMatching(/^[0-9a-f]{24}$/).map((text) => `mongo://${text}`);
  fc.assert(
    fc.property(fc.array(fc.oneof(hash, address, id)), (snapshots) => {
      const shortener = snapshotShortener();
      const written = snapshots.map(shortener.shorten);
      expect(written.map((each) => fullSnapshot(shortener.base(), each))).toEqual(snapshots);
    }),
  );
});
