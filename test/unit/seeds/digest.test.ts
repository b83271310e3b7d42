import { expect, test } from 'vitest';
import { digestOfSeeds } from '../../../src/import/seeds/digest.ts';
import { readSeeds } from '../../../src/import/seeds/read-seeds.ts';
import { smallSeeds, smallSeedsWith, writeSeeds } from './small-seeds.ts';

const digestOf = async (files: Readonly<Record<string, string>>) =>
  digestOfSeeds(await readSeeds(await writeSeeds(files)));

const everyFile = (change: (content: string) => string) =>
  Object.fromEntries(Object.entries(smallSeeds).map(([path, content]) => [path, change(content)]));

test('the digest is the same wherever and whenever the seeds are read', async () => {
  expect(await digestOf(smallSeeds)).toBe(await digestOf(smallSeeds));
  expect(await digestOf(smallSeeds)).toMatch(/^[0-9a-f]{64}$/);
});

test('the digest does not depend on line endings', async () => {
  expect(await digestOf(everyFile((content) => content.replaceAll('\n', '\r\n')))).toBe(await digestOf(smallSeeds));
});

test('the digest does not depend on line endings inside a text of several lines', async () => {
  const lines = 'notes: |\n  One.\n\n  Two.\ntopics: [consumer]';
  const seeds = smallSeedsWith('regulations/xb-act.yaml', 'topics: [consumer]', lines);
  const windows = Object.fromEntries(
    Object.entries(seeds).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  );
  expect(await digestOf(windows)).toBe(await digestOf(seeds));
});

test('the digest does not depend on comments, a byte order mark or the order of fields', async () => {
  expect(await digestOf(everyFile((content) => `\uFEFF# A comment.\n${content}`))).toBe(await digestOf(smallSeeds));
  const reordered = smallSeedsWith(
    'categories.yaml',
    'label: Change\n    description: Who may change what.',
    'description: Who may change what.\n    label: Change',
  );
  expect(await digestOf(reordered)).toBe(await digestOf(smallSeeds));
});

test('the digest does not depend on the order of agencies, places and collections', async () => {
  const list = smallSeeds['collections.yaml']?.split(/(?= {2}- id)/) ?? [];
  const reordered = { ...smallSeeds, 'collections.yaml': [list[0], list[2], list[1]].join('') };
  expect(await digestOf(reordered)).toBe(await digestOf(smallSeeds));
});

test('the digest changes with any fact', async () => {
  const changed = [
    smallSeedsWith('regulations/xb-act.yaml', 'date: 2022-01-01', 'date: 2022-01-02'),
    smallSeedsWith('clause-types/change.yaml', 'confidence: medium', 'confidence: low'),
    smallSeedsWith('meta.yaml', 'disclaimer: Not advice.', 'disclaimer: No advice.'),
  ];
  const digests = await Promise.all([smallSeeds, ...changed].map(digestOf));
  expect(new Set(digests).size).toBe(4);
});
