import { recordUri } from '../../model/record-uri.ts';
import type { Resource } from '../rdf/resource.ts';
import { agencyResource } from '../record/agency.ts';
import { articleResource } from '../record/article.ts';
import { jurisdictionResource } from '../record/jurisdiction.ts';
import { regulationResource } from '../record/regulation.ts';
import type { Enforcement, SelectedLaw } from './selected-law.ts';

function enforcementResource(origin: string, { agency, regulation, role }: Enforcement): Resource {
  const id = `${recordUri(origin, 'Agency', agency)}#${encodeURIComponent(regulation)}`;
  return {
    id,
    type: 'Enforcement',
    agency: recordUri(origin, 'Agency', agency),
    regulation: recordUri(origin, 'Regulation', regulation),
    role,
  };
}

/** Law as resources that know each other both ways. */
export function lawResources(origin: string, law: SelectedLaw): Resource[] {
  const uri = (typename: string) => (key: string) => recordUri(origin, typename, key);
  const regulations = law.regulations.map((row): Resource => {
    const parts = law.articles.filter(({ regulationSlug }) => regulationSlug === row.slug).map(({ id }) => id);
    const agencies = law.enforcements.filter(({ regulation }) => regulation === row.slug).map(({ agency }) => agency);
    return {
      ...regulationResource(origin, row),
      hasPart: parts.map(uri('Article')),
      enforcedBy: agencies.map(uri('Agency')),
    };
  });
  const agencies = law.agencies.map((row): Resource => {
    const enforced = law.enforcements.filter(({ agency }) => agency === row.slug).map(({ regulation }) => regulation);
    return { ...agencyResource(origin, row), enforces: enforced.map(uri('Regulation')) };
  });
  return [
    ...law.jurisdictions.map((row) => ({
      ...jurisdictionResource(origin, row),
      within: (law.within.get(row.code) ?? []).map(uri('Jurisdiction')),
    })),
    ...regulations,
    ...law.articles.map((row) => articleResource(origin, row)),
    ...agencies,
    ...law.enforcements.map((one) => enforcementResource(origin, one)),
  ];
}
