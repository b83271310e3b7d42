import { stat } from 'node:fs/promises';
import { readBook } from './book.ts';
import { contradictions } from './consistency.ts';
import { duplicates } from './duplicate.ts';
import type { Entries } from './noun.ts';
import { BadSeeds, type SeedProblem } from './problem.ts';
import { unknownReferences } from './reference.ts';
import type { Seeds } from './seeds.ts';

/** All seeds of a folder, checked in themselves and against each other; throws `BadSeeds` with every mistake found. */
export async function readSeeds(folder: string): Promise<Seeds> {
  await requireFolder(folder);
  const book = await readBook(folder);
  const unread = Object.values(book).flatMap(({ problems }) => problems);
  const problems = [...unread, ...unknownReferences(book), ...contradictions(book), ...duplicates(book)];
  const [meta] = seedsOf(book.meta);
  if (problems.length > 0 || meta === undefined) throw new BadSeeds(inOrder(problems));
  return {
    meta,
    jurisdictions: byKey(seedsOf(book.jurisdictions), ({ code }) => code),
    agencies: byKey(seedsOf(book.agencies), ({ slug }) => slug),
    regulations: byKey(seedsOf(book.regulations), ({ slug }) => slug),
    categories: seedsOf(book.categories),
    relations: seedsOf(book.relations),
    clauseTypes: byKey(seedsOf(book.clauseTypes), ({ slug }) => slug),
    explanations: byKey(seedsOf(book.explanations), ({ clauseType }) => clauseType),
    proseRules: byKey(seedsOf(book.proseRules), ({ rule }) => rule),
    collections: byKey(seedsOf(book.collections), ({ id }) => id),
    competences: byKey(seedsOf(book.competences), ({ slug }) => slug),
    records: byKey(seedsOf(book.records), ({ slug }) => slug),
    successions: byKey(seedsOf(book.successions), ({ slug }) => slug),
    judgements: byKey(seedsOf(book.judgements), ({ slug }) => slug),
    sectors: seedsOf(book.sectors),
  };
}

async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return;
  throw new BadSeeds([{ file: folder, line: null, entry: null, field: null, message: 'is not a folder of seeds' }]);
}

function seedsOf<Seed>({ entries }: Entries<Seed>): Seed[] {
  return entries.flatMap(({ seed }) => (seed === null ? [] : [seed]));
}

function byKey<Seed>(seeds: Seed[], keyOf: (seed: Seed) => string): Seed[] {
  return seeds.sort((one, other) => compare(keyOf(one), keyOf(other)));
}

/** One problem a field: what is misspelt need not be called unknown as well. */
function inOrder(problems: SeedProblem[]): SeedProblem[] {
  const first = new Map<string, SeedProblem>();
  for (const problem of problems) {
    const place = [problem.file, problem.line, problem.entry, problem.field].join('\n');
    const key = problem.field === null ? `${place}\n${problem.message}` : place;
    if (!first.has(key)) first.set(key, problem);
  }
  return [...first.values()].sort((one, other) => compare(one.file, other.file) || (one.line ?? 0) - (other.line ?? 0));
}

/** By code units, so that the order is the same in every locale. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
