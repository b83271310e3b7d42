import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand, startCommand } from '../../support/cli.ts';
import { testDatabase } from '../../support/graph.ts';

const { uri, user, password } = testDatabase();
const given = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LOG_LEVEL: 'silent' };
const COMMAND = `"${process.execPath}" --import tsx src/cli/main.ts`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausegraph-out-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a shell tells of a line in which the command is part of something. */
function shell(line: string): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...given };
    execFile('bash', ['-c', line], { env, maxBuffer: 1e8 }, (_error, stdout, stderr) => resolve({ stdout, stderr }));
  });
}

describe('export to a file', () => {
  test('writes it whole, refuses one that exists, replaces it when forced, and follows a link', async () => {
    const out = join(folder, 'articles.csv');
    const args = ['export', 'crosswalk', '--regulation', 'eu-dsa', '--out'];
    const first = await runCommand([...args, out, '--json'], given);
    const { bytes, sha256 } = JSON.parse(first.stdout) as { bytes: number; sha256: string };
    expect(first.code).toBe(0);
    expect([(await stat(out)).size, sha256.length]).toEqual([bytes, 64]);
    const again = await runCommand([...args, out], given);
    expect([again.code, again.stderr]).toEqual([2, expect.stringMatching(/^clausegraph: --out .* exists\..*--force/)]);
    const link = join(folder, 'link.csv');
    await writeFile(out, 'old');
    await symlink(out, link);
    expect((await runCommand([...args, link, '--force'], given)).code).toBe(0);
    expect((await readFile(out)).length).toBe(bytes);
    expect((await readdir(folder)).sort()).toEqual(['articles.csv', 'link.csv']);
  });

  test.each([
    ['a folder', '', /is a folder\. Name a file in it/],
    ['a folder that is not there', 'none/x.csv', /there is no folder/],
  ])('refuses %s before it asks the database', async (_what, name, message) => {
    const nowhere = { ...given, NEO4J_URI: 'bolt://127.0.0.1:1' };
    const { code, stderr } = await runCommand(['export', 'crosswalk', '-f', 'csv', '-o', join(folder, name)], nowhere);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });

  test('where nothing more can be written is an error, and nothing is kept', async () => {
    const out = join(folder, 'graph.ndjson');
    const line = `ulimit -f 500; exec ${COMMAND} export graph --platform chatgpt --out "${out}" --json`;
    const { stdout, stderr } = await shell(line);
    expect(stdout).toBe('');
    expect(JSON.parse(stderr.trim().split('\n').at(-1) ?? '')).toMatchObject({ error: { code: 'DISK_FULL' } });
    expect(await readdir(folder)).toEqual([]);
  });

  test('that is killed leaves nothing that looks whole, and can be written again', async () => {
    const out = join(folder, 'graph.edges.csv');
    const args = ['export', 'graph', '--out', out];
    const running = startCommand(args, given);
    while (!(await readdir(folder)).some((name) => name.endsWith('.partial')))
      await new Promise((resolve) => setTimeout(resolve, 20));
    running.send('SIGKILL');
    await running.ended;
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^\.graph\.edges\.csv\..*\.partial$/)]);
    expect((await runCommand([...args, '--provision', 'CG-P-000000000000'], given)).code).toBe(0);
    expect(await readdir(folder)).toContain('graph.edges.csv');
  });

  test('that is interrupted leaves nothing', async () => {
    const running = startCommand(['export', 'graph', '--out', join(folder, 'graph.edges.csv')], given);
    while ((await readdir(folder)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    running.send('SIGINT');
    const { code, stderr } = await running.ended;
    expect([code, stderr]).toEqual([1, expect.stringMatching(/clausegraph: Stopped by SIGINT\.\n$/)]);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('export to a pipe', () => {
  test('ends quietly when its reader has seen enough', async () => {
    const line = `${COMMAND} export graph -f edges.csv | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await shell(line);
    expect(stdout).toMatch(/^Source,Target,Type,.*\r\n0\n$/);
    expect(stderr).toBe('');
  });

  test('that is full is an error of one line', async () => {
    const { stdout, stderr } = await shell(`${COMMAND} export crosswalk > /dev/full; echo $?`);
    expect([stdout, stderr]).toEqual(['1\n', expect.stringMatching(/^clausegraph: .*ENOSPC.*\n$/)]);
  });
});
