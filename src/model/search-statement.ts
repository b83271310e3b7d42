import { filterPieces, partPieces } from '../db/list-part.ts';

/** What a search is asked for. */
export type SearchEnd = 'page' | 'facets';

const CONDITIONS = filterPieces('search/list/filter', false);
const textOf = (part: string) =>
  partPieces(`search/list/${part}`, false)
    .map(({ text }) => text)
    .join('');
const CANDIDATES = textOf('candidates');
const ENDS: Readonly<Record<SearchEnd, string>> = { page: textOf('page'), facets: textOf('facets') };

/** The statements of a search, of fixed parts: only what the filter asks is part of one, since planning takes longer than most searches. */
export const searchStatements = {
  of(end: SearchEnd, given: ReadonlySet<string>): string {
    const asked = CONDITIONS.filter(({ parameters }) => parameters?.some((one) => given.has(one)));
    return [CANDIDATES, ...asked.map(({ text }) => text), ENDS[end]].join('\n');
  },
  /** Every end with the whole filter, by name, for the guard that plans them. */
  statements(): Map<string, string> {
    const whole = new Set(CONDITIONS.flatMap(({ parameters }) => parameters ?? []));
    const ends = Object.keys(ENDS) as SearchEnd[];
    return new Map(ends.map((end) => [`search ${end}`, searchStatements.of(end, whole)]));
  },
};
