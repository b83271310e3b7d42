import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstError, post } from '../../support/http.ts';
import { startServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(server.url + path, { headers, redirect: 'manual' });
}

describe('the addresses of the server', () => {
  test('its root leads to GraphQL', async () => {
    const answer = await get('/');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/graphql']);
  });

  test('it is live and ready, and tells the version of the data', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ status: 'live' });
    const ready = await (await get('/health/ready')).json();
    expect(ready).toEqual({ status: 'ready', datasetVersion: expect.stringMatching(/^[0-9a-f]{16}$/) });
    const answer = await post(server.url, { query: '{ __typename }' });
    expect(answer.headers.get('x-dataset-version')).toBe(ready.datasetVersion);
  });

  test('anything else is said not to be there', async () => {
    expect(await firstError(get('/nothing/here'))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await firstError(get('/graphiql/old/graphiql.js'))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  test('it names no software and hands out no content to be guessed at', async () => {
    const { headers } = await post(server.url, { query: '{ __typename }' });
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
