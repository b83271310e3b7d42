import { createHash } from 'node:crypto';
import {
  MOST_CANDIDATES,
  SEARCHED,
  type SearchPage,
  type SearchPlace,
  type SearchQuestion,
  searchFacets,
  searchPage,
  wordlessCollections,
} from '../model/search.ts';
import { parseSearch } from '../model/search-query.ts';
import { onlyAsItStands } from './as-it-stands.ts';
import { builder } from './builder.ts';
import { checkedFirst, DEFAULT_PER_PAGE, MOST_PER_PAGE } from './connection.ts';
import { PageInfoRef, pageInfoOf } from './connection-type.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { tidyFilter } from './filter-value.ts';
import { onceKnown, requireKnownIn } from './known.ts';
import { MatchRef } from './match.ts';
import { type Facets, SearchFacetsRef } from './search-facet.ts';
import { SearchKindRef } from './search-kind.ts';
import { type SearchEdge, SearchEdgeRef } from './search-result.ts';
import { SeverityRef } from './severity.ts';

/** A search as resolvers see it: nothing is read before a field asks for it, and each thing once. */
interface Search {
  page(): Promise<SearchPage & { edges: SearchEdge[]; hasNextPage: boolean; hasPreviousPage: boolean }>;
  facets(): Promise<Facets>;
  note(): Promise<string | null>;
}

const SearchFilterRef = builder.inputType('SearchFilter', {
  description:
    'Which results to keep: those that have one of the values of each list that is given. Results of a kind that has no such thing, as a regulation has no language, are left out.',
  fields: (t) => ({
    platforms: t.stringList({ description: 'Only of these platforms, by slug: provisions, documents, platforms.' }),
    collections: t.stringList({ description: 'Only of these collections, by key: provisions, documents, platforms.' }),
    termsTypes: t.stringList({ description: 'Only of these kinds of terms, such as `Privacy Policy`.' }),
    languages: t.stringList({ description: 'Only in these languages, by ISO 639-1 code: provisions, documents.' }),
    severities: t.field({ type: [SeverityRef], description: 'Only of these severities: provisions, clause types.' }),
    clauseTypes: t.stringList({ description: 'Only of any of these clause types, by slug: provisions, and these.' }),
    categories: t.stringList({ description: 'Only of any of these categories, by slug: provisions, clause types.' }),
    regulations: t.stringList({
      description:
        'Only under any of these regulations, by slug: provisions, clause types, articles, the regulations, agencies that enforce them.',
    }),
  }),
});

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | null = null;
  return () => {
    answer ??= read();
    return answer;
  };
}

function placeOf(list: string, after: string | null | undefined): SearchPlace | null {
  if (after == null) return null;
  const { sort, id } = decodeCursor(list, after);
  const colon = id.indexOf(':');
  return { score: Number(sort), label: id.slice(0, colon), key: id.slice(colon + 1) };
}

function noteOf(wordless: readonly string[], truncated: boolean): string | null {
  const sentences = [];
  if (wordless.length > 0)
    sentences.push(
      `The words of these collections are not here, so that their provisions are not found by them: ${wordless.join(', ')}. Import them to search their words (\`clausegraph import\`).`,
    );
  if (truncated)
    sentences.push(
      `More than ${MOST_CANDIDATES} nodes match; only those that fit best are looked at. Add words, or a phrase.`,
    );
  return sentences.length === 0 ? null : sentences.join(' ');
}

interface Asked {
  first: number | null | undefined;
  after: string | null | undefined;
}

function searchFor(context: Context, question: SearchQuestion, { first, after }: Asked): Search {
  const { graph } = context;
  const limit = checkedFirst('search', first);
  const list = `search ${createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 12)}`;
  const place = placeOf(list, after);
  const known = () => requireKnownIn(context, 'Search', question.filter, 'search');
  const page = once(async () => {
    const found = await onceKnown(known(), searchPage(graph, question, place, limit + 1));
    const hits = found.page.slice(0, limit);
    return {
      ...found,
      edges: hits.map((hit) => ({
        ...hit,
        terms: question.terms,
        cursor: encodeCursor(list, { sort: hit.score, id: `${hit.label}:${hit.key}` }),
      })),
      hasNextPage: found.page.length > limit,
      hasPreviousPage: place !== null,
    };
  });
  return {
    page,
    facets: once(() => onceKnown(known(), searchFacets(graph, question))),
    note: async () => {
      const searched = question.labels.includes('Provision');
      const [names, { truncated }] = await Promise.all([searched ? wordlessCollections(graph) : [], page()]);
      return noteOf(names, truncated);
    },
  };
}

const whole = { field: 1, multiplier: 1 };

const SearchRef = builder.objectRef<Search>('SearchConnection').implement({
  description: 'What a search found, page by page, the best first; ties are broken by kind and key.',
  fields: (t) => ({
    totalCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many results there are under this filter, whatever the page.',
      resolve: async (search) => (await search.page()).total,
    }),
    truncated: t.boolean({
      description: `Whether more than ${MOST_CANDIDATES} nodes have the words: then only that many, those that fit best, are looked at, and counted.`,
      resolve: async (search) => (await search.page()).truncated,
    }),
    note: t.string({
      nullable: true,
      description:
        'What could not be searched: collections whose words are not here, or what was cut; null where all was.',
      resolve: (search) => search.note(),
    }),
    edges: t.field({
      type: [SearchEdgeRef],
      description: 'The results of this page.',
      complexity: whole,
      resolve: async (search) => (await search.page()).edges,
    }),
    facets: t.field({
      type: SearchFacetsRef,
      description: 'How many of all results have what: with what to narrow, and what would come of it.',
      complexity: { field: 5, multiplier: 1 },
      resolve: (search) => search.facets(),
    }),
    pageInfo: t.field({
      type: PageInfoRef,
      description: 'Where this page stands.',
      resolve: async (search) => pageInfoOf(await search.page()),
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchRef,
    description:
      'Everything in which words stand: provisions by what they say, documents, platforms, clause types, law, agencies and jurisdictions by name and description. Whatever the case; whole words, in any order. The seeds hold no texts of terms: provisions are found by their words once their collection is imported.',
    args: {
      query: t.arg.string({
        required: true,
        description:
          'Words; "a phrase" in quotation marks; the beginning of a word with an asterisk behind it, `arbitrat*`. Every other sign only parts words, so that no text is an error of syntax.',
      }),
      match: t.arg({
        type: MatchRef,
        required: true,
        defaultValue: 'ALL',
        description: 'Whether a result must have all of the words and phrases, or any.',
      }),
      kinds: t.arg({ type: [SearchKindRef], description: 'Only these kinds of nodes; by default all.' }),
      filter: t.arg({ type: SearchFilterRef, description: 'Keep only what matches all of these.' }),
      first: t.arg.int({ defaultValue: DEFAULT_PER_PAGE, description: `Results a page, at most ${MOST_PER_PAGE}.` }),
      after: t.arg.string({ description: 'Go on behind this cursor: `pageInfo.endCursor` of the page before.' }),
    },
    complexity: ({ first }) => ({ field: 500, multiplier: Math.max(1, first ?? DEFAULT_PER_PAGE) }),
    resolve: (_query, { query, match, kinds, filter, first, after }, context) => {
      onlyAsItStands(context, 'search');
      const question = {
        terms: parseSearch(query),
        all: match === 'ALL',
        labels: kinds == null || kinds.length === 0 ? SEARCHED : SEARCHED.filter((label) => kinds.includes(label)),
        filter: tidyFilter('search', filter ?? {}),
      };
      return searchFor(context, question, { first, after });
    },
  }),
);
