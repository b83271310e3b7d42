import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';

/** A service whose terms are recorded. `documentCount` is of all its documents, the other counts are of current ones. */
export interface Platform {
  id: string;
  slug: string;
  name: string;
  aliases: string[] | null;
  documentCount: number | null;
  provisionCount: number | null;
  clauseTypeCount: number | null;
}

/** Platforms by slug, in any order, those that exist. */
export const platformsByIds = query<{ ids: readonly string[] }, Platform>('platform/by-ids');

const KEY = { noun: 'platform', key: 'slug', filtered: true } as const;
const NAMES = { SLUG: 'node.slug', NAME: 'toLower(node.name)' };

/** Platforms as lists: all, and those that a node of the law, a collection or a wording leads to. */
export const platformList = nodeList({
  ...KEY,
  from: ['all', 'by-article', 'by-category', 'by-collection', 'by-agency', 'by-jurisdiction', 'by-wording'],
  orders: {
    ...NAMES,
    DOCUMENTS: 'coalesce(node.documentCount, 0)',
    PROVISIONS: 'coalesce(node.provisionCount, 0)',
    CLAUSE_TYPES: 'coalesce(node.clauseTypeCount, 0)',
  },
});

/** Platforms that use a clause type, sorted by how they use it. */
export const usingPlatformList = nodeList({
  ...KEY,
  from: ['by-clause-type'],
  orders: {
    ...NAMES,
    PROVISIONS: 'edge.provisions',
    SEVERITY: 'coalesce(edge.severityRank, 0)',
    CONFIDENCE: 'coalesce(edge.confidence, 0.0)',
  },
});

/** Platforms that a regulation touches, sorted by how much. */
export const touchedPlatformList = nodeList({
  ...KEY,
  from: ['by-regulation'],
  orders: { ...NAMES, PROVISIONS: 'edge.provisions', CLAUSE_TYPES: 'edge.clauseTypes' },
});
