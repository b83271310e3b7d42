import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { lockOwner, tryLock, withLock } from '../../../src/db/managed/lock.ts';
import { ownIdentity } from '../../../src/db/managed/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'clausegraph-lock-'));
const file = join(folder, 'lock');
const dead = JSON.stringify({ ...ownIdentity(), started: 'long ago', token: 'x' });
const waiting = { patience: 5_000, report: () => {} };

beforeEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

test('a lock is held by one at a time and names its owner', () => {
  const unlock = tryLock(file);
  expect(lockOwner(file)?.pid).toBe(process.pid);
  expect(tryLock(file)).toBeUndefined();
  unlock?.();
  expect(lockOwner(file)).toBeUndefined();
  expect(tryLock(file)).toBeDefined();
});

test('a lock whose owner is dead is free, even if another process has its number now', async () => {
  writeFileSync(file, dead);
  expect(lockOwner(file)).toBeUndefined();
  expect(await withLock(file, waiting, async () => 'done')).toBe('done');
});

test('a lock that cannot be read is free when it has been so for a while, for its owner may be writing it', () => {
  writeFileSync(file, '');
  expect(tryLock(file)).toBeUndefined();
  utimesSync(file, new Date(), new Date(Date.now() - 60_000));
  expect(tryLock(file)).toBeDefined();
});

test('whoever waits is told once for whom, and gives up after the time allowed or when called off', async () => {
  tryLock(file);
  const owners: (number | undefined)[] = [];
  const report = (owner: { pid: number } | undefined) => owners.push(owner?.pid);
  const work = async () => {};
  await expect(withLock(file, { patience: 150, report }, work)).rejects.toMatchObject({ code: 'HOME_BUSY' });
  expect(owners).toEqual([process.pid]);
  const signal = AbortSignal.timeout(100);
  await expect(withLock(file, { patience: 5_000, signal, report }, work)).rejects.toThrow(/abort/i);
});

test('work that fails gives the lock back', async () => {
  const work = () => Promise.reject(new Error('broken'));
  await expect(withLock(file, waiting, work)).rejects.toThrow('broken');
  expect(tryLock(file)).toBeDefined();
});

test('processes that meet the lock of a dead owner never work at the same time', async () => {
  const counter = join(folder, 'counter');
  writeFileSync(counter, '0');
  writeFileSync(file, dead);
  const script = fileURLToPath(new URL('count-under-lock.ts', import.meta.url));
  const count = () => promisify(execFile)(process.execPath, ['--import', 'tsx', script, file, counter, '20']);
  await Promise.all([count(), count(), count(), count()]);
  expect(readFileSync(counter, 'utf8')).toBe('80');
}, 60_000);
