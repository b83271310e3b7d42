import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { luceneQuery, type Term } from './search-query.ts';
import { type SearchEnd, searchStatements } from './search-statement.ts';

/** Labels of the nodes that are searched. */
export const SEARCHED = [
  'Provision',
  'Document',
  'Platform',
  'ClauseType',
  'Regulation',
  'Article',
  'Agency',
  'Jurisdiction',
] as const;

/** One of these labels. */
export type Searched = (typeof SEARCHED)[number];

/** What results can be narrowed by and counted by; a result that has no such thing is left out by a filter and out of the count. */
export const FACETS = [
  'platforms',
  'collections',
  'termsTypes',
  'languages',
  'severities',
  'clauseTypes',
  'categories',
  'regulations',
] as const;

/** One of these. */
export type Facet = (typeof FACETS)[number];

/** Values of each facet of which a result must have one; none given asks nothing. */
export type SearchFilter = Partial<Record<Facet, readonly string[] | null | undefined>>;

/** A text query, read, with what narrows it. */
export interface SearchQuestion {
  terms: readonly Term[];
  /** Whether a result must have all terms, or any. */
  all: boolean;
  labels: readonly Searched[];
  filter: SearchFilter;
}

/** The place of a result: results are sorted by score, the highest first, then by label and key. */
export interface SearchPlace {
  score: number;
  label: string;
  key: string;
}

/** One result, with the texts by field in which the words may stand. */
export interface SearchHit extends SearchPlace {
  label: Searched;
  fields: Readonly<Record<string, string | readonly string[] | null>>;
}

/** A page of results, and how many there are over all. */
export interface SearchPage {
  total: number;
  /** Whether more nodes match than are looked at. */
  truncated: boolean;
  page: SearchHit[];
}

/** How many results have a value of a facet. */
export interface FacetCount {
  value: string;
  count: number;
}

/** How many nodes of each index a search looks at, at most. */
export const MOST_CANDIDATES = 10_000;

const wordless = query<Record<string, never>, { names: string[] }>('search/wordless');

function ask<Row>(graph: GraphView, end: SearchEnd, question: SearchQuestion, more: object): Promise<Row[]> {
  const { terms, all, labels, filter } = question;
  const words = terms.flatMap((term) => term.words);
  const given = FACETS.filter((facet) => filter[facet] != null);
  const parameters = {
    lucene: luceneQuery(terms, all),
    words: [...new Set(words)],
    whole: words.join(' '),
    labels,
    most: MOST_CANDIDATES,
    filter: Object.fromEntries(given.map((facet) => [facet, filter[facet]])),
    ...more,
  };
  return graph.read(searchStatements.of(end, new Set(given)), parameters) as Promise<Row[]>;
}

/** The results behind a place, at most `limit`, and the number of all. */
export async function searchPage(
  graph: GraphView,
  question: SearchQuestion,
  after: SearchPlace | null,
  limit: number,
): Promise<SearchPage> {
  const [page] = await ask<SearchPage>(graph, 'page', question, { after, limit });
  return page ?? { total: 0, truncated: false, page: [] };
}

/** How many of all results have which value, by facet; the most frequent first. */
export async function searchFacets(
  graph: GraphView,
  question: SearchQuestion,
): Promise<Map<Facet | 'kinds', FacetCount[]>> {
  const rows = await ask<FacetCount & { facet: Facet | 'kinds' }>(graph, 'facets', question, {});
  const byFacet = new Map<Facet | 'kinds', FacetCount[]>(rows.map(({ facet }) => [facet, []]));
  for (const { facet, value, count } of rows) byFacet.get(facet)?.push({ value, count });
  return byFacet;
}

/** Names of the collections whose wordings are not here, so that no words of theirs are found. */
export async function wordlessCollections(graph: GraphView): Promise<string[]> {
  const [row] = await wordless(graph, {});
  return row?.names ?? [];
}
