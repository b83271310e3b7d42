import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { post } from '../../support/http.ts';
import { startServer } from '../../support/server.ts';

const DELAY = 150;
const DEEP =
  '{ regulation(slug: "eu-dsa") { clauseTypes(first: 2) { nodes { platforms(first: 2) { nodes { slug } } } } } }';

function slow(graph: Graph): Graph {
  return {
    read: (cypher, parameters) => graph.read(cypher, parameters),
    readTogether: async (questions) => {
      await sleep(DELAY);
      return graph.readTogether(questions);
    },
    write: (cypher, parameters) => graph.write(cypher, parameters),
    transact: (work) => graph.transact(work),
    close: () => graph.close(),
  };
}

test('nothing more is asked of the database for a caller who has left', async () => {
  const server = await startServer({}, slow);
  try {
    const patient = await post(server.url, { query: DEEP });
    expect((await patient.json()).errors).toBeUndefined();
    const leave = AbortSignal.timeout(1.5 * DELAY);
    const headers = { 'content-type': 'application/json', 'x-request-id': 'left-early' };
    const body = JSON.stringify({ query: DEEP });
    await expect(fetch(`${server.url}/graphql`, { method: 'POST', headers, body, signal: leave })).rejects.toThrow();
    await expect
      .poll(() => server.log.find((line) => line.requestId === 'left-early'), { timeout: 5000 })
      .toBeDefined();
    const [whole, left] = server.log.filter((line) => line.operation === 'query');
    expect(left).toMatchObject({ requestId: 'left-early', status: 499 });
    expect(Number(left?.trips)).toBeLessThan(Number(whole?.trips));
  } finally {
    await server.close();
  }
});
