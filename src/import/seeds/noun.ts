import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Entry, fieldOf } from './entry.ts';
import type { SeedProblem } from './problem.ts';
import { shapeProblems } from './shape.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** Where the entries of one kind stand and what each must look like. */
export interface Noun<Seed> {
  /** A file ending in .yaml, or a folder of such files. */
  place: string;
  /** The field that names an entry; null for what there is only one of. */
  key: string | null;
  schema: z.ZodType<Seed>;
  /** The field of a file that lists its entries, and the fields beside it, which hold for all of them. Without it the file is the entry. */
  list?: { field: string; head: z.ZodRawShape };
}

/** All entries of a noun. `complete` is false when some could not be read, so that a missing key proves nothing. */
export interface Entries<Seed> {
  entries: Entry<Seed>[];
  /** The heads of the files, for nouns that are listed. */
  heads: Entry[];
  problems: SeedProblem[];
  complete: boolean;
}

/** Reads every entry of a noun, right or wrong; never throws for what the files contain. */
export async function readNoun<Seed>(folder: string, noun: Noun<Seed>): Promise<Entries<Seed>> {
  const { paths, problems } = await pathsOf(folder, noun.place);
  const read: Entries<Seed> = { entries: [], heads: [], problems: [...problems], complete: problems.length === 0 };
  for (const path of paths) {
    const { file, problems: unread } = await readYamlFile(folder, path);
    read.problems.push(...unread);
    if (file === null) read.complete = false;
    else readEntries(noun, file, read);
  }
  read.complete &&= noun.key === null || read.entries.every(({ label, raw }) => label === fieldOf(raw, noun.key ?? ''));
  return read;
}

async function pathsOf(folder: string, place: string): Promise<{ paths: string[]; problems: SeedProblem[] }> {
  if (place.endsWith('.yaml')) return { paths: [place], problems: [] };
  const refuse = (file: string, message: string) => ({ file, line: null, entry: null, field: null, message });
  try {
    const names = (await readdir(join(folder, place))).filter((name) => !name.startsWith('.')).sort();
    const strange = names.filter((name) => !name.endsWith('.yaml'));
    return {
      paths: names.filter((name) => name.endsWith('.yaml')).map((name) => `${place}/${name}`),
      problems: strange.map((name) => refuse(`${place}/${name}`, 'is not read: a file here must end in .yaml')),
    };
  } catch (error) {
    return {
      paths: [],
      problems: [refuse(place, `cannot be read (${error instanceof Error ? error.message : error})`)],
    };
  }
}

function readEntries<Seed>(noun: Noun<Seed>, file: YamlFile, into: Entries<Seed>): void {
  if (noun.list === undefined) {
    readEntry(noun, { label: null, file, path: [], raw: file.value, seed: null }, {}, into);
    return;
  }
  const { field, head } = noun.list;
  const top: Entry = { label: null, file, path: [], raw: file.value, seed: null };
  const shape = z.strictObject({ ...head, [field]: z.array(z.unknown()).min(1, 'is empty') }).safeParse(file.value);
  into.problems.push(...shapeProblems(top, shape.error?.issues ?? []));
  into.heads.push(top);
  const items = fieldOf(file.value, field);
  if (!Array.isArray(items)) into.complete = false;
  const inherited = Object.fromEntries(Object.keys(head).map((name) => [name, fieldOf(file.value, name)]));
  for (const [index, raw] of (Array.isArray(items) ? items : []).entries()) {
    readEntry(noun, { label: `${field}[${index}]`, file, path: [field, index], raw, seed: null }, inherited, into);
  }
}

function readEntry<Seed>(noun: Noun<Seed>, entry: Entry<Seed>, inherited: object, into: Entries<Seed>): void {
  const { raw } = entry;
  const key = noun.key === null ? undefined : fieldOf(raw, noun.key);
  if (typeof key === 'string') entry.label = key;
  const isMapping = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  const shape = noun.schema.safeParse(isMapping ? { ...inherited, ...raw } : raw);
  if (shape.success) entry.seed = shape.data;
  // A mistake in the head is reported once, at the head.
  const own = (shape.error?.issues ?? []).filter(
    ({ path: [name] }) => !(typeof name === 'string' && name in inherited && fieldOf(raw, name) === undefined),
  );
  into.problems.push(...shapeProblems(entry, own));
  into.entries.push(entry);
}
