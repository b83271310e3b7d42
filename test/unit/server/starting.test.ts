import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { createServer } from '../../../src/server/server.ts';

const config = readConfig({});
const server = createServer({
  config,
  log: pino({ level: 'silent' }),
  standing: () => ({ reason: 'The seeds are <being> loaded.' }),
});
const ask = (path: string, init: RequestInit = {}) => server.fetch(`http://localhost:4000${path}`, init);

describe('while the graph is not open yet', () => {
  test('the process is live but not ready, and says what is missing', async () => {
    expect((await ask('/health/live')).status).toBe(200);
    const ready = await ask('/health/ready');
    expect(ready.status).toBe(503);
    expect(ready.headers.get('retry-after')).toBe('5');
    expect(await ready.json()).toEqual({ status: 'not ready', reason: 'The seeds are <being> loaded.' });
  });

  test('a record is told to be asked for again, as a page or as JSON', async () => {
    const page = await ask('/id/Regulation:eu-dsa', { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await page.text()).toContain('The seeds are &lt;being&gt; loaded.');
    const data = await ask('/id/Regulation:eu-dsa', { headers: { accept: 'text/turtle' } });
    expect([data.status, (await data.json()).errors[0].extensions.code]).toEqual([503, 'NOT_READY']);
  });

  test('a program is told in a GraphQL-shaped answer when to ask again', async () => {
    const answer = await ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.json()).toEqual({
      errors: [
        {
          message: 'Clausegraph is starting: The seeds are <being> loaded. Ask again in 5 seconds.',
          extensions: { code: 'NOT_READY' },
        },
      ],
    });
  });

  test('a browser is shown a page that renews itself', async () => {
    const answer = await ask('/graphql', { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('refresh')).toBe('2');
    expect(await answer.text()).toContain('The seeds are &lt;being> loaded.');
  });

  test('a preflight is answered', async () => {
    const headers = { origin: 'https://dashboard.example', 'access-control-request-method': 'POST' };
    expect((await ask('/graphql', { method: 'OPTIONS', headers })).status).toBe(204);
  });
});
