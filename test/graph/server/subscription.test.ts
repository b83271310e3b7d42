import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../support/cli.ts';
import {
  appendCommits,
  recorded,
  scratchFolder,
  type WrittenCommit,
  writeRepository,
} from '../../support/collection.ts';
import { forget } from '../../support/facts.ts';
import { testDatabase } from '../../support/graph.ts';
import { firstError, post } from '../../support/http.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { type Subscriber, subscribe } from '../../support/sse.ts';

const EXAMPLE = readFileSync('schema/examples/48-changes-as-they-come.graphql', 'utf8');
const COLLECTION = 'test-live';
const scratch = scratchFolder();
const source = join(scratch.folder, 'test-live-versions');
const FIELDS = 'cursor nodes { id kind severity platform { slug name } version { recordId } clauseTypes { slug } }';
const QUERY = `subscription ($filter: ChangeFilter, $after: String) { changes(filter: $filter, after: $after) { ${FIELDS} } }`;

interface Event {
  cursor: string;
  nodes: { id: string; kind: string; severity: string | null; platform: { slug: string; name: string } }[];
}

let one: TestServer;
let other: TestServer;
beforeAll(async () => {
  [one, other] = [await startServer(), await startServer({ subscribers: 2 })];
  writeRepository(source, [written('Quoits', 0, '2026-01-01'), written('Skittles', 0, '2026-01-02')]);
  await importAll();
});
afterAll(async () => {
  await forget(one.graph, COLLECTION);
  await Promise.all([one.close(), other.close()]);
  scratch.remove();
});

function clause(number: number, meeting: number): string {
  const dispute = `Any dispute about throw ${number} shall be resolved by binding arbitration before the umpire of the yard.`;
  const tidy = `Members keep the ring of throw ${number} dry, and hand it to the keeper of the yard before the sun is down.`;
  return `${number % 2 === 0 ? dispute : tidy}${meeting === 0 ? '' : ` This was agreed upon in meeting ${meeting}.`}`;
}

/** The rules of a yard: meeting after meeting all of them are edited. */
function written(yard: string, meeting: number, day: string, size = 12): WrittenCommit {
  const text = Array.from({ length: size }, (_, number) => clause(number, meeting)).join('\n\n');
  const verb = meeting === 0 ? 'First record of' : 'Record new changes of';
  return recorded(yard, 'Terms of Service', `# Rules of ${yard}\n\n${text}\n`, `${day}T10:00:00Z`, verb);
}

/** In a process of its own, as an operator would. */
async function importAll(): Promise<void> {
  const { uri, user, password } = testDatabase();
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, CLAUSEGRAPH_HOME: scratch.folder };
  const { code, stderr } = await runCommand(['import', source, '--collection', COLLECTION], env);
  if (code !== 0) throw new Error(stderr);
}

async function event(subscriber: Subscriber): Promise<Event> {
  const next = await subscriber.next();
  const { data, errors } = (next?.data ?? {}) as { data?: { changes: Event }; errors?: unknown };
  if (next?.event !== 'next' || !data) throw new Error(JSON.stringify(next ?? errors));
  expect(errors).toBeUndefined();
  return data.changes;
}

/** Ids of what a yard's newest version changed, by another way than the feed: the relationships themselves. */
async function changed(yard: string): Promise<string[]> {
  const rows = await one.graph.read(
    `MATCH (:Platform {slug: $slug})-[:PUBLISHES]->(:Document)-[:HAS_VERSION]->(version:Version)
     WITH version ORDER BY version.sequence DESC LIMIT 1
     MATCH (version)-[change]->(provision:Provision)
     RETURN 'Change:' + version.id + ':' + provision.id AS id ORDER BY id`,
    { slug: yard.toLowerCase() },
  );
  return rows.map(({ id }) => String(id));
}

const idsOf = ({ nodes }: Event) => nodes.map(({ id }) => id);

test('servers of one database tell all who listen what an import brings, once, in order, and what was missed', async () => {
  const [left, right] = [
    await subscribe(one.url, { query: QUERY }),
    await subscribe(other.url, { query: QUERY }, { method: 'GET' }),
  ];
  expect(left.response.headers.get('content-type')).toBe('text/event-stream');
  expect(left.response.headers.get('x-accel-buffering')).toBe('no');
  expect(Number(left.response.headers.get('x-operation-cost'))).toBeGreaterThan(100);
  const filter = { platforms: ['skittles'], severityAtLeast: 'HIGH' };
  const narrow = await subscribe(one.url, { query: QUERY, variables: { filter } });
  const example = await subscribe(other.url, { query: EXAMPLE });
  const [start, , nothing] = [await event(left), await event(right), await event(narrow), await event(example)];
  expect([start.nodes, nothing.nodes]).toEqual([[], []]);
  appendCommits(source, [written('Quoits', 1, '2026-02-01'), written('Skittles', 1, '2026-02-02')]);
  await importAll();
  const [quoits, skittles] = [await changed('Quoits'), await changed('Skittles')];
  expect([quoits.length, skittles.length]).toEqual([12, 12]);
  for (const subscriber of [left, right]) expect(idsOf(await event(subscriber))).toEqual([...quoits, ...skittles]);
  const severe = await event(narrow);
  expect(severe.nodes.map(({ severity, platform }) => [severity, platform.slug])).toEqual(
    Array.from({ length: severe.nodes.length }, () => ['HIGH', 'skittles']),
  );
  expect(idsOf(severe).every((id) => skittles.includes(id))).toBe(true);
  expect(severe.nodes).toHaveLength(6);
  expect((await event(example)).nodes.map(({ platform }) => platform.name).sort()).toEqual(
    ['Quoits', 'Skittles'].flatMap((name) => Array.from({ length: 6 }, () => name)),
  );
  for (const subscriber of [right, narrow, example]) subscriber.leave();

  appendCommits(source, [written('Quoits', 2, '2026-03-01', 80)]);
  await importAll();
  const later = await changed('Quoits');
  expect(later).toHaveLength(80);
  expect([...idsOf(await event(left)), ...idsOf(await event(left))]).toEqual(later);
  expect(left.pings()).toBeGreaterThan(1);
  left.leave();

  const resumed = await subscribe(other.url, { query: QUERY, variables: { after: start.cursor } });
  const replayed: string[] = [];
  while (replayed.length < 104) replayed.push(...idsOf(await event(resumed)));
  expect(replayed).toEqual([...quoits, ...skittles, ...later]);
  resumed.leave();
}, 240_000);

