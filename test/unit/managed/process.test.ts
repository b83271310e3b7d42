import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findProcess, isAlive, ownIdentity, processesWhere } from '../../../src/db/managed/process.ts';
import { parseProcess, parseProcesses } from '../../../src/db/managed/process-status.ts';

test('this process is found by its number and by its command line', () => {
  const found = findProcess(process.pid);
  expect(found?.memory).toBeGreaterThan(10_000_000);
  expect(processesWhere((command) => command === found?.command).map(({ pid }) => pid)).toContain(process.pid);
});

test('a process that has ended is not alive, nor is another one that has its number', async () => {
  const child = spawn('sleep', ['30']);
  await once(child, 'spawn');
  const identity = findProcess(child.pid ?? 0);
  expect(identity && isAlive(identity)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(identity && isAlive(identity)).toBe(false);
  expect(isAlive({ ...ownIdentity(), started: 'another time' })).toBe(false);
});

test('a row of ps is a process, unless it is one that has ended', () => {
  expect(parseProcess('  812 Sun Nov  2 09:05:07 2025     S+   419340 java -Dx=1 Main --home-dir=/a b/c')).toEqual({
    pid: 812,
    started: 'Sun Nov 2 09:05:07 2025',
    memory: 429_404_160,
    command: 'java -Dx=1 Main --home-dir=/a b/c',
  });
  expect(parseProcess('  813 Sun Nov  2 09:05:07 2025     Z        0 (java)')).toBeUndefined();
  expect(parseProcesses('\n  1 Mon Jan 12 00:00:00 2026 Ss 12 /sbin/init\nnonsense\n')).toHaveLength(1);
});

test('no text makes the reader of ps fail', () => {
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(parseProcesses(text))));
});
