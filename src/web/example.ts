import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../schema/examples/', import.meta.url);

/** A question that teaches: an operation with its comment. */
export interface Example {
  readonly name: string;
  readonly query: string;
}

/** The questions of `schema/examples/`, in the order of their file names. */
export function readExamples(): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({
      name: name.replace(/\.graphql$/, ''),
      query: readFileSync(new URL(name, folder), 'utf8').trimEnd(),
    }));
}
