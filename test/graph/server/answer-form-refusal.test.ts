import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRows, fileText, fileUrl } from '../../support/file.ts';
import { firstError, onTheWire, post } from '../../support/http.ts';
import { startServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ exportCost: 5000 });
});
afterAll(() => server.close());

const SLUGS = '{ regulations(first: 3) { nodes { slug } } }';

function asked(query: string, parameters: Record<string, string> = {}) {
  return firstError(fetch(fileUrl(server.url, query, { format: 'csv', ...parameters })));
}

describe('what cannot be a file is an error in JSON, never a file', () => {
  it.each([
    ['an unknown form', SLUGS, { format: 'pdf' }, 'BAD_USER_INPUT', /"pdf"\. There are: json, csv, xlsx, ndjson/],
    ['two forms', SLUGS, { format: 'csv', all: 'perhaps' }, 'BAD_USER_INPUT', /"all" is true or false/],
    ['all of JSON', SLUGS, { format: 'json', all: 'true' }, 'BAD_USER_INPUT', /add format=csv/],
    ['the schema', '{ __schema { types { name } } }', {}, 'BAD_USER_INPUT', /schema cannot be written/],
    ['an unknown field', '{ regulashuns }', {}, 'GRAPHQL_VALIDATION_FAILED', /Did you mean/],
    ['broken GraphQL', '{', {}, 'GRAPHQL_PARSE_FAILED', /Syntax/],
    ['an alias that is ours', '{ regulations { nodes { __id: slug } } }', {}, 'BAD_USER_INPUT', /"__id".*another/],
    [
      'variables that do not fit',
      'query ($n: Int!) { regulations(first: $n) { nodes { slug } } }',
      {},
      'BAD_USER_INPUT',
      /\$n/,
    ],
    [
      'a list that belongs to nothing with an id',
      '{ clauseTypes(first: 1) { nodes { prevalence { excluded { reason platforms(first: 1) { nodes { slug } } } } } } }',
      { all: 'true' },
      'BAD_USER_INPUT',
      /"clauseTypes\.prevalence\.excluded\.platforms" goes on, and cannot be followed/,
    ],
    [
      'more than all pages may cost',
      '{ provisions(first: 2) { nodes { recordId } } }',
      { all: 'true' },
      'QUERY_TOO_COSTLY',
      /the most is 5,000.*MAX_EXPORT_COST/,
    ],
  ])('%s', async (_, query, parameters, code, message) => {
    const { status, ...error } = await asked(query, parameters);
    expect(error).toEqual({ code, message: expect.stringMatching(message) });
    expect(status).toBe(400);
  });

  it('with the status of what is wrong', async () => {
    const missing = await asked('{ regulations(filter: { slugs: ["eu-dsaa"] }) { nodes { slug } } }');
    expect(missing).toMatchObject({ status: 404, code: 'NOT_FOUND', message: expect.stringContaining('"eu-dsa"') });
  });

  it('and a connection that breaks where the pages turn out to cost too much', async () => {
    const nested = '{ platforms(first: 100) { nodes { slug provisions(first: 1) { nodes { recordId } } } } }';
    const answer = await fetch(fileUrl(server.url, nested, { format: 'csv', all: 'true' }));
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
  });

  it('also of an operation that writes or listens', async () => {
    const mutation = 'mutation { __typename }';
    const refused = await firstError(post(server.url, { query: mutation }, { accept: 'text/csv' }));
    expect(refused).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(refused.message).toContain('not a mutation');
    const subscription = 'subscription { changes { node { id } } }';
    const listening = await post(server.url, { query: subscription }, { accept: 'text/csv' });
    expect(listening.status).toBe(400);
    expect((await listening.json()).errors[0].message).not.toMatch(/Unexpected/);
  });

  it('whatever the headers and parameters hold', async () => {
    const text = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('text/csv', 'csv', 'true', 'text/csv;q=1e9', ''),
    );
    const header = text.map((one) => one.replaceAll(/[^\x20-\x7e]/g, '?').trim());
    await fc.assert(
      fc.asyncProperty(header, text, text, async (accept, format, all) => {
        const answer = await fetch(fileUrl(server.url, '{ regulation(slug: "eu-dsa") { slug } }', { format, all }), {
          headers: { accept },
        });
        const body = await answer.text();
        expect([200, 400]).toContain(answer.status);
        if (answer.status === 400) expect(JSON.parse(body).errors[0].extensions.code).toBe('BAD_USER_INPUT');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a link to a file', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  const foreign = {
    ...browser,
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  };

  it('gives the file to a browser, also from a foreign page', async () => {
    for (const headers of [browser, foreign]) {
      const { status, headers: given, body } = await onTheWire(fileUrl(server.url, SLUGS, { format: 'csv' }), headers);
      expect([status, given['content-disposition']]).toEqual([200, 'attachment; filename="answer.csv"']);
      expect(csvRows(body.toString())).toHaveLength(4);
    }
  });

  it('is no way for a foreign page to make us work unseen', async () => {
    const image = { ...foreign, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' };
    const frame = { ...foreign, 'sec-fetch-dest': 'iframe' };
    for (const headers of [image, frame])
      expect((await onTheWire(fileUrl(server.url, SLUGS, { format: 'csv' }), headers)).status).toBe(403);
    const plain = `${server.url}/graphql?${new URLSearchParams({ query: SLUGS })}`;
    expect((await onTheWire(plain, { ...foreign, accept: '*/*' })).status).toBe(403);
  });

  it('may be asked for its head', async () => {
    const answer = await fetch(fileUrl(server.url, SLUGS, { format: 'csv' }), { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      '',
    ]);
  });

  it('names one of several operations, and its variables', async () => {
    const query = `query One($n: Int!) { regulations(first: $n) { nodes { slug } } } query Other { agencies(first: 1) { nodes { slug } } }`;
    const parameters = { format: 'csv', operationName: 'One', variables: '{"n":2}' };
    const answer = await fetch(fileUrl(server.url, query, parameters));
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="One.csv"');
    expect(csvRows(await fileText(answer))).toHaveLength(3);
  });

  it('has a header only, and says so, where nothing is found', async () => {
    const answer = await fetch(
      fileUrl(server.url, '{ regulation(slug: "eu-dsa") { articles(first: 0) { nodes { id } } } }', { format: 'csv' }),
    );
    expect(answer.headers.get('x-export-note')).toContain('Nothing matches');
    expect(await answer.text()).toBe('regulation.articles.id\r\n');
  });

  it('lets pages read its notes', async () => {
    const answer = await fetch(fileUrl(server.url, SLUGS, { format: 'csv' }), {
      headers: { origin: 'https://a.example' },
    });
    const exposed = answer.headers.get('access-control-expose-headers');
    expect(exposed).toContain('x-export-note');
    expect(exposed).toContain('content-disposition');
  });
});
