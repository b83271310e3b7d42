import { usedClauseTypeList } from '../../model/clause-type.ts';
import { keyPages } from '../../model/key-pages.ts';
import { platformList, platformsByIds } from '../../model/platform.ts';
import { recordUri } from '../../model/record-uri.ts';
import type { ExportRequest } from '../export.ts';
import type { Resource } from '../rdf/resource.ts';
import { platformResource } from '../record/platform.ts';
import { given } from '../selection.ts';

// More than there are clause types.
const MOST = 10_000;

type Edge = Readonly<Record<string, unknown>> | null;

function usageResource(origin: string, platform: string, clauseType: string, edge: Edge): Resource {
  const uri = recordUri(origin, 'Platform', platform);
  return {
    id: `${uri}#${clauseType}`,
    type: 'Usage',
    platform: uri,
    clauseType: recordUri(origin, 'ClauseType', clauseType),
    provisionCount: Number(edge?.provisions ?? 0),
    severity: typeof edge?.severity === 'string' ? edge.severity : null,
    certainty: typeof edge?.confidence === 'number' ? edge.confidence : null,
  };
}

/** Platforms of a selection that use one of these clause types, with those that they use, page by page. */
export async function* usageResources(
  { graph, selection, about: { origin } }: ExportRequest,
  clauseTypes: readonly string[],
): AsyncGenerator<Resource[]> {
  const filter = { slugs: given(selection.platform), collections: given(selection.collection) };
  for await (const keys of keyPages(graph, platformList, { from: 'all', key: '*', filter, order: 'SLUG' })) {
    const used = { from: 'by-platform', keys, filter: { slugs: clauseTypes }, order: 'SLUG', descending: false };
    const pages = await usedClauseTypeList.page(graph, { ...used, after: null, limit: MOST });
    const platforms = new Map((await platformsByIds(graph, { ids: keys })).map((row) => [row.slug, row]));
    yield keys.flatMap((key, index) => {
      const row = platforms.get(key);
      const entries = pages[index] ?? [];
      if (row === undefined || entries.length === 0) return [];
      const uses = entries.map(({ id }) => recordUri(origin, 'ClauseType', id));
      const usages = entries.map(({ id, edge }) => usageResource(origin, key, id, edge));
      return [{ ...platformResource(origin, row), uses }, ...usages];
    });
  }
}
