import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test.each([
  ['an operation', '/graphql?query=%7B__typename%7D', 'application/json'],
  ['GraphiQL', '/graphql', 'text/html'],
  ['health', '/health/ready', '*/*'],
])('HEAD for %s says what GET would, without a body', async (_what, path, accept) => {
  const ask = (method: string) => fetch(server.url + path, { method, headers: { accept } });
  const [head, get] = await Promise.all([ask('HEAD'), ask('GET')]);
  expect([head.status, get.status]).toEqual([200, 200]);
  expect(await head.text()).toBe('');
  expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
});
