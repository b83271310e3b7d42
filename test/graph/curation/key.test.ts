import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { keyText, newKey, parseKey } from '../../../src/model/api-key.ts';
import { graphFingerprint } from '../../../src/model/fingerprint.ts';
import { revokeApiKey } from '../../../src/model/writes/api-key.ts';
import { firstError, post } from '../../support/http.ts';
import { forgetKeys, testKey } from '../../support/key.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const query = '{ __typename }';
const bearer = (text: string) => ({ authorization: `Bearer ${text}` });

let server: TestServer;
let graph: Graph;
beforeAll(async () => {
  server = await startServer();
  ({ graph } = server);
});
afterAll(async () => {
  await forgetKeys(graph);
  await server.close();
});

describe('a key', () => {
  test('that holds is taken in either header, and its use is remembered', async () => {
    const { id, text } = await testKey(graph, 'read', '2999-12-31T23:59:59Z');
    for (const headers of [bearer(text), { authorization: `bearer ${text}` }, { 'x-api-key': text }])
      expect((await post(server.url, { query }, headers)).status).toBe(200);
    const used = () =>
      graph.read('MATCH (key:ApiKey {id: $id}) WHERE key.lastUsedAt IS NOT NULL RETURN key.id AS id', { id });
    await expect.poll(used).toEqual([{ id }]);
  });

  test('that is wrong, unknown, mistyped, revoked or over is refused in the same words', async () => {
    const { id, text } = await testKey(graph, 'admin');
    const over = await testKey(graph, 'read', '2020-01-01T00:00:00Z');
    const ended = await testKey(graph, 'read');
    await revokeApiKey(graph, ended.id);
    const wrong = keyText({ id, secret: newKey().secret });
    const refusals = new Set<string>();
    for (const one of [wrong, keyText(newKey()), `${text}0`, 'nonsense', '', ended.text, over.text]) {
      const answer = await post(server.url, { query }, bearer(one));
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
      refusals.add(JSON.stringify([answer.status, await answer.json()]));
    }
    expect([...refusals].map((one) => JSON.parse(one))).toEqual([
      [401, { errors: [{ message: expect.stringMatching(/does not hold/), extensions: { code: 'UNAUTHENTICATED' } }] }],
    ]);
  });

  test('stands nowhere but with its owner: not in the graph, the log, or an answer', async () => {
    const { text } = await testKey(graph, 'admin');
    const secret = parseKey(text)?.secret ?? 'none';
    const answers = [
      await post(server.url, { query: '{ nonsense }' }, bearer(text)),
      await post(server.url, { query }, bearer(`${text}0`)),
      await post(server.url, { query }, { ...bearer(text), 'x-api-key': `${text}0` }),
    ];
    for (const answer of answers) expect(await answer.text()).not.toContain(secret);
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 401]);
    expect(JSON.stringify(server.log)).not.toContain(secret);
    const [kept] = await graph.read(
      'MATCH (node) WHERE node:ApiKey OR node:AuditEntry RETURN collect(properties(node)) AS all',
      {},
    );
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect(JSON.stringify(kept)).toContain('"hash"');
  });

  test('is no part of the data', async () => {
    const before = await graphFingerprint(graph);
    await testKey(graph, 'curate');
    expect(await graphFingerprint(graph)).toBe(before);
  });
});

describe('the audit log', () => {
  const log = { query: '{ auditLog(first: 3) { nodes { action actor subject before after } } }' };

  test('is for keys of scope admin only', async () => {
    const { text } = await testKey(graph, 'curate');
    expect(await firstError(post(server.url, log))).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await firstError(post(server.url, log, bearer(text)))).toMatchObject({ code: 'FORBIDDEN' });
    const node = { query: '{ node(id: "AuditEntry:0000000001") { id } }' };
    expect(await firstError(post(server.url, node))).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('tells of every key that is made and revoked, the newest first', async () => {
    const { text } = await testKey(graph, 'admin');
    const { id } = await testKey(graph, 'read');
    await revokeApiKey(graph, id);
    const answer = await (await post(server.url, log, bearer(text))).json();
    const [revoked, made] = answer.data.auditLog.nodes;
    expect(revoked).toMatchObject({ action: 'REVOKE_KEY', actor: 'command line', subject: `ApiKey:${id}` });
    expect(JSON.parse(revoked.before)).toEqual({ revokedAt: null });
    expect(made).toMatchObject({ action: 'CREATE_KEY', subject: `ApiKey:${id}`, before: null });
    expect(JSON.parse(made.after)).toEqual({ name: 'Test read', scopes: ['read'], expiresAt: null });
  });
});

describe('rates', () => {
  test('of wrong keys are those of an address; right ones wait too', async () => {
    const strict = await startServer({ rates: { authFailures: 2, writes: 0, reads: 0 } });
    try {
      const { text } = await testKey(strict.graph, 'read');
      for (let attempt = 0; attempt < 2; attempt += 1)
        expect((await post(strict.url, { query }, bearer(keyText(newKey())))).status).toBe(401);
      const refused = await post(strict.url, { query }, bearer(text));
      expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await firstError(Promise.resolve(refused))).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
      expect((await post(strict.url, { query })).status).toBe(200);
    } finally {
      await strict.close();
    }
  });

  test('of requests are told in headers, and counted for a key and for an address apart', async () => {
    const strict = await startServer({ rates: { authFailures: 20, writes: 0, reads: 1 } });
    try {
      const { text } = await testKey(strict.graph, 'read');
      const first = await post(strict.url, { query });
      expect([first.status, first.headers.get('ratelimit-policy')]).toEqual([200, '"requests";q=1;w=60']);
      expect(first.headers.get('ratelimit')).toMatch(/^"requests";r=0;t=\d+$/);
      expect(await firstError(post(strict.url, { query }))).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
      expect((await post(strict.url, { query }, bearer(text))).status).toBe(200);
      expect((await fetch(`${strict.url}/health/live`)).status).toBe(200);
    } finally {
      await strict.close();
    }
  });

  test('are none by default for who reads', async () => {
    expect((await post(server.url, { query })).headers.get('ratelimit')).toBeNull();
  });
});
