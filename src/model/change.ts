import { nodeList } from '../db/list.ts';
import type { ListWay } from '../db/list-statement.ts';
import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { lastMoment } from './moment.ts';

/** What a version did to a provision, compared with the version before it. */
export type ChangeKind = 'ADDED' | 'EDITED' | 'REMOVED' | 'MOVED' | 'REVIVED';

/** What one version did to one provision. */
export interface Change {
  /** `<record id of the version>:<record id of the provision>`. */
  id: string;
  kind: ChangeKind;
  /** Word-level likeness of an edit, 0 to 1; null for other kinds. */
  similarity: number | null;
  /** Whether it also came to another place among those that stayed. */
  moved: boolean;
  /** Key of the wording before; null where there was none. */
  before: string | null;
  /** Key of the wording after; null where there is none. */
  after: string | null;
  versionId: string;
  provisionId: string;
  documentId: string;
  platformSlug: string;
  collectionId: string;
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  capturedAt: string;
  /** Slugs of what was concluded of the provision before or after, the primary one first. */
  clauseTypes: string[];
  /** 1, 2 or 3: the higher severity of the primary clause types before and after; null where there was none. */
  severityRank: number | null;
}

const byIds = query<{ ids: readonly string[]; until: string }, Change>('change/by-ids');

/** Changes by id, those that exist. */
export function changesByIds(graph: GraphView, { ids }: { ids: readonly string[] }): Promise<Change[]> {
  return byIds(graph, { ids, until: lastMoment(graph) });
}

/** A way over versions, from the newest on, as far as a page needs. */
const newestFirst = (name: string): ListWay => ({
  name,
  parts: [name, 'newest-first'],
  meets: ['versionKinds', 'capturedFrom', 'capturedBefore'],
});

/** Lists of changes. */
export const changeList = nodeList({
  noun: 'change',
  key: 'id',
  from: [
    'all',
    'arrived',
    { name: 'of-kind', parts: ['of-kind'], meets: ['versionKinds'], ahead: ['version.kind'] },
    newestFirst('by-document'),
    newestFirst('by-platform'),
    newestFirst('by-collection'),
    'by-version',
    'by-provision',
    { name: 'by-clause-type', parts: ['by-clause-type', 'conclusion'], meets: ['concluded'] },
    { name: 'by-regulation', parts: ['by-regulation'], meets: ['concluded'] },
  ],
  filtered: true,
  orders: {
    CAPTURED_AT: 'version.capturedAt',
    SIMILARITY: 'coalesce(node.similarity, 1.0)',
    // For the way `arrived` only: versions of a graph that is older than the numbers have none.
    ARRIVED: 'version.arrived',
  },
  totals: ['of-kind'],
  sums: ['days', 'severities'],
});
