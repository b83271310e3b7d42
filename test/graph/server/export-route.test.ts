import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { EXPORTS } from '../../../src/export/registry.ts';
import { createServer } from '../../../src/server/server.ts';
import { csvRows, fileText } from '../../support/file.ts';
import { firstError } from '../../support/http.ts';
import { startServer, type TestServer } from '../../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

function get(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}/export${path}`, init);
}

describe('/export', () => {
  it('lists what there is, each with the addresses of its forms', async () => {
    const { exports } = (await (await get('')).json()) as { exports: { name: string; urls: string[] }[] };
    expect(exports.map(({ name }) => name)).toEqual([...EXPORTS.keys()]);
    for (const { name, urls } of exports) expect(urls[0]).toContain(`/export/${name}.`);
  });

  it.each([
    ['an unknown export', '/crosswolk.csv', 404, 'NOT_FOUND', /Did you mean "crosswalk"\? There are: .*crosswalk/],
    ['an unknown form', '/crosswalk.csw', 400, 'BAD_USER_INPUT', /Did you mean "csv"\? Its forms: csv/],
    ['an unknown parameter', '/crosswalk.csv?regulations=x', 400, 'BAD_USER_INPUT', /no parameter "regulations"/],
    [
      'a filter of another export',
      '/crosswalk.csv?platform=x',
      400,
      'BAD_USER_INPUT',
      /cannot be narrowed by "platform"/,
    ],
    ['an unknown key', '/crosswalk.csv?regulation=eu-dsaa', 404, 'NOT_FOUND', /eu-dsa/],
    ['an empty key', '/crosswalk.csv?regulation=', 400, 'BAD_USER_INPUT', /"regulation" is empty/],
    ['a day that is none', '/crosswalk.csv?asOf=2026-02-30', 400, 'BAD_USER_INPUT', /YYYY-MM-DD/],
    ['what is no record id', '/graph.ndjson?provision=x', 400, 'BAD_USER_INPUT', /^"provision" is no record id: "x"/],
    ['wordings that are neither', '/crosswalk.csv?wordings=maybe', 400, 'BAD_USER_INPUT', /true or false/],
    ['a name that cannot be read', '/%E0%A4%A.csv', 404, 'NOT_FOUND', /There are:/],
    ['a name of no thing', '/constructor.csv', 404, 'NOT_FOUND', /There are:/],
    ['a form of no thing', '/crosswalk.constructor', 400, 'BAD_USER_INPUT', /Its forms/],
  ])('refuses %s', async (_, path, status, code, message) => {
    expect(await firstError(get(path))).toEqual({ status, code, message: expect.stringMatching(message) });
  });

  it('is for GET and HEAD alone', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await get('/crosswalk.csv', { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
    const [head, whole] = [await get('/crosswalk.csv', { method: 'HEAD' }), await get('/crosswalk.csv')];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['content-type', 'content-disposition', 'x-dataset-version'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    expect(csvRows(await fileText(whole)).length).toBeGreaterThan(50);
  });

  it('says beside an empty file that nothing matches, where pages can read it', async () => {
    const narrowed = '/crosswalk.csv?clauseType=arbitration&regulation=eu-dma';
    const answer = await get(narrowed, { headers: { origin: 'https://a.example' } });
    expect(answer.headers.get('x-export-note')).toContain('Nothing matches');
    expect(answer.headers.get('access-control-expose-headers')).toMatch(/x-export-note.*content-disposition/);
    expect(csvRows(await fileText(answer))).toHaveLength(1);
  });

  it('is held to the rate of requests', async () => {
    const held = await startServer({ rates: { authFailures: 0, writes: 0, reads: 2 } });
    try {
      const statuses = [];
      for (let count = 0; count < 3; count += 1) statuses.push((await fetch(`${held.url}/export`)).status);
      expect(statuses).toEqual([200, 200, 429]);
    } finally {
      await held.close();
    }
  });

  it('sends as many at a time as it is told, and says when to come again', async () => {
    const full = await startServer({ exports: 0 });
    try {
      const query = encodeURIComponent('{ regulations(first: 1) { nodes { slug } } }');
      for (const path of ['/export/crosswalk.csv', `/graphql?format=csv&all=true&query=${query}`]) {
        const answer = await fetch(`${full.url}${path}`);
        expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
        expect(await answer.text()).toContain('TOO_MANY_EXPORTS');
      }
      expect((await fetch(`${full.url}/graphql?format=csv&query=${query}`)).status).toBe(200);
    } finally {
      await full.close();
    }
  });

  it('says that it is not ready while the graph is not there', async () => {
    const log = pino({ level: 'silent' });
    const starting = createServer({ config: readConfig({}), log, standing: () => ({ reason: 'seeding' }) });
    const answer = await starting.fetch('http://localhost:4000/export/crosswalk.csv');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await answer.json()).errors[0].extensions.code).toBe('NOT_READY');
  });
});
