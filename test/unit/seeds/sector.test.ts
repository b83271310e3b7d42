import { expect, test } from 'vitest';
import { sectorNotes } from '../../../src/import/sector-note.ts';
import { readSeeds } from '../../../src/import/seeds/read-seeds.ts';
import { smallSeeds, writeSeeds } from './small-seeds.ts';

test('a platform that only an import brings is noted, not refused, and so is one in no sector', async () => {
  const { sectors } = await readSeeds(await writeSeeds(smallSeeds));
  expect(sectorNotes(sectors, new Set(['acme', 'bolts', 'cone']))).toEqual([
    'sectors.yaml: shops: no archive or record of the seeds has a platform "bolt"; did you mean "bolts"?',
    'sectors.yaml: "bolts" is in no sector',
    'sectors.yaml: "cone" is in no sector',
  ]);
});

test('the sectors keep the order of their file', async () => {
  const { sectors } = await readSeeds('seeds');
  expect(sectors.slice(0, 3).map(({ slug }) => slug)).toEqual([
    'generative-ai',
    'ai-developer-service',
    'social-network',
  ]);
});
