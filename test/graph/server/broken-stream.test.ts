import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { fileUrl } from '../../support/file.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { onSocket } from '../../support/socket.ts';

let server: TestServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const PAGED =
  '{ regulation(slug: "eu-dsa") { clauseTypes(first: 3) { nodes { slug platforms(first: 10) { nodes { slug } } } } } }';

/** A graph that counts its trips, and does something before each. */
function counting(before: (trip: number) => Promise<void> | void) {
  const seen = { trips: 0 };
  const watched = (graph: Graph): Graph => ({
    async read(cypher, parameters) {
      seen.trips += 1;
      await before(seen.trips);
      return graph.read(cypher, parameters);
    },
    async readTogether(questions) {
      seen.trips += 1;
      await before(seen.trips);
      return graph.readTogether(questions);
    },
    write: (cypher, parameters) => graph.write(cypher, parameters),
    transact: (work) => graph.transact(work),
    close: () => graph.close(),
  });
  return { seen, watched };
}

async function trips(path: (url: string) => string): Promise<number> {
  const { seen, watched } = counting(() => {});
  server = await startServer({}, watched);
  const { ended, text } = await onSocket(path(server.url));
  expect(text).toMatch(/^HTTP\/1.1 200/);
  expect(ended).toBe(true);
  await server.close();
  server = null;
  return seen.trips;
}

const all = (url: string) => fileUrl(url, PAGED, { format: 'csv', all: 'true' });
const crosswalk = (url: string) => `${url}/export/crosswalk.csv?regulation=eu-dsa`;

describe.each([
  ['all pages of a query', all],
  ['an export', crosswalk],
])('%s', (_, path) => {
  it('breaks the connection where the last thing that it reads fails', async () => {
    const whole = await trips(path);
    const { watched } = counting((trip) => {
      if (trip >= whole) throw new Error('gone');
    });
    server = await startServer({}, watched);
    const { text, ended } = await onSocket(path(server.url));
    expect(ended).toBe(false);
    expect(text).not.toContain('gone');
    expect(server.log.some(({ msg }) => /broke off/.test(String(msg)))).toBe(true);
  });

  it('is an error, not a file, where the first thing that it reads fails', async () => {
    const { watched } = counting((trip) => {
      if (trip > 2) throw new Error('gone');
    });
    server = await startServer({}, watched);
    const { text } = await onSocket(path(server.url));
    expect(text).toMatch(/^HTTP\/1.1 5\d\d/);
    expect(text).not.toContain('content-disposition');
    expect(text).not.toContain('gone');
  });
});

it('breaks the connection where the data change between two pages', async () => {
  const change =
    'MATCH (dataset:Dataset) WITH dataset, dataset.version AS version SET dataset.version = $version RETURN version';
  let before: string | null = null;
  const changing = (graph: Graph): Graph =>
    counting(async (trip) => {
      if (trip !== 12) return;
      const [row] = await graph.write(change, { version: 'changed-meanwhile' });
      before = String(row?.version);
    }).watched(graph);
  server = await startServer({}, changing);
  try {
    const { ended, text } = await onSocket(all(server.url));
    expect(before).not.toBeNull();
    expect(text).toContain('acceptable-use,');
    expect(ended).toBe(false);
  } finally {
    await server.graph.write(change, { version: before });
  }
});

it('asks nothing more for a caller who has hung up', async () => {
  const { seen, watched } = counting(() => sleep(30));
  server = await startServer({}, watched);
  await onSocket(all(server.url), (text) => text.includes('acceptable-use,'));
  await sleep(200);
  const then = seen.trips;
  await sleep(400);
  expect(seen.trips).toBe(then);
});

it('follows pages no further than a caller reads', async () => {
  const { seen, watched } = counting(() => {});
  server = await startServer({}, watched);
  const answer = await fetch(all(server.url), { method: 'HEAD' });
  expect(answer.status).toBe(200);
  await sleep(300);
  const then = seen.trips;
  await sleep(300);
  expect(seen.trips).toBe(then);
});
