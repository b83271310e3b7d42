import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { EnvironmentError } from '../../../src/errors.ts';
import { arrivalCount } from '../../../src/model/arrival.ts';
import { ArrivalWatch } from '../../../src/server/arrival-watch.ts';
import { testGraph } from '../../support/graph.ts';

const lines: string[] = [];
const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });

let graph: Graph;
let away = false;
let refused = 0;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(() => graph.close());

function watchOf(most: number): ArrivalWatch {
  const read: Graph['read'] = (cypher, parameters) => {
    if (!away) return graph.read(cypher, parameters);
    refused += 1;
    throw new EnvironmentError('DATABASE_UNAVAILABLE', 'The database is away.');
  };
  return new ArrivalWatch({ graph: () => ({ read }), most, log });
}

test('while the database is away those who listen wait, and are told when it is back', async () => {
  const watch = watchOf(2);
  const listener = await watch.listen();
  away = true;
  const answer = listener.read(arrivalCount);
  const told = listener.beyond(listener.from);
  await expect.poll(() => lines.length, { timeout: 10_000 }).toBe(1);
  expect(refused).toBeGreaterThan(1);
  await expect(watch.listen()).rejects.toThrow('away');
  expect(watch.listeners).toBe(1);
  away = false;
  expect(await answer).toBe(listener.from);
  await graph.write(
    "MATCH (dataset:Dataset {id: 'dataset'}) SET dataset.arrivals = coalesce(dataset.arrivals, 0) + 1",
    {},
  );
  expect(await told).toBe(listener.from + 1);
  watch.close();
});

test('who waits when listening ends is told so, and no more can listen', async () => {
  const watch = watchOf(1);
  const listener = await watch.listen();
  await expect(watch.listen()).rejects.toMatchObject({ code: 'TOO_MANY_SUBSCRIBERS' });
  const told = listener.beyond(listener.from);
  watch.close();
  expect(await told).toBeNull();
  expect(await listener.read(arrivalCount)).toBeNull();
  expect(watch.listeners).toBe(0);
  await expect(watch.listen()).rejects.toThrow('stopping');
});
