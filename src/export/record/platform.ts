import { usedClauseTypeList } from '../../model/clause-type.ts';
import { collectionList } from '../../model/collection.ts';
import { documentList } from '../../model/document.ts';
import { type Platform, platformsByIds } from '../../model/platform.ts';
import { recordUri } from '../../model/record-uri.ts';
import { touchingRegulationList } from '../../model/regulation.ts';
import { sectorList } from '../../model/sector.ts';
import type { Resource } from '../rdf/resource.ts';
import { recordKind } from './kind.ts';

/** A platform. */
export function platformResource(origin: string, row: Platform): Resource {
  return {
    id: recordUri(origin, 'Platform', row.slug),
    type: 'Platform',
    label: row.name,
    alias: row.aliases,
    slug: row.slug,
    documentCount: row.documentCount,
    provisionCount: row.provisionCount,
    clauseTypeCount: row.clauseTypeCount,
  };
}

/** Platforms. */
export const platformKind = recordKind<Platform>({
  typename: 'Platform',
  name: 'Platform',
  noun: 'platform',
  question:
    '{ platform(slug: $key) { name documents(first: 20) { totalCount nodes { recordId title } } clauseTypes(first: 20) { totalCount nodes { slug label } } } }',
  read: platformsByIds,
  title: ({ name }) => name,
  resource: platformResource,
  ways: [
    {
      term: 'publishes',
      title: 'Documents',
      to: 'Document',
      list: documentList,
      from: 'by-platform',
      order: 'RECORD_ID',
    },
    {
      term: 'uses',
      title: 'Clause types that it uses',
      to: 'ClauseType',
      list: usedClauseTypeList,
      from: 'by-platform',
      order: 'SLUG',
    },
    {
      term: 'touchedBy',
      title: 'Regulations that these fall under',
      to: 'Regulation',
      list: touchingRegulationList,
      from: 'by-platform',
      order: 'SLUG',
    },
    { term: 'sector', title: 'Sectors', to: 'Sector', list: sectorList, from: 'by-platform', order: 'SLUG' },
    {
      term: 'collection',
      title: 'Recorded in',
      to: 'Collection',
      list: collectionList,
      from: 'by-platform',
      order: 'ID',
    },
  ],
});
