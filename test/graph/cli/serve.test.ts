import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../../src/server/listen.ts';
import { freePort, runCommand, startCommand } from '../../support/cli.ts';
import { testDatabase } from '../../support/graph.ts';

const { uri, user, password } = testDatabase();
const given = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LOG_LEVEL: 'silent' };

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'clausegraph-serve-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function statusOf(url: string): Promise<number | null> {
  try {
    return (await fetch(url)).status;
  } catch {
    return null;
  }
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('serving a Neo4j of your own', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('it answers until %s, then ends cleanly and quickly', async (signal) => {
    const server = startCommand(['serve', '--port', '0'], given);
    const [, url = ''] = await server.said(/^Ready: (http:\/\/localhost:\d+\/graphql)$/m);
    expect(await statusOf(`${url}?query=%7B__typename%7D`)).toBe(200);
    const asked = performance.now();
    server.send(signal);
    expect(await server.ended).toMatchObject({ code: 0, stdout: '' });
    expect(performance.now() - asked).toBeLessThan(15_000);
    expect(await statusOf(url)).toBeNull();
  });

  test('one Ctrl-C that arrives twice, from the terminal and from npm, is one wish', async () => {
    const server = startCommand(['serve', '--port', '0'], given);
    await server.said(/^Ready: /m);
    server.send('SIGINT');
    server.send('SIGINT');
    expect((await server.ended).code).toBe(0);
  });

  test('a server that cannot be reached is one line that names it', async () => {
    const { code, stderr } = await runCommand(['serve', '--port', '0'], { ...given, NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(stderr).toMatch(/^clausegraph: Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be reached: .*NEO4J_URI.*\n$/);
    expect(code).toBe(1);
  });

  test('a refused password is one line that names the user and not the password', async () => {
    const wrong = { ...given, NEO4J_USER: 'stranger', NEO4J_PASSWORD: 'open-sesame' };
    const { code, stderr } = await runCommand(['serve', '--port', '0'], wrong);
    expect(stderr).toMatch(/^clausegraph: Neo4j at .* refuses the login of user "stranger".*\n$/);
    expect(stderr).not.toContain('open-sesame');
    expect(code).toBe(1);
  });
});

describe('serving the managed Neo4j', () => {
  test('a taken port is told before any database is started', async () => {
    const other = await listen(() => {}, { host: '127.0.0.1', port: 0 });
    try {
      const { port } = new URL(other.url);
      const { code, stderr } = await runCommand(['serve'], { CLAUSEGRAPH_HOME: join(home, 'unused'), PORT: port });
      expect(stderr).toBe(
        `clausegraph: Port ${port} on 127.0.0.1 is taken. Stop what uses it, or choose another with PORT or --port.\n`,
      );
      expect(code).toBe(1);
      expect(existsSync(join(home, 'unused'))).toBe(false);
    } finally {
      await other.close();
    }
  });

  test('it is live at once, ready when it answers, and leaves nothing behind; status tells all of that', async () => {
    const env = { CLAUSEGRAPH_HOME: home, LOG_LEVEL: 'silent' };
    const before = await runCommand(['status'], env);
    expect([before.code, before.stderr]).toEqual([
      1,
      expect.stringMatching(/^clausegraph: There is no graph in .*\n$/),
    ]);

    const base = `http://localhost:${await freePort()}`;
    const server = startCommand(['serve', '--port', new URL(base).port], env);
    await server.said(/Starting Neo4j/);
    expect(await statusOf(`${base}/health/live`)).toBe(200);
    expect(await statusOf(`${base}/health/ready`)).toBe(503);
    expect(await statusOf(`${base}/graphql?query=%7B__typename%7D`)).toBe(503);
    await server.said(/^Ready: /m);
    expect(await statusOf(`${base}/health/ready`)).toBe(200);

    const beside = JSON.parse((await runCommand(['status', '--json'], env)).stdout);
    expect(beside).toMatchObject({
      database: { managed: true, running: true, home, usedBy: [`server ${server.pid}`] },
      nodes: { Regulation: 64, ClauseType: 68 },
      dataset: { version: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
    expect(beside.database.memory).toBeGreaterThan(100_000_000);

    const asked = performance.now();
    server.send('SIGTERM');
    expect((await server.ended).code).toBe(0);
    expect(performance.now() - asked).toBeLessThan(15_000);
    await expect.poll(() => alive(beside.database.pid), { timeout: 3000 }).toBe(false);
  }, 300_000);
});
