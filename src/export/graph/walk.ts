import { clauseTypesByIds } from '../../model/clause-type.ts';
import { documentsByIds } from '../../model/document.ts';
import { provisionPages } from '../../model/provision-page.ts';
import type { ExportRequest } from '../export.ts';
import { provisionFilterOf } from '../selection.ts';
import type { Reached } from './reached.ts';
import {
  type LawRelation,
  lawRelations,
  type MappingRelation,
  mappingRelations,
  type PlatformRelations,
  type ProvisionRelations,
  platformRelations,
  provisionRelations,
} from './relation-row.ts';

const A_PAGE = 1000;

/** Whether nothing narrows the graph: then it is whole, with what no provision leads to. */
export function isWhole({ selection }: ExportRequest): boolean {
  const { asOf, ...filters } = selection;
  return Object.values(filters).every((value) => value === null || (Array.isArray(value) && value.length === 0));
}

/** Parts of at most a page. */
export function* pagesOf(keys: readonly string[]): Generator<string[]> {
  for (let at = 0; at < keys.length; at += A_PAGE) yield keys.slice(at, at + A_PAGE);
}

/** The provisions of a selection, page by page. */
export function selectedProvisions({ graph, selection }: ExportRequest): AsyncGenerator<string[]> {
  return provisionPages(graph, provisionFilterOf(selection));
}

/** The same with what they are joined to; what they lead to is added to `reached`. */
export async function* relatedProvisions(
  request: ExportRequest,
  reached: Reached,
): AsyncGenerator<ProvisionRelations[]> {
  for await (const ids of selectedProvisions(request)) {
    const rows = await provisionRelations(request, ids);
    reached.addOf(rows);
    yield rows;
  }
}

/** What lies around the provisions, all of it reached. */
export interface Surroundings {
  readonly mappings: readonly MappingRelation[];
  readonly law: readonly LawRelation[];
}

/** Adds to `reached` all that lies around what was reached by provisions, or all there is where the graph is whole. */
export async function surroundings(request: ExportRequest, reached: Reached): Promise<Surroundings> {
  if (isWhole(request)) await reached.addAll(request);
  else await addAround(request, reached);
  const [mappings, law] = await Promise.all([
    mappingRelations(request, reached.keys('ClauseType')),
    lawRelations(request),
  ]);
  if (!isWhole(request)) reached.addLaw(mappings, law);
  return { mappings, law };
}

async function addAround(request: ExportRequest, reached: Reached): Promise<void> {
  for (const ids of pagesOf(reached.keys('Document')))
    for (const { platformSlug, collectionId } of await documentsByIds(request.graph, { ids })) {
      reached.add('Platform', platformSlug);
      reached.add('Collection', collectionId);
    }
  for await (const platforms of platformPages(request, reached))
    for (const { sectors } of platforms) for (const sector of sectors) reached.add('Sector', sector);
  const clauseTypes = await clauseTypesByIds(request.graph, { ids: reached.keys('ClauseType') });
  for (const { categorySlug } of clauseTypes) reached.add('Category', categorySlug);
}

/** What the reached platforms are joined to, page by page. */
export async function* platformPages(request: ExportRequest, reached: Reached): AsyncGenerator<PlatformRelations[]> {
  for (const ids of pagesOf(reached.keys('Platform'))) yield await platformRelations(request, ids);
}
