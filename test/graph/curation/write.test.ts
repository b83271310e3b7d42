import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { firstError, post } from '../../support/http.ts';
import { forgetJudgements } from '../../support/judgement.ts';
import { testKey } from '../../support/key.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const example = { query: readFileSync('schema/examples/47-confirm-or-correct.graphql', 'utf8') };
const bearer = (text: string) => ({ authorization: `Bearer ${text}` });

let server: TestServer;
let graph: Graph;
let curator: string;
beforeAll(async () => {
  server = await startServer();
  ({ graph } = server);
  ({ text: curator } = await testKey(graph, 'curate'));
});
afterAll(async () => {
  await forgetJudgements(graph);
  await server.close();
});

async function kept(): Promise<number> {
  const [row] = await graph.read(
    "MATCH (judgement:Judgement) WHERE judgement.author STARTS WITH 'Test ' RETURN count(*) AS kept",
    {},
  );
  return Number(row?.kept);
}

describe('nothing is written', () => {
  test('without a key, or with one of scope read', async () => {
    const { text } = await testKey(graph, 'read');
    expect(await firstError(post(server.url, example))).toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.stringContaining('clausegraph key create'),
    });
    expect(await firstError(post(server.url, example, bearer(text)))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await kept()).toBe(0);
  });

  test('by GET, by a form, or as of a day', async () => {
    const address = `${server.url}/graphql?query=${encodeURIComponent(example.query)}`;
    const got = await fetch(address, { headers: { ...bearer(curator), accept: 'application/json' } });
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    const form = { ...bearer(curator), 'content-type': 'text/plain' };
    expect(await firstError(post(server.url, example, form))).toMatchObject({ code: 'CSRF_PREVENTED' });
    const query = example.query.replace(') {\n  judge', ') @asOf(date: "2026-03-01") {\n  judge');
    expect(query).not.toBe(example.query);
    expect(await firstError(post(server.url, { query }, bearer(curator)))).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
    expect(await kept()).toBe(0);
  });
});

test('the example judges with a key, shows it, and is in the audit log', async () => {
  const { data, errors } = await (await post(server.url, example, bearer(curator))).json();
  expect(errors).toBeUndefined();
  const { judgement, provision } = data.judgeClauseType;
  expect(judgement).toMatchObject({
    state: 'HOLDS',
    disagrees: false,
    author: 'Test curate',
    derived: { basis: 'EXPLICIT' },
  });
  expect(provision.clauseTypes.edges[0]).toMatchObject({
    rank: 1,
    basis: 'CURATED',
    judgement: { author: 'Test curate' },
    node: { slug: 'law-enforcement-disclosure' },
  });
  const { text: admin } = await testKey(graph, 'admin');
  const query =
    '{ auditLog(first: 5, filter: { actions: [JUDGE] }) { totalCount nodes { actor subject before after reason } } }';
  const log = (await (await post(server.url, { query }, bearer(admin))).json()).data.auditLog;
  expect(log).toMatchObject({
    totalCount: 1,
    nodes: [{ actor: 'Test curate', subject: `Judgement:${judgement.recordId}`, before: null }],
  });
  expect(JSON.parse(log.nodes[0].after)).toMatchObject({ kind: 'CLAUSE_TYPE', verdict: 'CONFIRM' });
});

test('only who judged takes it back, or an admin', async () => {
  const { data } = await (await post(server.url, example, bearer(curator))).json();
  const { recordId } = data.judgeClauseType.judgement;
  const query = `mutation { withdrawJudgement(id: "${recordId}", reason: "Mine?") { judgement { state } } }`;
  const { text: other } = await testKey(graph, 'curate');
  expect(await firstError(post(server.url, { query }, bearer(other)))).toMatchObject({ code: 'FORBIDDEN' });
  const { text: admin } = await testKey(graph, 'admin');
  const answer = await (await post(server.url, { query }, bearer(admin))).json();
  expect(answer.data.withdrawJudgement.judgement.state).toBe('WITHDRAWN');
});

test('of several in one operation each is done for itself: one that fails takes back no other', async () => {
  const withdraw = (id: string) => `withdrawJudgement(id: "${id}", reason: "x") { judgement { state } }`;
  const { data: made } = await (await post(server.url, example, bearer(curator))).json();
  const query = `mutation { missing: ${withdraw('CG-J-000000000000')} mine: ${withdraw(made.judgeClauseType.judgement.recordId)} }`;
  const { data, errors } = await (await post(server.url, { query }, bearer(curator))).json();
  expect(data).toEqual({ missing: null, mine: { judgement: { state: 'WITHDRAWN' } } });
  expect(errors).toMatchObject([{ path: ['missing'], extensions: { code: 'NOT_FOUND' } }]);
});

