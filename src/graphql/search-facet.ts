import { BadInput } from '../errors.ts';
import type { Facet, FacetCount } from '../model/search.ts';
import { builder } from './builder.ts';
import { MOST_PER_PAGE } from './connection.ts';
import { kindName } from './search-kind.ts';

/** Counts by facet, the most frequent value first. */
export type Facets = ReadonlyMap<Facet | 'kinds', readonly FacetCount[]>;

const FacetCountRef = builder.objectRef<FacetCount>('FacetCount').implement({
  description: 'How many results have a value.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value, as `filter` (or `kinds`) takes it.' }),
    count: t.field({
      type: 'NonNegativeInt',
      description: 'How many results have it: the `totalCount` of the same search narrowed to it.',
      resolve: ({ count }) => count,
    }),
  }),
});

const DESCRIPTIONS: Readonly<Record<Facet | 'kinds', string>> = {
  kinds: 'By kind of node.',
  platforms: 'By platform, of provisions, documents and platforms themselves; by slug.',
  collections: 'By collection, of provisions, documents and platforms; by key.',
  termsTypes: 'By kind of terms, of provisions and documents.',
  languages: 'By language, of provisions and documents; ISO 639-1 codes.',
  severities: 'By severity, of provisions and clause types.',
  clauseTypes: 'By clause type, of provisions (each of theirs) and clause types themselves; by slug.',
  categories: 'By category of clause types, of these and of provisions; by slug.',
  regulations:
    'By regulation, of regulations, their articles, clause types and provisions that come under them, and agencies that enforce them; by slug.',
};

/** How many results have what. */
export const SearchFacetsRef = builder.objectRef<Facets>('SearchFacets').implement({
  description:
    'How many results have what, under the whole query and filter. A result without such a thing is counted nowhere.',
  fields: (t) =>
    Object.fromEntries(
      (Object.keys(DESCRIPTIONS) as (keyof typeof DESCRIPTIONS)[]).map((facet) => [
        facet,
        t.field({
          type: [FacetCountRef],
          description: `${DESCRIPTIONS[facet].slice(0, -1)}, the most frequent first.`,
          args: {
            first: t.arg.int({
              required: true,
              defaultValue: 20,
              description: `How many values, at most ${MOST_PER_PAGE}.`,
            }),
          },
          complexity: ({ first }) => ({ field: 1, multiplier: Math.max(1, first) }),
          resolve: (facets, { first }) => {
            if (first < 0 || first > MOST_PER_PAGE)
              throw new BadInput(`"first" of ${facet} is ${first}; it is from 0 to ${MOST_PER_PAGE}.`);
            const counts = (facets.get(facet) ?? []).slice(0, first);
            return facet === 'kinds' ? counts.map(({ value, count }) => ({ value: kindName(value), count })) : counts;
          },
        }),
      ]),
    ),
});
