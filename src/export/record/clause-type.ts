import { articleList } from '../../model/article.ts';
import { type ClauseType, clauseTypesByIds } from '../../model/clause-type.ts';
import { usingPlatformList } from '../../model/platform.ts';
import { recordUri } from '../../model/record-uri.ts';
import { regulationList } from '../../model/regulation.ts';
import type { Resource } from '../rdf/resource.ts';
import { bridgesOf } from './bridge.ts';
import { recordKind } from './kind.ts';

/** The address of the concept scheme that categories and clause types make up. */
export function taxonomyUri(origin: string): string {
  return `${origin}/export/taxonomy`;
}

/** A clause type as a concept. */
export function clauseTypeResource(origin: string, row: ClauseType): Resource {
  return {
    id: recordUri(origin, 'ClauseType', row.slug),
    type: ['ClauseType', 'Concept'],
    prefLabel: row.label,
    altLabel: row.aliases,
    definition: row.definition,
    notation: row.slug,
    slug: row.slug,
    inScheme: taxonomyUri(origin),
    broader: recordUri(origin, 'Category', row.categorySlug),
    ...bridgesOf(row),
    severity: row.severity,
    severityReason: row.severityReason,
    platformCount: row.platformCount,
    provisionCount: row.provisionCount,
    source: row.source,
    reviewStatus: row.reviewStatus,
  };
}

/** Clause types. */
export const clauseTypeKind = recordKind<ClauseType>({
  typename: 'ClauseType',
  name: 'Clause type',
  noun: 'clauseType',
  question:
    '{ clauseType(slug: $key) { label definition platforms(first: 20) { totalCount nodes { slug name } } articles(first: 20) { edges { relation rationale node { key label } } } } }',
  read: clauseTypesByIds,
  title: ({ label }) => label,
  resource: clauseTypeResource,
  ways: [
    { term: 'fallsUnder', title: 'Articles', to: 'Article', list: articleList, from: 'by-clause-type', order: 'ID' },
    {
      term: 'fallsUnderRegulation',
      title: 'Regulations',
      to: 'Regulation',
      list: regulationList,
      from: 'by-clause-type',
      order: 'SLUG',
    },
    {
      term: 'usedBy',
      title: 'Platforms that use it',
      to: 'Platform',
      list: usingPlatformList,
      from: 'by-clause-type',
      order: 'SLUG',
    },
  ],
});