test.each([
  ['\u200b\u2060', /"reason" is empty/],
  ['Read\u0000.', /control character/],
])('a reason that cannot be read is refused: %j', async (reason, message) => {
  const answer = post(server.url, { ...example, variables: { reason } }, bearer(curator));
  expect(await firstError(answer)).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) });
});

test('what is judged after the seeds took back theirs of the same thing has an id of its own', async () => {
  const judge = async () => (await (await post(server.url, example, bearer(curator))).json()).data.judgeClauseType;
  const before = await judge();
  const seeded = { id: 'CG-J-00000000000S', author: 'Test seeds', id2: before.judgement.recordId };
  await graph.write(
    'MATCH (like:Judgement {id: $id2}) CREATE (seed:Judgement) SET seed = like {.*, id: $id, author: $author, origin: "SEEDS"}',
    seeded,
  );
  const beside = await judge();
  await graph.write('MATCH (seed:Judgement {id: $id}) DELETE seed', seeded);
  const after = await judge();
  expect(new Set([before, beside, after].map(({ judgement }) => judgement.recordId)).size).toBe(3);
});

test('more writes than the rate allows are refused, with when to try again', async () => {
  const strict = await startServer({ rates: { authFailures: 20, writes: 1, reads: 0 } });
  try {
    const query = 'mutation { withdrawJudgement(id: "CG-J-000000000000", reason: "x") { judgement { id } } }';
    expect(await firstError(post(strict.url, { query }, bearer(curator)))).toMatchObject({ code: 'NOT_FOUND' });
    const refused = await post(strict.url, { query }, bearer(curator));
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(refused.headers.get('ratelimit')).toMatch(/^"writes";r=0;t=\d+$/);
    expect(await firstError(Promise.resolve(refused))).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
  } finally {
    await strict.close();
  }
});

test('a mapping that is rejected takes the law away from provisions and platforms, and gives it back', async () => {
  const counts = async () => {
    const [row] = await graph.read(
      `MATCH (type:ClauseType)-[mapping:FALLS_UNDER]->(article:Article)-[:PART_OF]->(regulation:Regulation)
       WITH type, regulation, count(mapping) AS articles, collect(article.id)[0] AS article
       WHERE articles = 1 AND EXISTS { (type)<-[:USES]-() }
       RETURN type.slug AS clauseType, article, regulation.slug AS regulation ORDER BY clauseType, article LIMIT 1`,
      {},
    );
    return row as { clauseType: string; article: string; regulation: string };
  };
  const { clauseType, article, regulation } = await counts();
  const touched = async () => {
    const [row] = await graph.read(
      `MATCH (regulation:Regulation {slug: $regulation})
       RETURN regulation.platformCount AS told, COUNT {
         MATCH (regulation)<-[:PART_OF]-(:Article)<-[:FALLS_UNDER]-(:ClauseType)<-[:INSTANCE_OF]-(:Provision)<-[:CONTAINS]-(:Document {current: true})<-[:PUBLISHES]-(platform:Platform)
         RETURN DISTINCT platform
       } AS walked, regulation.clauseTypeCount AS clauseTypes`,
      { regulation },
    );
    return row as { told: number; walked: number; clauseTypes: number };
  };
  const before = await touched();
  const query = `mutation ($input: MappingJudgement!) { judgeMapping(input: $input) { judgement { recordId disagrees derivedMapping { relation } } article { key clauseTypeCount } } }`;
  const input = { clauseType, article, verdict: 'REJECT', reason: 'It is about something else.' };
  const { data } = await (await post(server.url, { query, variables: { input } }, bearer(curator))).json();
  expect(data.judgeMapping).toMatchObject({
    judgement: { disagrees: true, derivedMapping: {} },
    article: { key: article },
  });
  const without = await touched();
  expect(without.clauseTypes).toBe(before.clauseTypes - 1);
  expect(without.told).toBe(without.walked);
  const back = `mutation { withdrawJudgement(id: "${data.judgeMapping.judgement.recordId}", reason: "A slip.") { judgement { state } } }`;
  expect((await (await post(server.url, { query: back }, bearer(curator))).json()).errors).toBeUndefined();
  expect(await touched()).toEqual(before);
});
