import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTrips } from '../../../src/graphql/trip.ts';

type Questions = readonly { cypher: string }[];

/** A database that answers each statement with itself, and remembers what came together. */
function echo(before: (questions: Questions) => Promise<void> = async () => undefined) {
  const together: string[][] = [];
  const graph = inTrips({
    async readTogether(questions) {
      together.push(questions.map(({ cypher }) => cypher));
      await before(questions);
      return questions.map(({ cypher }) => [{ cypher }]);
    },
  });
  return { graph, together };
}

test('what is asked in one turn is one trip, and each question gets its own answer', async () => {
  const { graph, together } = echo();
  const first = graph.read('a', {});
  process.nextTick(() => void graph.read('b', {}));
  await Promise.resolve();
  const third = graph.read('c', {});
  expect(await Promise.all([first, third])).toEqual([[{ cypher: 'a' }], [{ cypher: 'c' }]]);
  await graph.read('d', {});
  expect(together.map((trip) => trip.toSorted())).toEqual([['a', 'b', 'c'], ['d']]);
  expect(graph.trips()).toBe(2);
});

test('an operation has at most four trips under way at a time', async () => {
  let now = 0;
  let most = 0;
  const { graph } = echo(async () => {
    most = Math.max(most, ++now);
    await sleep(5);
    now -= 1;
  });
  const asked: Promise<unknown>[] = [];
  for (let index = 0; index < 12; index += 1) {
    asked.push(graph.read(`${index}`, {}));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await Promise.all(asked)).toHaveLength(12);
  expect(most).toBe(4);
});

test('after one question has failed, the others are not asked any more', async () => {
  const { graph, together } = echo(async () => {
    throw new Error('too slow');
  });
  await expect(Promise.all([graph.read('a', {}), graph.read('b', {})])).rejects.toThrow('too slow');
  await expect(graph.read('c', {})).rejects.toThrow('too slow');
  expect(together).toEqual([['a', 'b']]);
});
