import { agencyList } from '../../model/agency.ts';
import { type Jurisdiction, jurisdictionList, jurisdictionsByIds } from '../../model/jurisdiction.ts';
import { recordUri } from '../../model/record-uri.ts';
import { regulationList } from '../../model/regulation.ts';
import type { Resource } from '../rdf/resource.ts';
import { recordKind } from './kind.ts';

/** A jurisdiction as an administrative area. */
export function jurisdictionResource(origin: string, row: Jurisdiction): Resource {
  return {
    id: recordUri(origin, 'Jurisdiction', row.code),
    type: ['Jurisdiction', 'AdministrativeArea'],
    label: row.name,
    notation: row.code,
    identifier: row.iso,
    jurisdictionKind: row.kind,
    language: row.languages,
    source: row.source,
    reviewStatus: row.reviewStatus,
  };
}

/** Jurisdictions. */
export const jurisdictionKind = recordKind<Jurisdiction>({
  typename: 'Jurisdiction',
  name: 'Jurisdiction',
  noun: 'jurisdiction',
  question: '{ jurisdiction(code: $key) { name regulations(first: 50) { totalCount nodes { slug shortName } } } }',
  read: jurisdictionsByIds,
  title: ({ name }) => name,
  resource: jurisdictionResource,
  ways: [
    { term: 'within', title: 'Within', to: 'Jurisdiction', list: jurisdictionList, from: 'larger', order: 'CODE' },
    { term: 'contains', title: 'Parts', to: 'Jurisdiction', list: jurisdictionList, from: 'part', order: 'CODE' },
    {
      term: 'hasLaw',
      title: 'Regulations that apply there',
      to: 'Regulation',
      list: regulationList,
      from: 'by-jurisdiction',
      order: 'SLUG',
    },
    {
      term: 'seatOf',
      title: 'Agencies based there',
      to: 'Agency',
      list: agencyList,
      from: 'by-jurisdiction',
      order: 'SLUG',
    },
  ],
});
