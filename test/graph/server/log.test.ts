import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../../support/http.ts';
import { startServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe('the log', () => {
  test('holds one line a request: its id, operation, time and trips, and no variables', async () => {
    const query = 'query ByName($slug: String!) { regulation(slug: $slug) { slug } }';
    const answer = await post(
      server.url,
      { query, variables: { slug: 'private-word' } },
      { 'x-request-id': 'from-the-proxy-1' },
    );
    expect(answer.headers.get('x-request-id')).toBe('from-the-proxy-1');
    const lines = server.log.filter((line) => line.requestId === 'from-the-proxy-1');
    expect(lines).toEqual([
      expect.objectContaining({ operation: 'ByName', method: 'POST', path: '/graphql', status: 200, trips: 1 }),
    ]);
    expect(lines[0]?.milliseconds).toBeTypeOf('number');
    expect(JSON.stringify(lines)).not.toContain('private-word');
  });

  test('takes no request id that could forge a line', async () => {
    const answer = await post(server.url, { query: '{ __typename }' }, { 'x-request-id': '"},{"level":60' });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
