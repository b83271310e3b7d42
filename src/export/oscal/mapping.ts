import { NotFound } from '../../errors.ts';
import { recordUri } from '../../model/record-uri.ts';
import { type MappingRow, mappingRows } from '../crosswalk/mapping-row.ts';
import type { ExportRequest } from '../export.ts';
import { selectedActs } from '../law/selected-law.ts';
import { selectedClauseTypes } from './catalog.ts';
import { documentText, documentUuid, filled, link, metadata, ownProp, tokenOf, uuidOf } from './oscal.ts';

const DESCRIPTION =
  'Which articles of law bear on which types of clauses of online terms. `intersects-with` says no more than that article and clause type share a subject; how the article bears on the clause is the property `relation`, why is in the remarks. Research material, not legal advice.';

function mapOf(origin: string, row: MappingRow) {
  const { clauseType, article, relation, rationale, confidence, source, judgement } = row;
  return {
    uuid: uuidOf('map', clauseType, article),
    'matching-rationale': 'semantic',
    relationship: 'intersects-with',
    sources: [{ type: 'control', 'id-ref': tokenOf(clauseType) }],
    targets: [{ type: 'control', 'id-ref': tokenOf(article) }],
    'confidence-score': { category: confidence },
    props: [
      ...ownProp('relation', relation),
      ...ownProp('source', source),
      ...ownProp('judgement', judgement),
      ...ownProp('clause-type', clauseType),
      ...ownProp('article', article),
    ],
    links: [
      ...link('source-record', recordUri(origin, 'ClauseType', clauseType)),
      ...link('target-record', recordUri(origin, 'Article', article)),
      ...link('reference', row.articleUrl),
    ],
    remarks: rationale,
  };
}

function gapOf(name: string, keys: readonly string[], request: ExportRequest): object {
  if (keys.length === 0) return {};
  const uuid = uuidOf(name, documentUuid('mapping', request));
  return { [name]: { uuid, 'unmapped-controls': [{ 'with-ids': keys.map(tokenOf) }] } };
}

/** Where a catalog of ours is, of the same day. */
function resource({ about }: ExportRequest, uuid: string, title: string, extension: string) {
  const day = about.asOf === null ? '' : `?asOf=${about.asOf}`;
  const href = `${about.origin}/export/crosswalk.${extension}${day}`;
  return { uuid, title, rlinks: [{ href, 'media-type': 'application/oscal+json' }] };
}

function collection(
  request: ExportRequest,
  rows: readonly MappingRow[],
  unmapped: { types: string[]; articles: string[] },
) {
  const [source, target] = [uuidOf('resource', 'clause-types'), uuidOf('resource', 'articles')];
  return {
    uuid: documentUuid('mapping', request),
    metadata: metadata('Clausegraph: clause types of online terms and the law that bears on them', request),
    provenance: {
      method: 'hybrid',
      'matching-rationale': 'semantic',
      status: 'not-complete',
      'mapping-description': DESCRIPTION,
    },
    mappings: [
      {
        uuid: uuidOf('mapping', 'clause-types', 'articles'),
        'source-resource': { type: 'catalog', href: `#${source}` },
        'target-resource': { type: 'catalog', href: `#${target}` },
        maps: rows.map((row) => filled(mapOf(request.about.origin, row))),
        ...gapOf('source-gap-summary', unmapped.types, request),
        ...gapOf('target-gap-summary', unmapped.articles, request),
      },
    ],
    'back-matter': {
      resources: [
        resource(request, source, 'Catalog of clause types', 'oscal-clause-types.json'),
        resource(request, target, 'Catalog of articles', 'oscal-catalog.json'),
      ],
    },
  };
}

/** The mappings that a selection asks for, as a mapping collection between the two catalogs, with what is mapped to nothing on either side. */
export async function* mappingCollection(request: ExportRequest): AsyncGenerator<string> {
  const rows: MappingRow[] = [];
  for await (const batch of mappingRows(request)) rows.push(...batch);
  if (rows.length === 0)
    throw new NotFound('Nothing matches, and OSCAL knows no empty mapping collection. Ask more widely, or take CSV.');
  const [{ types }, { articles }] = await Promise.all([selectedClauseTypes(request), selectedActs(request)]);
  const [mapped, borne] = [new Set(rows.map(({ clauseType }) => clauseType)), new Set(rows.map((row) => row.article))];
  const unmapped = {
    types: types.flatMap(({ slug }) => (mapped.has(slug) ? [] : [slug])),
    articles: articles.flatMap(({ id }) => (borne.has(id) ? [] : [id])),
  };
  yield documentText({ 'mapping-collection': collection(request, rows, unmapped) });
}
