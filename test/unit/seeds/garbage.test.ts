import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { SeedProblem } from '../../../src/import/seeds/problem.ts';
import { problemsIn, smallSeeds, writeSeeds } from './small-seeds.ts';

type Path = (string | number)[];

/** The ways to every value of a file, lists and mappings included. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  return [path, ...steps.flatMap(([step, item]) => pathsOf(item, [...path, step]))];
}

function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaced(item, rest, by) : item));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, item]) => [name, name === step ? replaced(item, rest, by) : item]),
  );
}

const places = Object.entries(smallSeeds).flatMap(([file, content]) =>
  pathsOf(parse(content)).map((path) => ({ file, path })),
);

const garbage = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('__proto__', 'constructor', 'XA', 'xb-act', 'xb-act:s-1', '2025-02-30', 'https://', Number.NaN, [], {
    toString: {},
  }),
);

function expectPlaces(problems: readonly SeedProblem[], files: Readonly<Record<string, string>>): void {
  for (const { file, line, message } of problems) {
    expect(Object.keys(files)).toContain(file);
    if (line !== null) expect(line).toBeLessThanOrEqual((files[file] ?? '').split(/\r\n|\r|\n/).length);
    expect(message).not.toBe('');
  }
}

test('garbage in any field is either read or listed as a problem of an existing line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), garbage, async ({ file, path }, value) => {
      const files = { ...smallSeeds, [file]: stringify(replaced(parse(smallSeeds[file] ?? ''), path, value)) };
      expectPlaces(await problemsIn(await writeSeeds(files)), files);
    }),
    { numRuns: 80 },
  );
}, 30_000);

test('garbage in the text of any file is either read or listed as a problem', async () => {
  const cut = fc.record({ at: fc.nat(900), length: fc.nat(30), by: fc.string({ unit: 'binary', maxLength: 12 }) });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(smallSeeds)), cut, async (file, { at, length, by }) => {
      const content = smallSeeds[file] ?? '';
      const start = at % content.length;
      const files = { ...smallSeeds, [file]: content.slice(0, start) + by + content.slice(start + length) };
      expectPlaces(await problemsIn(await writeSeeds(files)), files);
    }),
    { numRuns: 80 },
  );
}, 30_000);
