import { stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createClassifier } from '../../../src/classify/classify.ts';
import { openArchives } from '../../../src/import/archive/read.ts';
import { checkSeeds } from '../../../src/import/check-seeds.ts';
import { readCueBook } from '../../../src/import/cue-book.ts';

const MOST_BYTES = 6_000_000;

test('the committed archives hold both collections, at most 6 MB together', async () => {
  const archives = await openArchives('seeds/archive');
  expect(archives.map(({ manifest }) => manifest.collection.id)).toEqual(['genai-eu', 'vlopses-us']);
  const sizes = await Promise.all(
    archives.map(({ manifest }) => stat(`seeds/archive/${manifest.collection.id}/documents.jsonl`)),
  );
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(MOST_BYTES);
});

test('the committed archives were classified by the committed cues: write them again when cues change', async () => {
  const { version } = createClassifier(await readCueBook('seeds/cues'));
  const archives = await openArchives('seeds/archive');
  expect(archives.map(({ manifest }) => manifest.classifier)).toEqual([version, version]);
});

test('every line of the committed archives is valid, and sectors and platforms name each other', async () => {
  const notes: string[] = [];
  const counts = await checkSeeds('seeds', (note) => notes.push(note));
  expect(counts).toMatchObject({ archives: 2, 'clause types': 68, sectors: 14 });
  expect(notes).toEqual([]);
}, 60_000);
