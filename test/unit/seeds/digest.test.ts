import { expect, test } from 'vitest';
import { SourceError } from '../../../src/errors.ts';
import { digestOfFolder } from '../../../src/import/seed-digest.ts';
import { smallSeeds, smallSeedsWith, writeSeeds } from './small-seeds.ts';

const digestOf = async (files: Readonly<Record<string, string>>) => digestOfFolder(await writeSeeds(files));

test('the digest is the same wherever and whenever the seeds are read', async () => {
  expect(await digestOf(smallSeeds)).toBe(await digestOf(smallSeeds));
  expect(await digestOf(smallSeeds)).toMatch(/^[0-9a-f]{64}$/);
});

test('the digest does not depend on line endings', async () => {
  const windows = Object.fromEntries(
    Object.entries(smallSeeds).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  );
  expect(await digestOf(windows)).toBe(await digestOf(smallSeeds));
});

test('the digest does not depend on files that are no data', async () => {
  expect(await digestOf({ ...smallSeeds, 'README.md': 'How to correct them.' })).toBe(await digestOf(smallSeeds));
});

test('the digest changes with any fact, and with the file that it stands in', async () => {
  const { 'regulations/xb-act.yaml': moved = '', ...others } = smallSeeds;
  const changed = [
    smallSeedsWith('regulations/xb-act.yaml', 'date: 2022-01-01', 'date: 2022-01-02'),
    smallSeedsWith('clause-types/change.yaml', 'confidence: medium', 'confidence: low'),
    smallSeedsWith('meta.yaml', 'disclaimer: Not advice.', 'disclaimer: No advice.'),
    { ...others, 'regulations/xb-law.yaml': moved },
    { ...smallSeeds, 'archive/bears/documents.jsonl': '{}' },
  ];
  const digests = await Promise.all([smallSeeds, ...changed].map(digestOf));
  expect(new Set(digests).size).toBe(6);
});

test('a folder that is not there is named', async () => {
  await expect(digestOfFolder('no-such-seeds')).rejects.toThrow(SourceError);
  await expect(digestOfFolder('no-such-seeds')).rejects.toThrow(/no-such-seeds/);
});
