import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { NAME_AS_OF } from './platform.ts';

/** How many provisions of a platform are of one kind. */
export interface ProfileEntry<Key extends string = string> {
  key: Key;
  provisions: number;
}

/** How the current provisions of a platform spread; a provision of several clause types counts with each. */
export interface PlatformProfile {
  /** Slug of the platform. */
  key: string;
  provisions: number;
  classified: number;
  clauseTypes: ProfileEntry[];
  categories: ProfileEntry[];
  /** By the severity of provisions; each counts once. */
  severities: ProfileEntry<'LOW' | 'MEDIUM' | 'HIGH'>[];
}

const profiles = query<{ ids: readonly string[] }, PlatformProfile>('platform/profile');
const usedClauseTypes = query<{ ids: readonly string[] }, { key: string; slugs: string[] }>(
  'platform/used-clause-types',
);

/** The profile of each platform, in the order asked, null where there is no such platform. */
export async function platformProfiles(graph: GraphView, ids: readonly string[]): Promise<(PlatformProfile | null)[]> {
  const rows = new Map((await profiles(graph, { ids })).map((row) => [row.key, row]));
  return ids.map((id) => rows.get(id) ?? null);
}

/** Slugs of the clause types that each platform uses, in order, none where there is no such platform. */
export async function clauseTypesUsedBy(graph: GraphView, ids: readonly string[]): Promise<string[][]> {
  const rows = new Map((await usedClauseTypes(graph, { ids })).map(({ key, slugs }) => [key, slugs]));
  return ids.map((id) => rows.get(id) ?? []);
}

/** Platforms that share a clause type with one, each with `own`, `shared` and `similarity`: shared clause types by those that either has. */
export const nearPlatformList = nodeList({
  noun: 'platform',
  key: 'slug',
  from: ['nearest'],
  filtered: true,
  orders: { SIMILARITY: 'edge.similarity', SHARED: 'edge.shared', SLUG: 'node.slug', NAME: 'toLower(node.name)' },
  asOf: { orders: { NAME: NAME_AS_OF } },
});
