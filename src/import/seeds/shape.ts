import type { z } from 'zod';
import { type Entry, fieldOf, problemAt } from './entry.ts';
import type { SeedProblem } from './problem.ts';
import { suggestion } from './suggestion.ts';
import type { Path } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong with an entry, in words for the person who edits the file. */
export function shapeProblems(entry: Entry, issues: readonly Issue[]): SeedProblem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code !== 'unrecognized_keys') return [problemAt(entry, path, complaint(issue, valueAt(entry.raw, path)))];
    return issue.keys.map((key) => problemAt(entry, [...path, key], 'is not a field that can stand here'));
  });
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (Array.isArray(value) ? value[Number(step)] : fieldOf(value, String(step))),
    raw,
  );
}

function complaint(issue: Issue, value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is empty';
  if (issue.code === 'invalid_type') return wrongKind(issue.expected, value);
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    return `${quote(value)} is not one of ${words.join(', ')}${suggestion(typeof value === 'string' ? value : '', words)}`;
  }
  if (issue.code === 'invalid_format') return `${quote(value)} ${issue.message}`;
  return issue.message;
}

function wrongKind(expected: string, value: unknown): string {
  if (expected === 'string' && typeof value !== 'object') return `must be text: put ${quote(value)} in quotes`;
  const kinds: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a mapping of fields',
    record: 'a mapping of fields',
  };
  return `must be ${kinds[expected] ?? `a value of kind ${expected}`}`;
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
