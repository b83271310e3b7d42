import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../../../src/db/graph.ts';
import { testDatabase } from '../../support/graph.ts';

const LIMIT = 1500;
const SLOW = 'UNWIND range(1, 100000) AS one UNWIND range(1, 100000) AS other RETURN sum(one * other) AS total';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ ...testDatabase(), queryTimeout: LIMIT });
});
afterAll(() => graph.close());

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ cypher: 'RETURN $index AS index', parameters: { index } }));

test('many questions are answered in the order asked, each with its own parameters', async () => {
  const answers = await graph.readTogether(numbered(50));
  expect(answers).toEqual(Array.from({ length: 50 }, (_, index) => [{ index }]));
});

test('answers longer than what is fetched at once are whole, and do not mix', async () => {
  const cypher = 'UNWIND range(1, $most) AS number RETURN number';
  const answers = await graph.readTogether([3000, 10, 2500].map((most) => ({ cypher, parameters: { most } })));
  expect(answers.map((rows) => [rows.length, rows.at(-1)?.number])).toEqual([
    [3000, 3000],
    [10, 10],
    [2500, 2500],
  ]);
});

test('the time limit is that of each question, and what takes longer is stopped in the database', async () => {
  const pause = { cypher: 'UNWIND range(1, 1500000) AS one RETURN sum(one) AS total', parameters: {} };
  await expect(graph.readTogether([pause, { cypher: SLOW, parameters: {} }])).rejects.toMatchObject({
    code: 'DATABASE_TIMEOUT',
  });
  const running =
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "one * other" AND NOT currentQuery CONTAINS "SHOW" RETURN currentQuery';
  await expect.poll(() => graph.read(running, {}), { timeout: 10_000 }).toEqual([]);
});

test('a question that the database refuses fails all, with its reason', async () => {
  const asked = graph.readTogether([...numbered(2), { cypher: 'RETURN 1 / 0 AS nothing', parameters: {} }]);
  await expect(asked).rejects.toThrow(/zero/);
  expect(await graph.read('RETURN 1 AS one', {})).toEqual([{ one: 1 }]);
});

test('no question asked is none answered', async () => {
  expect(await graph.readTogether([])).toEqual([]);
});

test('a reader cannot write', async () => {
  await expect(graph.readTogether([{ cypher: 'CREATE (:Nothing)', parameters: {} }])).rejects.toThrow(/read/i);
});
