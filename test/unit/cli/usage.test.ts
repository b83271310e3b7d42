import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runProgram } from '../../../src/cli/program.ts';

let written: { stdout: string; stderr: string };

beforeEach(() => {
  written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += text;
      return true;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test.each([
  ['no command', [], {}, /Usage: clausegraph/],
  ['an unknown command', ['sreve'], {}, /clausegraph: unknown command 'sreve'[\s\S]*serve/],
  ['an unknown option', ['serve', '--prot', '1'], {}, /clausegraph: unknown option '--prot'/],
  ['a port that is no number', ['serve', '--port', '40OO'], {}, /clausegraph: --port .*"40OO"/],
  ['a variable that cannot be used', ['serve'], { PORT: 'many', NEO4J_URI: 'http://x' }, /PORT: .*; NEO4J_URI: /],
])('%s is wrong use: exit code 2, told on standard error', async (_what, args, env, message) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  expect(await runProgram(args)).toBe(2);
  expect(written.stderr).toMatch(message);
  expect(written.stdout).toBe('');
});

test('help is the result that was asked for', async () => {
  expect(await runProgram(['serve', '--help'])).toBe(0);
  expect(written.stdout).toMatch(/--port[\s\S]*--host/);
  expect(written.stderr).toBe('');
});

test('with --json a mistake is told as JSON', async () => {
  vi.stubEnv('PORT', 'many');
  expect(await runProgram(['status', '--json'])).toBe(2);
  expect(JSON.parse(written.stderr)).toEqual({
    error: { code: 'BAD_USER_INPUT', message: expect.stringContaining('PORT') },
  });
});

test('the place in the code is told only to whoever debugs', async () => {
  await runProgram(['serve', '--port', 'x']);
  expect(written.stderr).not.toMatch(/\n\s+at /);
  vi.stubEnv('LOG_LEVEL', 'debug');
  await runProgram(['serve', '--port', 'x']);
  expect(written.stderr).toMatch(/\n\s+at /);
});

test('--version prints that of the package, and nothing else', async () => {
  expect(await runProgram(['--version'])).toBe(0);
  expect(written).toEqual({ stdout: `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`, stderr: '' });
});
