import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstError, post } from '../../support/http.ts';
import { startServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe('a request that cannot be answered is told why, with a code', () => {
  test.each([
    ['a document that is no GraphQL', { query: '{ regulation(' }, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['an unknown field', { query: '{ regulashun }' }, 'GRAPHQL_VALIDATION_FAILED', /Did you mean/],
    [
      'a variable of the wrong type',
      { query: 'query ($on: Boolean!) { __typename @skip(if: $on) }', variables: { on: 7 } },
      'BAD_USER_INPUT',
      /non boolean/,
    ],
    [
      'a document of too many tokens',
      { query: `{ ${'__typename '.repeat(5000)} }` },
      'DOCUMENT_TOO_LARGE',
      /4000 tokens.*Split/,
    ],
    [
      'a document that repeats itself too often',
      { query: `{ ${'__typename '.repeat(3900)} }` },
      'DOCUMENT_TOO_LARGE',
      /repeats/,
    ],
    [
      'a document that asks for the schema over and over',
      { query: `{ ${Array.from({ length: 11 }, (_, index) => `a${index}: __schema { types { name } }`).join(' ')} }` },
      'DOCUMENT_TOO_LARGE',
      /at most 10 times/,
    ],
    [
      'a document that multiplies the answer about the schema by aliases',
      { query: '{ __schema { types { name again: name } } }' },
      'DOCUMENT_TOO_LARGE',
      /without aliases/,
    ],
    ['a batch', [{ query: '{ __typename }' }], 'BAD_REQUEST', /Batching.*alias.*nodes\(ids/],
    ['a body that is no JSON', '{"query":', 'BAD_REQUEST', /not JSON/],
  ])('%s', async (_what, body, code, message) => {
    expect(await firstError(post(server.url, body))).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('variables in the address that are no JSON', async () => {
    const asked = fetch(`${server.url}/graphql?query=%7B__typename%7D&variables=%7Boops`);
    expect(await firstError(asked)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test('a body over the limit, declared or in chunks', async () => {
    const huge = `{"query":"${'#'.repeat(300_000)}"}`;
    const expected = {
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
      message: expect.stringMatching(/262144 bytes.*BODY_LIMIT/),
    };
    expect(await firstError(post(server.url, huge))).toEqual(expected);
    const chunks = new ReadableStream({
      start(controller) {
        for (const part of huge.match(/.{1,50000}/g) ?? []) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    });
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: chunks,
      duplex: 'half',
    } as RequestInit;
    expect(await firstError(fetch(`${server.url}/graphql`, init))).toEqual(expected);
  });

  test('a compressed body, a foreign content type, an answer that we do not write', async () => {
    expect(await firstError(post(server.url, 'x', { 'content-encoding': 'gzip' }))).toMatchObject({ status: 415 });
    expect(await firstError(post(server.url, 'x', { 'content-type': 'application/xml' }))).toMatchObject({
      status: 415,
    });
    expect(await firstError(post(server.url, { query: '{ __typename }' }, { accept: 'image/png' }))).toMatchObject({
      status: 406,
    });
  });
});

test('a database that goes away is said without naming it, and the server is not ready', async () => {
  const lost = await startServer();
  try {
    await lost.graph.close();
    const body = JSON.stringify({ query: '{ regulation(slug: "eu-dsa") { slug } }' });
    const answer = await fetch(`${lost.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { errors } = await answer.json();
    expect(errors[0].extensions.requestId).toBe(answer.headers.get('x-request-id'));
    expect(JSON.stringify(errors)).not.toMatch(/bolt|neo4j|driver/i);
    expect(lost.log).toContainEqual(expect.objectContaining({ msg: 'a resolver failed', err: expect.anything() }));
    expect((await fetch(`${lost.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${lost.url}/health/live`)).status).toBe(200);
  } finally {
    await lost.close();
  }
});
