import { SourceError } from '../../errors.ts';

/** One mistake in the seeds. `file` is relative to the folder of seeds; `line` counts from 1. */
export interface SeedProblem {
  file: string;
  line: number | null;
  /** Key of the entry (slug, code, id), or its place in the list when it has none; null when the file as a whole is meant. */
  entry: string | null;
  /** Path of the field in the entry, such as `mappings[eu-dsa:art-14].relation`. */
  field: string | null;
  message: string;
}

/** One line for a person: where the mistake is and what is wrong. */
export function describeProblem({ file, line, entry, field, message }: SeedProblem): string {
  const place = line === null ? file : `${file}:${line}`;
  const subject = [entry, field].filter((part) => part !== null).join(' ');
  return subject === '' ? `${place}: ${message}` : `${place}: ${subject}: ${message}`;
}

/** Seeds that cannot be used; `problems` lists every mistake found, in the order of files and lines. */
export class BadSeeds extends SourceError {
  readonly problems: readonly SeedProblem[];

  constructor(problems: readonly SeedProblem[]) {
    const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
    super([`The seeds have ${count}:`, ...problems.map(describeProblem)].join('\n'));
    this.problems = problems;
  }
}
