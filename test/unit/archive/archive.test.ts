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

const quiet = (): void => undefined;
const acme = documentOf('test-a', 'Acme', [
  { text: 'Quarrels go to the umpire.', types: ['arbitration', 'refunds'] },
  { text: 'Be kind to the tortoise.' },
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

  test.each([
    [1, (line: string) => line.replace('"termsType"', '"kind"'), /line 1: .*termsType/],
    [2, (line: string) => line.replace('2026-01-02', '2026-02-30'), /line 2: 1: /],
    [3, (line: string) => line.replace(/^\["\w{12}/, '["short'), /line 3: 0: must be 12 characters/],
    [3, (line: string) => line.slice(1), /line 3: is not JSON/],
    [4, () => '', /line 4: is not JSON/],
  ])('with the number of the line: line %i', async (line, change, message) => {
    await write([acme]);
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
