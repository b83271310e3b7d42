import { clauseTypeList, clauseTypesByIds } from '../../model/clause-type.ts';
import { allOf } from '../all-of.ts';
import { mappingResources } from '../crosswalk/mapping-resource.ts';
import { mappingRows } from '../crosswalk/mapping-row.ts';
import type { Export, ExportRequest } from '../export.ts';
import { lawResources } from '../law/law-resource.ts';
import { isNarrowed, selectedLaw } from '../law/selected-law.ts';
import { rdfFormats } from '../rdf/rdf-format.ts';
import { given } from '../selection.ts';
import { taxonomyResources } from '../taxonomy/taxonomy.ts';
import { usageResources } from './usage.ts';

const ABOUT = {
  name: 'knowledge',
  description:
    'Platforms, the clause types that they use, the articles that these fall under, law and agencies: one RDF graph to ask by SPARQL, without single provisions.',
};

/** Clause types first, then law, then what joins the two, then platforms, which may be many, page by page. */
async function* resources(request: ExportRequest) {
  const { graph, selection, about } = request;
  const law = await selectedLaw(request);
  const filter = {
    slugs: given(selection.clauseType),
    categories: given(selection.category),
    articles: given(selection.article),
    regulations: isNarrowed(request) ? law.regulations.map(({ slug }) => slug) : null,
  };
  const clauseTypes = await allOf(graph, clauseTypeList, clauseTypesByIds, { filter, order: 'SLUG' });
  if (clauseTypes.length === 0) return;
  yield await taxonomyResources(request, clauseTypes);
  yield lawResources(about.origin, law);
  for await (const rows of mappingRows(request)) yield mappingResources(about.origin, rows);
  yield* usageResources(
    request,
    clauseTypes.map(({ slug }) => slug),
  );
}

/** What platforms, clause types and law have to do with each other, as one RDF graph. */
export const knowledge: Export = {
  ...ABOUT,
  filters: [
    'platform',
    'collection',
    'clauseType',
    'category',
    'regulation',
    'article',
    'jurisdiction',
    'agency',
    'asOf',
  ],
  holdsWordings: false,
  formats: rdfFormats(ABOUT, resources),
};
