import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findExecutable } from '../../../src/db/managed/executable.ts';
import { requireSpace, unusableFolder } from '../../../src/db/managed/folder.ts';
import { passwordIn } from '../../../src/db/managed/password.ts';
import { freePort } from '../../../src/db/managed/port.ts';
import { readState, writeState } from '../../../src/db/managed/state.ts';

const folder = mkdtempSync(join(tmpdir(), 'clausegraph-folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a disk with too little room is named before anything is written to it', () => {
  expect(() => requireSpace(folder, 1, 'the database')).not.toThrow();
  expect(() => requireSpace(folder, 2 ** 60, 'the database')).toThrow(/has \d+ MB left and the database needs/);
});

test.each([
  ['ENOSPC', 'DISK_FULL'],
  ['EDQUOT', 'DISK_FULL'],
  ['EACCES', 'HOME_NOT_WRITABLE'],
  ['EROFS', 'HOME_NOT_WRITABLE'],
])('%s is told as %s', (code, ours) => {
  const error = unusableFolder(
    Object.assign(new Error('write'), { code }),
    '/x',
    'HOME_NOT_WRITABLE',
    'CLAUSEGRAPH_HOME',
  );
  expect(error).toMatchObject({ code: ours, message: expect.stringContaining('/x') });
});

test('an error that has nothing to do with the folder stays what it is', () => {
  const error = new Error('other');
  expect(unusableFolder(error, '/x', 'HOME_NOT_WRITABLE', 'CLAUSEGRAPH_HOME')).toBe(error);
});

test('a password is made once, is hard to guess, and only its owner can read it', () => {
  const file = join(folder, 'password');
  const password = passwordIn(file);
  expect(password).toMatch(/^[\w-]{32}$/);
  chmodSync(file, 0o644);
  expect(passwordIn(file)).toBe(password);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  writeFileSync(file, '');
  expect(passwordIn(file)).not.toBe(password);
  expect(readFileSync(file, 'utf8')).not.toContain(password);
});

test('what was remembered is read back, and spoilt notes are no notes', () => {
  const file = join(folder, 'state.json');
  expect(readState(file)).toEqual({});
  writeState(file, { port: 4711 });
  expect(readState(file)).toEqual({ port: 4711 });
  for (const spoilt of ['', '{', '[]', '{"port": 0}', '{"port": "a"}']) {
    writeFileSync(file, spoilt);
    expect(readState(file)).toEqual({});
  }
});

test('the preferred port is taken when it is free, and another one when it is not', async () => {
  const port = await freePort(undefined);
  expect(await freePort(port)).toBe(port);
  const squatter = createServer().listen(port, '127.0.0.1');
  expect(await freePort(port)).not.toBe(port);
  squatter.close();
});

test('a program is found in the first folder of the path that has it', () => {
  const program = join(folder, 'program');
  writeFileSync(program, '');
  expect(findExecutable('program', `/nowhere:${folder}`)).toBeUndefined();
  chmodSync(program, 0o755);
  expect(findExecutable('program', `/nowhere::${folder}`)).toBe(program);
  expect(findExecutable('program', '')).toBeUndefined();
});
