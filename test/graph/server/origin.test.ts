import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstError, onTheWire, post } from '../../support/http.ts';
import { startServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe('answers to pages of other origins', () => {
  const origin = 'https://dashboard.example';

  test('any page may read, without credentials, and keeps the permission for a day', async () => {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const preflight = await fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '86400',
    });
    const answer = await post(server.url, { query: '{ __typename }' }, { origin });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-dataset-version');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    const refused = await post(server.url, { query: '{ __typename }' }, { origin, accept: 'image/png' });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([406, '*']);
  });

  test('only the pages that the operator names may read, when some are named', async () => {
    const narrow = await startServer({ corsOrigins: [origin] });
    try {
      const ask = (from: string) =>
        fetch(`${narrow.url}/graphql?query=%7B__typename%7D`, { headers: { origin: from } });
      expect((await ask(origin)).headers.get('access-control-allow-origin')).toBe(origin);
      const foreign = await ask('https://elsewhere.example');
      expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
      expect(foreign.headers.get('vary')).toContain('Origin');
    } finally {
      await narrow.close();
    }
  });

  test('what a page can send without asking is refused: forms, and queries out of images', async () => {
    const form = { 'content-type': 'text/plain' };
    expect(await firstError(post(server.url, { query: '{ __typename }' }, form))).toMatchObject({
      status: 403,
      code: 'CSRF_PREVENTED',
    });
    const ask = async (headers: Record<string, string>) =>
      (await onTheWire(`${server.url}/graphql?query=%7B__typename%7D`, headers)).status;
    const image = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    expect(await ask(image)).toBe(403);
    expect(await ask({ ...image, 'x-clausegraph-csrf': '1' })).toBe(200);
    expect(await ask({ ...image, 'sec-fetch-mode': 'cors' })).toBe(200);
    expect(await ask({ ...image, 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await ask({})).toBe(200);
  });
});
