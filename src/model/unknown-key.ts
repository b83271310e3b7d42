import { NotFound } from '../errors.ts';
import type { Noun } from './known.ts';
import { nearMatches } from './near-match.ts';

const WORDS: Readonly<Record<Noun, { one: string; all: string }>> = {
  platform: { one: 'platform', all: 'platforms { nodes { slug } }' },
  clauseType: { one: 'clause type', all: 'clauseTypes { nodes { slug } }' },
  regulation: { one: 'regulation', all: 'regulations { nodes { slug } }' },
  article: { one: 'article', all: 'articles { nodes { key } }' },
  category: { one: 'category', all: 'categories { nodes { slug } }' },
  agency: { one: 'agency', all: 'agencies { nodes { slug } }' },
  jurisdiction: { one: 'jurisdiction', all: 'jurisdictions { nodes { code } }' },
  collection: { one: 'collection', all: 'collections { nodes { key } }' },
  sector: { one: 'sector', all: 'sectors { nodes { slug } }' },
};

const MOST_SHOWN = 3;

/** What is thrown where keys name nothing: which ones, at what `place` they were given, and near matches among those that are known. */
export function unknownKey(noun: Noun, unknown: readonly string[], known: readonly string[], place: string): NotFound {
  return new NotFound(`There is no ${WORDS[noun].one} ${listed(unknown)} (${place}). ${wayOn(noun, unknown, known)}`);
}

function quoted(key: string): string {
  return JSON.stringify(key.slice(0, 60));
}

function listed(unknown: readonly string[]): string {
  const shown = unknown.slice(0, MOST_SHOWN).map(quoted);
  const others = unknown.length - shown.length;
  return [...shown, ...(others > 0 ? [`nor ${others} others`] : [])].join(', ');
}

function wayOn(noun: Noun, unknown: readonly string[], known: readonly string[]): string {
  const near = unknown.slice(0, MOST_SHOWN).flatMap((key) => nearMatches(key.slice(0, 60), known, MOST_SHOWN));
  if (near.length === 0) return `${WORDS[noun].all} lists them all.`;
  return `Did you mean ${[...new Set(near)].map((one) => `"${one}"`).join(', ')}?`;
}
