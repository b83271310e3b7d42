import { categoriesByIds, categoryList } from '../../model/category.ts';
import { type ClauseType, clauseTypeList, clauseTypesByIds } from '../../model/clause-type.ts';
import { recordUri } from '../../model/record-uri.ts';
import { allOf } from '../all-of.ts';
import type { Export, ExportRequest } from '../export.ts';
import { rdfFormats } from '../rdf/rdf-format.ts';
import type { Resource } from '../rdf/resource.ts';
import { bridgeResources } from '../record/bridge.ts';
import { categoryResource } from '../record/category.ts';
import { clauseTypeResource, taxonomyUri } from '../record/clause-type.ts';
import { given } from '../selection.ts';
import { csvFormat, ndjsonFormat } from '../table-format.ts';
import { clauseTypeTable } from './clause-type-table.ts';

const ABOUT = {
  name: 'taxonomy',
  description: 'Categories and clause types, with bridges to the vocabularies of others.',
};

/** The clause types that a selection asks for, by slug. */
function selectedClauseTypes({ graph, selection }: ExportRequest): Promise<ClauseType[]> {
  const { clauseType, category, regulation, article, jurisdiction } = selection;
  const filter = {
    slugs: given(clauseType),
    categories: given(category),
    regulations: given(regulation),
    articles: given(article),
    jurisdictions: given(jurisdiction),
  };
  return allOf(graph, clauseTypeList, clauseTypesByIds, { filter, order: 'SLUG' });
}

/** Clause types with their categories and what they are filed under elsewhere, as one concept scheme. */
export async function taxonomyResources(
  { graph, about: { origin } }: Pick<ExportRequest, 'graph' | 'about'>,
  clauseTypes: readonly ClauseType[],
): Promise<Resource[]> {
  if (clauseTypes.length === 0) return [];
  const slugs = [...new Set(clauseTypes.map(({ categorySlug }) => categorySlug))];
  const categories = await allOf(graph, categoryList, categoriesByIds, { filter: { slugs }, order: 'SLUG' });
  const narrower = (slug: string) =>
    clauseTypes
      .filter(({ categorySlug }) => categorySlug === slug)
      .map((one) => recordUri(origin, 'ClauseType', one.slug));
  return [
    {
      id: taxonomyUri(origin),
      type: 'ConceptScheme',
      title: 'Clausegraph: taxonomy',
      hasTopConcept: slugs.sort().map((slug) => recordUri(origin, 'Category', slug)),
    },
    ...categories.map((one) => ({ ...categoryResource(origin, one), narrower: narrower(one.slug) })),
    ...clauseTypes.map((one) => clauseTypeResource(origin, one)),
    ...bridgeResources(clauseTypes),
  ];
}

async function* resources(request: ExportRequest) {
  yield await taxonomyResources(request, await selectedClauseTypes(request));
}

async function* batches(request: ExportRequest) {
  yield await selectedClauseTypes(request);
}

function table(request: ExportRequest) {
  return clauseTypeTable(ABOUT, request.about.origin, batches(request));
}

/** Clause types and categories as SKOS, and as a table. */
export const taxonomy: Export = {
  ...ABOUT,
  filters: ['clauseType', 'category', 'regulation', 'article', 'jurisdiction', 'asOf'],
  holdsWordings: false,
  formats: { ...rdfFormats(ABOUT, resources), csv: csvFormat(table), ndjson: ndjsonFormat(table) },
};
