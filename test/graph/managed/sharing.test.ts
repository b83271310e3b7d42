import { statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { managedHome } from '../../../src/db/managed/home.ts';
import { inspectManagedNeo4j } from '../../../src/db/managed/inspect.ts';
import { findNeo4j } from '../../../src/db/managed/neo4j-process.ts';
import { findProcess } from '../../../src/db/managed/process.ts';
import { readState } from '../../../src/db/managed/state.ts';
import { hasEnded } from '../../../src/db/managed/stop.ts';
import { end, lease, leaseOf, marks, newHome, startMember, until, write } from './household.ts';
import { removeFolders } from './machine.ts';

const home = newHome();
const paths = managedHome(home);

vi.setConfig({ testTimeout: 180_000 });

const neo4j = () => findNeo4j(paths);

afterAll(() => {
  const left = neo4j();
  if (left !== undefined) process.kill(left.pid, 'SIGKILL');
  removeFolders();
});

test('two processes that start at the same moment share one database, and the last to leave stops it', async () => {
  const members = [startMember(home), startMember(home)] as const;
  const leases = await Promise.all(members.map(leaseOf));
  const [first, second] = leases;
  expect(second).toEqual({ ...first, started: second?.started });
  expect(leases.filter(({ started }) => started)).toHaveLength(1);
  expect(statSync(paths.password).mode & 0o777).toBe(0o600);
  expect(first?.version).toBe('5.26.30');

  const status = await inspectManagedNeo4j(home);
  expect(status).toMatchObject({ running: true, pid: first?.pid, uri: first?.uri, version: '5.26.30' });
  expect(status.holders.map(({ role }) => role)).toEqual(['server', 'server']);
  expect(status.memory).toBeGreaterThan(100_000_000);
  expect(status.disk.data).toBeGreaterThan(100_000);

  await end(members[0], 'SIGTERM');
  expect(neo4j()?.pid).toBe(first?.pid);
  expect(await end(members[1], 'SIGTERM')).toBeLessThan(15_000);
  expect(neo4j()).toBeUndefined();
  expect(await inspectManagedNeo4j(home)).toMatchObject({ running: false, holders: [] });
});

test('a database whose user was killed goes on, and the next user adopts it with all its data, though the notes be spoilt', async () => {
  const member = startMember(home);
  const lost = await leaseOf(member);
  await write(lost, 'before the user was killed');
  await end(member, 'SIGKILL');
  writeFileSync(paths.state, '{"port": "x');
  writeFileSync(join(paths.holders, 'spoilt.json'), '');

  const adopted = await lease(home);
  expect(adopted).toMatchObject({ pid: lost.pid, uri: lost.uri, started: false });
  expect(await marks(adopted)).toEqual(['before the user was killed']);
  await adopted.release();
  expect(neo4j()).toBeUndefined();
});

test('a database that was killed is started again by the next user, on its port and with all its data', async () => {
  const first = await lease(home);
  await write(first, 'before the database was killed');
  process.kill(first.pid, 'SIGKILL');
  await until(() => findProcess(first.pid) === undefined);

  const second = await lease(home);
  expect(second).toMatchObject({ uri: first.uri, started: true });
  expect(await marks(second)).toContain('before the database was killed');
  await first.release();
  expect(neo4j()?.pid).toBe(second.pid);
  await second.release();
  expect(neo4j()).toBeUndefined();
});

test('a database whose port is taken moves to another, and ends soon after a user that ends without leaving', async () => {
  const { port } = readState(paths.state);
  const squatter = createServer().listen(port, '127.0.0.1');
  const member = startMember(home);
  const moved = await leaseOf(member).finally(() => squatter.close());
  expect(moved.uri).not.toBe(`bolt://127.0.0.1:${port}`);
  expect(await marks(moved)).toHaveLength(2);

  const running = neo4j();
  await end(member, 'SIGUSR2');
  expect(running && (await hasEnded(running, 10_000))).toBe(true);
});

test('a user that is told to stop while the database starts takes it along', async () => {
  const member = startMember(home);
  await until(() => neo4j() !== undefined);
  expect(await end(member, 'SIGTERM')).toBeLessThan(15_000);
  expect(neo4j()).toBeUndefined();
});

test('a database that hangs is given up after the time allowed and ended by force', async () => {
  const member = startMember(home);
  const { pid } = await leaseOf(member);
  process.kill(pid, 'SIGSTOP');
  await end(member, 'SIGKILL');
  await expect(lease(home, { startTimeout: 1_000 })).rejects.toMatchObject({ code: 'NEO4J_TIMEOUT' });
  expect(neo4j()).toBeUndefined();
});
