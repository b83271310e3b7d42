import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import type { Graph } from '../../../src/db/graph.ts';
import { createLogger } from '../../../src/logger.ts';
import { warmUp } from '../../../src/server/warm-up.ts';
import { testGraph } from '../../support/graph.ts';

const config = readConfig({});

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(() => graph.close());

/** The trips of a warm-up and what it warned of; `stopAfter` so many trips it is asked to stop. */
async function warmedUp(stopAfter = Number.POSITIVE_INFINITY): Promise<{ trips: number; warnings: unknown[] }> {
  const warnings: unknown[] = [];
  const log = createLogger({ logLevel: 'silent', logFormat: 'json' });
  log.warn = (...said: unknown[]) => warnings.push(said);
  const stop = new AbortController();
  let trips = 0;
  const counted: Pick<Graph, 'readTogether'> = {
    readTogether(questions) {
      trips += 1;
      if (trips >= stopAfter) stop.abort();
      return graph.readTogether(questions);
    },
  };
  await warmUp(counted, config, log, stop.signal);
  return { trips, warnings };
}

test('the warm-up asks all its questions, and none fails', async () => {
  const { trips, warnings } = await warmedUp();
  expect(warnings).toEqual([]);
  expect(trips).toBeGreaterThan(10);
});

test('a server that is to stop asks nothing more, and calls that no failure', async () => {
  expect(await warmedUp(3)).toEqual({ trips: 3, warnings: [] });
});
