import type { SeedProblem } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** One thing stated in a file: as written in `raw`, and as `seed` when its shape is right. */
export interface Entry<Seed = unknown> {
  label: string | null;
  file: YamlFile;
  /** Where the entry stands in its file. */
  path: Path;
  raw: unknown;
  seed: Seed | null;
}

/** A value inside an entry, with the way to it. */
export interface Finding<Value = string> {
  entry: Entry;
  path: Path;
  value: Value;
}

/** The named field of a mapping, or undefined. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** Everything in an entry at a pattern such as `mappings.*.article`, where `*` is each item of a list. */
export function valuesIn(entry: Entry, pattern: string): Finding<unknown>[] {
  let found: Finding<unknown>[] = [{ entry, path: [], value: entry.raw }];
  for (const step of pattern.split('.')) {
    found = found.flatMap(({ path, value }) => {
      if (step !== '*') return [{ entry, path: [...path, step], value: fieldOf(value, step) }];
      return Array.isArray(value) ? value.map((item, index) => ({ entry, path: [...path, index], value: item })) : [];
    });
  }
  return found;
}

/** Every string of an entry at a pattern; other kinds of value are passed over. */
export function findingsIn(entry: Entry, pattern: string): Finding[] {
  return valuesIn(entry, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ entry, path, value }] : [],
  );
}

/** A problem with the value at `path` of an entry. */
export function problemAt(entry: Entry, path: Path, message: string): SeedProblem {
  return {
    file: entry.file.path,
    line: entry.file.lineOf([...entry.path, ...path]),
    entry: entry.label,
    field: path.length === 0 ? null : fieldName(entry.raw, path),
    message,
  };
}

function fieldName(raw: unknown, path: Path): string {
  let name = '';
  let value = raw;
  for (const step of path) {
    value = typeof step === 'number' ? (Array.isArray(value) ? value[step] : undefined) : fieldOf(value, step);
    if (typeof step === 'number') name += `[${ownName(value) ?? step}]`;
    else name += name === '' ? step : `.${step}`;
  }
  return name;
}

function ownName(item: unknown): string | undefined {
  const names = ['id', 'article', 'slug', 'agency'].map((field) => fieldOf(item, field));
  return names.find((name): name is string => typeof name === 'string' && /^[a-z0-9:-]{1,80}$/.test(name));
}
