import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

const readme = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
const configured = [...readFileSync('src/config.ts', 'utf8').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(
  (match) => match[1],
);
const table = new Map(
  [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \| (?:`([^`]+)`)? ?\|/gm)].map((match) => [match[1], match[2]]),
);

test('the README has a line for every variable that the configuration reads', () => {
  const elsewhere = ['PATH', 'XDG_CACHE_HOME'];
  expect([...table.keys(), ...elsewhere].sort()).toEqual([...configured].sort());
});

test('the defaults in the README are those of the configuration', () => {
  const written = Object.fromEntries([...table].filter(([name, value]) => value && name !== 'CLAUSEGRAPH_CACHE'));
  expect({ ...readConfig(written as NodeJS.ProcessEnv) }).toEqual({ ...readConfig({}) });
});

test('every npm line of the README and of CONTRIBUTING is a script', () => {
  const text = readme + readFileSync('CONTRIBUTING.md', 'utf8');
  const asked = [...text.matchAll(/npm (?:run (?:-s )?([\w:]+)|(start|test)\b)/g)].map((match) => match[1] ?? match[2]);
  expect(asked.filter((name) => scripts[name ?? ''] === undefined)).toEqual([]);
});

test('every path that the README and CONTRIBUTING link to exists', () => {
  const text = readme + readFileSync('CONTRIBUTING.md', 'utf8');
  const paths = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '');
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) expect(() => readFileSync(path.endsWith('/') ? '.' : path), path).not.toThrow(/ENOENT/);
});
