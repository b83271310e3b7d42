import type { Book } from './book.ts';
import { type Entry, type Finding, fieldOf, findingsIn, problemAt, valuesIn } from './entry.ts';
import type { SeedProblem } from './problem.ts';

/** Every key that is given twice where it must be unique. */
export function duplicates(book: Book): SeedProblem[] {
  const { regulations, clauseTypes, records } = book;
  return [
    ...repeated(book.jurisdictions.entries, 'code'),
    ...repeated(book.agencies.entries, 'slug'),
    ...repeated(regulations.entries, 'slug'),
    ...repeated(regulations.entries, 'articles.*.id'),
    ...repeated(book.categories.entries, 'slug'),
    ...repeated(book.relations.entries, 'slug'),
    ...repeated(clauseTypes.entries, 'slug'),
    ...repeated(book.explanations.entries, 'clauseType'),
    ...repeated(book.proseRules.entries, 'rule'),
    ...repeated(book.collections.entries, 'id'),
    ...repeated(book.competences.entries, 'slug'),
    ...book.competences.entries.flatMap((entry) => repeated([entry], 'regulations.*')),
    ...repeated(records.entries, 'slug'),
    ...repeated(book.successions.entries, 'slug'),
    ...repeated(book.judgements.entries, 'slug'),
    ...repeated(book.sectors.entries, 'slug'),
    ...book.sectors.entries.flatMap((entry) => repeated([entry], 'platforms.*')),
    ...book.meta.entries.flatMap((entry) => repeated([entry], 'reviewStatuses.*.slug')),
    ...book.jurisdictions.entries.flatMap((entry) => repeated([entry], 'within.*')),
    ...regulations.entries.flatMap((entry) => repeated([entry], 'agencies.*.agency')),
    ...clauseTypes.entries.flatMap((entry) => repeatedFindings(mappingsOf(entry))),
    ...records.entries.flatMap((entry) => repeated([entry], 'peers.*.platform.slug')),
  ];
}

function repeated(entries: readonly Entry[], pattern: string): SeedProblem[] {
  return repeatedFindings(entries.flatMap((entry) => findingsIn(entry, pattern)));
}

/** An article may bear on a clause type in two ways, so a mapping is known by its article and its relation. */
function mappingsOf(entry: Entry): Finding[] {
  return valuesIn(entry, 'mappings.*').flatMap(({ path, value }) => {
    const [article, relation] = [fieldOf(value, 'article'), fieldOf(value, 'relation')];
    if (typeof article !== 'string' || typeof relation !== 'string') return [];
    return [{ entry, path: [...path, 'article'], value: `${article} ${relation}` }];
  });
}

function repeatedFindings(findings: readonly Finding[]): SeedProblem[] {
  const first = new Map<string, Finding>();
  return findings.flatMap((finding) => {
    const earlier = first.get(finding.value);
    if (earlier === undefined) first.set(finding.value, finding);
    if (earlier === undefined) return [];
    const { file, path } = earlier.entry;
    const place = `${file.path}:${file.lineOf([...path, ...earlier.path])}`;
    return [problemAt(finding.entry, finding.path, `"${finding.value.slice(0, 80)}" is already given at ${place}`)];
  });
}
