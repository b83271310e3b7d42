import { agencyList } from '../../model/agency.ts';
import { articleList } from '../../model/article.ts';
import { clauseTypeList } from '../../model/clause-type.ts';
import { touchedPlatformList } from '../../model/platform.ts';
import { recordUri } from '../../model/record-uri.ts';
import { type Regulation, type RegulationStatus, regulationsByIds } from '../../model/regulation.ts';
import type { Resource } from '../rdf/resource.ts';
import { fullIri } from '../rdf/term.ts';
import { recordKind } from './kind.ts';

const ENGLISH = 'http://publications.europa.eu/resource/authority/language/ENG';

const IN_FORCE: Readonly<Record<RegulationStatus, string>> = {
  IN_FORCE: 'eli:InForce-inForce',
  PARTLY_IN_FORCE: 'eli:InForce-partiallyInForce',
  IN_FORCE_PARTLY_ENJOINED: 'eli:InForce-partiallyInForce',
};

/** A regulation as a legal resource; its titles stand on its expression in English, as ELI has it, and by Dublin Core on itself. */
export function regulationResource(origin: string, row: Regulation): Resource {
  const id = recordUri(origin, 'Regulation', row.slug);
  return {
    id,
    type: ['Regulation', 'LegalResource'],
    label: row.shortName,
    title: row.name,
    alternative: row.shortName,
    slug: row.slug,
    idLocal: row.celex ?? row.citation,
    celex: row.celex,
    sameAs: row.eli,
    citation: row.citation,
    lawType: row.type,
    lawOf: recordUri(origin, 'Jurisdiction', row.jurisdictionCode),
    status: row.status,
    inForce: fullIri(IN_FORCE[row.status]),
    dateDocument: row.adopted,
    entryInForce: row.inForce,
    applicationDate: [...new Set(row.applicationDates)],
    topic: row.topics,
    page: row.url,
    scopeNote: row.notes,
    source: row.source,
    reviewStatus: row.reviewStatus,
    isRealizedBy: {
      id: `${id}#en`,
      type: 'LegalExpression',
      expressionTitle: row.name,
      expressionShortTitle: row.shortName,
      expressionLanguage: ENGLISH,
    },
  };
}

/** Regulations. */
export const regulationKind = recordKind<Regulation>({
  typename: 'Regulation',
  name: 'Regulation',
  noun: 'regulation',
  question:
    '{ regulation(slug: $key) { shortName name citation clauseTypes(first: 20) { totalCount nodes { slug label platforms(first: 20) { totalCount nodes { slug name } } } } } }',
  read: regulationsByIds,
  title: ({ shortName, name }) => (shortName === name ? name : `${shortName}: ${name}`),
  resource: regulationResource,
  ways: [
    { term: 'hasPart', title: 'Articles', to: 'Article', list: articleList, from: 'by-regulation', order: 'POSITION' },
    {
      term: 'enforcedBy',
      title: 'Agencies',
      to: 'Agency',
      list: agencyList,
      from: 'by-regulation',
      order: 'SLUG',
    },
    {
      term: 'bearsOn',
      title: 'Clause types that fall under it',
      to: 'ClauseType',
      list: clauseTypeList,
      from: 'by-regulation',
      order: 'SLUG',
    },
    {
      term: 'touches',
      title: 'Platforms with such clauses',
      to: 'Platform',
      list: touchedPlatformList,
      from: 'by-regulation',
      order: 'SLUG',
    },
  ],
});
