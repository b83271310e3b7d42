import { basename } from 'node:path';
import type { Book } from './book.ts';
import { type Entry, fieldOf, findingsIn, problemAt, valuesIn } from './entry.ts';
import { day, PENDING } from './field.ts';
import { misjudged } from './judged.ts';
import type { SeedProblem } from './problem.ts';
import { proseContradictions } from './prose.ts';
import { relations } from './word.ts';

/** Every statement that is well-formed and still cannot be true beside the others. */
export function contradictions(book: Book): SeedProblem[] {
  return [
    ...[...book.regulations.entries, ...book.records.entries].flatMap((entry) => misnamed(entry, 'slug')),
    ...[book.clauseTypes, book.explanations].flatMap(({ heads, entries }) =>
      [...heads, ...entries].flatMap((entry) => misnamed(entry, 'category')),
    ),
    ...book.regulations.entries.flatMap(foreignArticles),
    ...book.regulations.entries.flatMap(datesBeforeAdoption),
    ...book.regulations.entries.flatMap(endsBeforeStart),
    ...circles(book.jurisdictions.entries),
    ...undefinedRelations(book),
    ...book.records.entries.flatMap((record) => wrongCollection(record, book.collections.entries)),
    ...renamedPlatforms(book.records.entries),
    ...book.successions.entries.flatMap(successionOfItself),
    ...book.judgements.entries.flatMap(misjudged),
    ...proseContradictions(book),
  ];
}

/** The name of a file is what people look for, so it must be the name of what is in it. */
function misnamed(entry: Entry, field: string): SeedProblem[] {
  const name = basename(entry.file.path, '.yaml');
  return findingsIn(entry, field)
    .filter(({ value }) => value !== name)
    .map(({ path }) => problemAt(entry, path, `must be "${name}", as the file is named`));
}

function foreignArticles(entry: Entry): SeedProblem[] {
  const slug = fieldOf(entry.raw, 'slug');
  if (typeof slug !== 'string') return [];
  return findingsIn(entry, 'articles.*.id')
    .filter(({ value }) => !value.startsWith(`${slug}:`))
    .map(({ path }) => problemAt(entry, path, `must begin with the slug of its regulation, "${slug}:"`));
}

function datesBeforeAdoption(entry: Entry): SeedProblem[] {
  const adopted = fieldOf(entry.raw, 'adopted');
  if (typeof adopted !== 'string' || !day.safeParse(adopted).success) return [];
  return ['inForce', 'applicationDates.*.date', 'articles.*.appliesFrom', 'articles.*.endedOn']
    .flatMap((pattern) => findingsIn(entry, pattern))
    .filter(({ value }) => value < adopted)
    .map(({ path, value }) => problemAt(entry, path, `${value.slice(0, 10)} is before the adoption on ${adopted}`));
}

/** An article that ended applied before, on a day that may be unknown. */
function endsBeforeStart(entry: Entry): SeedProblem[] {
  return valuesIn(entry, 'articles.*').flatMap(({ path, value }) => {
    const [start, end] = [fieldOf(value, 'appliesFrom'), fieldOf(value, 'endedOn')];
    if (typeof start !== 'string' || typeof end !== 'string' || !day.safeParse(end).success) return [];
    const at = [...path, 'endedOn'];
    if (start === PENDING) return [problemAt(entry, at, `what is ${PENDING} has not ended`)];
    return end > start ? [] : [problemAt(entry, at, `${end} is not after appliesFrom, ${start}`)];
  });
}

function circles(jurisdictions: readonly Entry[]): SeedProblem[] {
  const around = new Map(
    jurisdictions.map((entry) => [entry.label, findingsIn(entry, 'within.*').map(({ value }) => value)]),
  );
  return jurisdictions
    .filter(({ label }) => label !== null && enclosing(label, around).has(label))
    .map((entry) => problemAt(entry, ['within'], `${entry.label} is within itself, directly or through others`));
}

function enclosing(code: string, around: ReadonlyMap<string | null, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const open = [...(around.get(code) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!found.has(next)) open.push(...(around.get(next) ?? []));
    found.add(next);
  }
  return found;
}

function undefinedRelations({ relations: { heads, entries, complete } }: Book): SeedProblem[] {
  const defined = new Set(entries.map(({ label }) => label));
  return heads
    .filter(() => complete)
    .flatMap((head) =>
      relations
        .filter((word) => !defined.has(word))
        .map((word) => problemAt(head, ['relations'], `"${word}" is missing: every relation needs its meaning`)),
    );
}

function wrongCollection(record: Entry, collections: readonly Entry[]): SeedProblem[] {
  const named = collections.find(({ label }) => label === fieldOf(record.raw, 'collection'));
  const kind = fieldOf(named?.raw, 'kind');
  if (kind === undefined || kind === 'curated') return [];
  return [
    problemAt(record, ['collection'], `records belong to a collection of kind curated; "${named?.label}" is not`),
  ];
}

/** The same slug with two names would make the name of the platform depend on the order of files. */
function renamedPlatforms(records: readonly Entry[]): SeedProblem[] {
  const names = new Map<string, string>();
  const platforms = records.flatMap((entry) =>
    ['platform', 'peers.*.platform'].flatMap((pattern) => valuesIn(entry, pattern)),
  );
  return platforms.flatMap(({ entry, path, value }) => {
    const [slug, name] = [fieldOf(value, 'slug'), fieldOf(value, 'name')];
    if (typeof slug !== 'string' || typeof name !== 'string') return [];
    const known = names.get(slug) ?? name;
    names.set(slug, known);
    return known === name ? [] : [problemAt(entry, [...path, 'name'], `"${slug}" is named "${known}" elsewhere`)];
  });
}

function successionOfItself(entry: Entry): SeedProblem[] {
  const earlier = fieldOf(entry.raw, 'earlier');
  if (earlier === undefined || earlier !== fieldOf(entry.raw, 'later')) return [];
  return [problemAt(entry, ['later'], 'must be another platform than `earlier`')];
}
