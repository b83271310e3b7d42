import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Exchange, onTheWire } from '../../support/http.ts';
import { startServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

function answer(query: string, encoding: string): Promise<Exchange> {
  const headers = { 'content-type': 'application/json', 'accept-encoding': encoding };
  return onTheWire(`${server.url}/graphql`, headers, JSON.stringify({ query }));
}

test('a large answer is a fifth of its size for whoever accepts that, and the same text', async () => {
  const query = '{ __schema { types { name description fields { name description } } } }';
  const plain = await answer(query, 'identity');
  const gzip = await answer(query, 'gzip');
  const brotli = await answer(query, 'gzip, br');
  expect(plain.headers).toMatchObject({ vary: expect.stringContaining('Accept-Encoding') });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect([gzip, brotli].map(({ headers }) => headers['content-encoding'])).toEqual(['gzip', 'br']);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
  expect(brotli.body.byteLength).toBeLessThan(plain.body.byteLength / 5);
});

test('a small answer travels as it is', async () => {
  const { headers, body } = await answer('{ __typename }', 'gzip, br');
  expect(headers['content-encoding']).toBeUndefined();
  expect(JSON.parse(body.toString())).toEqual({ data: { __typename: 'Query' } });
});