test('what is read anew does not arrive again', async () => {
  const subscriber = await subscribe(one.url, { query: QUERY });
  const { cursor } = await event(subscriber);
  await one.graph.write(
    "MATCH (document:Document {collectionId: $id}) SET document.reader = 'older', document.chain = 'older'",
    {
      id: COLLECTION,
    },
  );
  appendCommits(source, [written('Skittles', 2, '2026-04-01')]);
  await importAll();
  expect(idsOf(await event(subscriber))).toEqual(await changed('Skittles'));
  subscriber.leave();
  const resumed = await subscribe(one.url, { query: QUERY, variables: { after: cursor } });
  expect(idsOf(await event(resumed))).toEqual(await changed('Skittles'));
  resumed.leave();
}, 120_000);

describe('a subscription that cannot be had', () => {
  test.each([
    ['a cursor that is none', { after: 'nonsense' }, /"after" is no cursor/],
    [
      'a cursor of another list',
      { after: Buffer.from('["changes by CAPTURED_AT",1,"x"]').toString('base64url') },
      /another list/,
    ],
    [
      'a cursor of another graph',
      { after: Buffer.from('["Subscription.changes",1000000000,"x"]').toString('base64url') },
      /another graph/,
    ],
    ['days that contradict each other', { filter: { since: '2026-02-02', until: '2026-02-01' } }, /"since".*"until"/],
    [
      'more names than a filter takes',
      { filter: { platforms: Array.from({ length: 1001 }, (_, index) => `p${index}`) } },
      /1001 values/,
    ],
  ])('for %s says why', async (_what, variables, message) => {
    const answer = post(one.url, { query: QUERY, variables });
    expect(await firstError(answer)).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) });
  });

  test('for a platform that is misspelt says so: nothing would ever be told of it', async () => {
    const answer = post(one.url, { query: QUERY, variables: { filter: { platforms: ['skitles'] } } });
    expect(await firstError(answer)).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('"skittles"'),
    });
  });

  test('because its events cost too much, or it is as of a day, or is wanted as JSON, says so', async () => {
    const nested =
      'platform { provisions(first: 500) { nodes { document { provisions(first: 500) { nodes { recordId } } } } } }';
    const dear = `subscription { changes { nodes { ${nested} } } }`;
    expect(await firstError(post(one.url, { query: dear }))).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    const past = { query: QUERY.replace('{ changes', '@asOf(date: "2026-01-01") { changes') };
    expect(await firstError(post(one.url, past))).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    const json = post(one.url, { query: QUERY }, { accept: 'application/json' });
    expect(await firstError(json)).toMatchObject({ status: 406, code: 'NOT_ACCEPTABLE' });
  });

  test('because too many subscribe is told with 503, until one leaves', async () => {
    const first = await subscribe(other.url, { query: QUERY });
    const second = await subscribe(other.url, { query: QUERY });
    const third = () => post(other.url, { query: QUERY }, { accept: 'text/event-stream' });
    const refused = await third();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30']);
    expect(await refused.text()).toContain('TOO_MANY_SUBSCRIBERS');
    first.leave();
    await expect
      .poll(
        async () => {
          const answer = await third();
          await answer.body?.cancel();
          return answer.status;
        },
        { timeout: 10_000 },
      )
      .toBe(200);
    second.leave();
  });
});

test('who leaves is let go, and whoever stays when the server stops sees the stream end', async () => {
  const server = await startServer();
  const [leaving, staying] = [
    await subscribe(server.url, { query: QUERY }),
    await subscribe(server.url, { query: QUERY }),
  ];
  await event(staying);
  leaving.leave();
  const ended = () => server.log.filter((line) => line.msg === 'subscription ended').length;
  await expect.poll(ended, { timeout: 10_000 }).toBe(1);
  await server.close();
  expect(await staying.next()).toEqual({ event: 'complete', data: null });
  expect(await staying.next()).toBeNull();
  expect(ended()).toBe(2);
});
