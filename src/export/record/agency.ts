import { type Agency, agenciesByIds } from '../../model/agency.ts';
import { recordUri } from '../../model/record-uri.ts';
import { regulationList } from '../../model/regulation.ts';
import type { Resource } from '../rdf/resource.ts';
import { recordKind } from './kind.ts';

/** An agency as an organization. */
export function agencyResource(origin: string, row: Agency): Resource {
  return {
    id: recordUri(origin, 'Agency', row.slug),
    type: ['Agency', 'Organization'],
    label: row.name,
    alternative: row.shortName,
    slug: row.slug,
    basedIn: recordUri(origin, 'Jurisdiction', row.jurisdictionCode),
    role: row.roles,
    homepage: row.website,
    complaintUrl: row.complaintUrl,
    complaintAudience: row.complaintAudience,
    scopeNote: row.note,
    source: row.source,
    reviewStatus: row.reviewStatus,
  };
}

/** Agencies. */
export const agencyKind = recordKind<Agency>({
  typename: 'Agency',
  name: 'Agency',
  noun: 'agency',
  question:
    '{ agency(slug: $key) { name roles website regulations(first: 20) { totalCount nodes { slug shortName } } } }',
  read: agenciesByIds,
  title: ({ name }) => name,
  resource: agencyResource,
  ways: [
    {
      term: 'enforces',
      title: 'Regulations that it enforces',
      to: 'Regulation',
      list: regulationList,
      from: 'by-agency',
      order: 'SLUG',
    },
  ],
});
