import { nodeList } from '../db/list.ts';
import { listsByKey, query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';

/** What a version says of a provision that stood in it. */
export interface VersionProvision {
  versionId: string;
  /** Key of the wording of then. */
  sha256: string;
  language: string;
}

/** Lists of provisions as they stood in a version. */
export const versionProvisionList = nodeList({
  noun: 'version-provision',
  key: 'id',
  from: ['by-version'],
  filtered: true,
  orders: { POSITION: 'coalesce(edge.order, 0)', RECORD_ID: 'node.id' },
});

const conclusions = query<{ keys: readonly string[] }, { key: string; clauseType: string }>(
  'version-provision/conclusions',
);

/** Slugs of what was concluded of provisions as they stood in versions, the primary one first; keys are `<version>:<provision>`. */
export async function conclusionsOf(graph: GraphView, keys: readonly string[]): Promise<string[][]> {
  const lists = listsByKey(keys, await conclusions(graph, { keys }));
  return lists.map((rows) => rows.map(({ clauseType }) => clauseType));
}
