import { expect, test } from 'vitest';
import { considerate } from '../../../src/graphql/considerate.ts';

test('an operation has at most four questions before the database at a time', async () => {
  let now = 0;
  let most = 0;
  const graph = considerate({
    async read(cypher) {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= 1;
      return [{ cypher }];
    },
  });
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => graph.read(`${index}`, {})));
  expect(answers.flat().map(({ cypher }) => cypher)).toEqual(Array.from({ length: 20 }, (_, index) => `${index}`));
  expect(most).toBe(4);
});

test('after one question has failed, the others are not asked any more', async () => {
  let asked = 0;
  const graph = considerate({
    async read() {
      asked += 1;
      throw new Error('too slow');
    },
  });
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => graph.read('', {})));
  expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
  expect(asked).toBeLessThanOrEqual(4);
});
