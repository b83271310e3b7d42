import { articlesByIds } from '../../model/article.ts';
import { clauseTypesByIds } from '../../model/clause-type.ts';
import { type Document, documentsByIds } from '../../model/document.ts';
import type { ExportRequest } from '../export.ts';
import { edgeOf, end, type GraphEdge } from './graph-edge.ts';
import { Reached } from './reached.ts';
import type {
  ConclusionRow,
  LawRelation,
  MappingRelation,
  PlatformRelations,
  ProvisionRelations,
} from './relation-row.ts';
import { pagesOf, platformPages, relatedProvisions, surroundings } from './walk.ts';

function instanceOf(provision: string, { clauseType, from, ...conclusion }: ConclusionRow): GraphEdge {
  const values = { ...conclusion, since: from, derived: false };
  const weight = conclusion.confidence;
  return edgeOf('INSTANCE_OF', end('Provision', provision), end('ClauseType', clauseType), values, { weight });
}

function ofProvision({ id, document, conclusions, cites, concerns, flags }: ProvisionRelations): GraphEdge[] {
  const provision = end('Provision', id);
  return [
    edgeOf('CONTAINS', end('Document', document), provision),
    ...conclusions.map((conclusion) => instanceOf(id, conclusion)),
    ...cites.map(({ regulation, kind }) =>
      edgeOf('CITES', provision, end('Regulation', regulation), { namedAs: kind }, { which: kind }),
    ),
    ...concerns.map(({ agency, rationale }) => edgeOf('CONCERNS', provision, end('Agency', agency), { rationale })),
    ...flags.map((code) => edgeOf('FLAGS', provision, end('Jurisdiction', code))),
  ];
}

function ofDocument({ id, platformSlug, collectionId, supersededBy }: Document): GraphEdge[] {
  const document = end('Document', id);
  return [
    edgeOf('PUBLISHES', end('Platform', platformSlug), document),
    edgeOf('ARCHIVED_IN', document, end('Collection', collectionId)),
    ...supersededBy.map((next) => edgeOf('SUPERSEDED_BY', document, end('Document', next))),
  ];
}

function ofPlatform({ id, uses, sectors }: PlatformRelations): GraphEdge[] {
  const platform = end('Platform', id);
  return [
    ...uses.map(({ clauseType, ...values }) =>
      edgeOf(
        'USES',
        platform,
        end('ClauseType', clauseType),
        { ...values, derived: true },
        { weight: values.provisions },
      ),
    ),
    ...sectors.map((sector) => edgeOf('IN_SECTOR', platform, end('Sector', sector))),
  ];
}

function ofMapping({ clauseType, article, relation, rationale, confidence, source, judgement }: MappingRelation) {
  const values = { relation, rationale, confidenceLevel: confidence, statedBy: source, judgement };
  return edgeOf('FALLS_UNDER', end('ClauseType', clauseType), end('Article', article), values);
}

const LAW_ENDS = {
  APPLIES_IN: ['Regulation', 'Jurisdiction'],
  ENFORCES: ['Agency', 'Regulation'],
  BASED_IN: ['Agency', 'Jurisdiction'],
  WITHIN: ['Jurisdiction', 'Jurisdiction'],
} as const;

function ofLaw({ relationship, source, target, role }: LawRelation): GraphEdge {
  const [from, to] = LAW_ENDS[relationship];
  return edgeOf(relationship, end(from, source), end(to, target), { role }, { which: role });
}

async function* joinedEdges(request: ExportRequest, reached: Reached): AsyncGenerator<GraphEdge[]> {
  const { graph } = request;
  const { mappings, law } = await surroundings(request, reached);
  for (const ids of pagesOf(reached.keys('Document')))
    yield (await documentsByIds(graph, { ids })).sort(byId).flatMap(ofDocument);
  for await (const platforms of platformPages(request, reached)) yield platforms.flatMap(ofPlatform);
  const clauseTypes = await clauseTypesByIds(graph, { ids: reached.keys('ClauseType') });
  yield clauseTypes
    .sort(byId)
    .map(({ slug, categorySlug }) => edgeOf('IN_CATEGORY', end('ClauseType', slug), end('Category', categorySlug)));
  yield mappings.map(ofMapping);
  for (const ids of pagesOf(reached.keys('Article')))
    yield (await articlesByIds(graph, { ids }))
      .sort(byId)
      .map(({ id, regulationSlug }) => edgeOf('PART_OF', end('Article', id), end('Regulation', regulationSlug)));
  yield law.map(ofLaw);
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}

/** The edges of a selection, each once, between nodes that `graphNodes` gives for it. */
export async function* graphEdges(request: ExportRequest): AsyncGenerator<GraphEdge[]> {
  const reached = new Reached();
  for await (const rows of relatedProvisions(request, reached)) yield rows.flatMap(ofProvision);
  for await (const edges of joinedEdges(request, reached))
    yield edges.filter(
      ({ source, target }) => reached.has(source.noun, source.key) && reached.has(target.noun, target.key),
    );
}
