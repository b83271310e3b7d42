import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { questions } from '../../support/ask.ts';
import { collectionOf, forget, sourceOf } from '../../support/facts.ts';
import { COLLECTIONS, DAYS, documentsUntil } from './invented.ts';
import { QUESTIONS } from './question.ts';

const { ask, graph } = questions();

/** Puts into the graph what imports that ran at the end of this day would have put there. */
async function importUntil(day: string): Promise<void> {
  const platforms = new Set<string>();
  for (const id of COLLECTIONS) {
    const source = {
      ...sourceOf(id, documentsUntil(id, day)),
      facts: { ...collectionOf(id), jurisdictions: id === 'past-terms' ? ['IE'] : [] },
    };
    const load = await loadCollection(graph(), source, { origin: 'IMPORT', progress: () => undefined });
    for (const slug of load.platforms) platforms.add(slug);
  }
  await deriveAll(graph(), platforms);
  await stamp(graph(), {});
}

/** The answers of that time, by day and question: asked plainly of a graph that knows nothing later. */
const then = new Map<string, unknown>();

beforeAll(async () => {
  for (const day of DAYS) {
    await importUntil(day);
    for (const [name, question] of QUESTIONS) then.set(`${day} ${name}`, await ask(question));
    await forget(graph(), ...COLLECTIONS);
  }
  await importUntil('2031-12-31');
}, 600_000);
afterAll(() => forget(graph(), ...COLLECTIONS));

describe('an operation as of a day answers as it did at the end of that day', () => {
  describe.each([...QUESTIONS])('%s', (name, question) => {
    test.each(DAYS)('%s', async (day) => {
      expect(await ask(`query ($day: Date!) @asOf(date: $day) ${question}`, { day })).toEqual(
        then.get(`${day} ${name}`),
      );
    });
  });
});

test('the answers of different days are different', () => {
  for (const name of QUESTIONS.keys()) {
    const answers = new Set(DAYS.map((day) => JSON.stringify(then.get(`${day} ${name}`))));
    expect([name, answers.size > 1]).toEqual([name, true]);
  }
});
