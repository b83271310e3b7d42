import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from '../../../src/server/listen.ts';

const place = { host: '127.0.0.1', port: 0 };

test('a request under way is answered before the server is gone, and none is taken after', async () => {
  let arrived = (): void => {};
  const underWay = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const listening = await listen((_request, response) => {
    arrived();
    setTimeout(() => response.end('done'), 200);
  }, place);
  const answer = fetch(listening.url).then((response) => response.text());
  await underWay;
  const closed = listening.close();
  await expect(fetch(listening.url)).rejects.toThrow();
  expect(await answer).toBe('done');
  await closed;
});

test('connections that only wait, or never asked, do not hold the server up', async () => {
  const agent = new Agent({ keepAlive: true });
  const listening = await listen((_request, response) => response.end('done'), place);
  await new Promise((resolve) => get(listening.url, { agent }, (answer) => answer.resume().on('end', resolve)));
  const silent = connect(Number(new URL(listening.url).port), '127.0.0.1');
  await once(silent, 'connect');
  const started = performance.now();
  await listening.close();
  expect(performance.now() - started).toBeLessThan(1000);
  agent.destroy();
  silent.destroy();
});

test('a taken port and an address of another machine are named with the way round', async () => {
  const listening = await listen(() => {}, place);
  const port = Number(new URL(listening.url).port);
  await expect(listen(() => {}, { ...place, port })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: `Port ${port} on 127.0.0.1 is taken. Stop what uses it, or choose another with PORT or --port.`,
  });
  await listening.close();
  await expect(listen(() => {}, { host: '203.0.113.7', port: 0 })).rejects.toMatchObject({
    code: 'HOST_UNKNOWN',
    message: expect.stringContaining('203.0.113.7'),
  });
});

test.each(['[', 'a b', 'a:99999999'])(
  'a request for the host "%s" is refused without a word of the inside',
  async (host) => {
    const listening = await listen((_request, response) => response.end('done'), place);
    const socket = connect(Number(new URL(listening.url).port), '127.0.0.1');
    socket.end(`GET /graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    const parts: Buffer[] = [];
    for await (const part of socket) parts.push(part);
    const answer = Buffer.concat(parts).toString();
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*"code":"BAD_REQUEST"/s);
    expect(answer).not.toMatch(/\.js|at /);
    await listening.close();
  },
);
