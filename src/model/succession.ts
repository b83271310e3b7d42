import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';

/** That a document took the place of another, as those of a service under a new name do. */
export interface Succession {
  /** The record ids of the two documents with a colon between. */
  id: string;
  /** Record ids. */
  earlier: string;
  later: string;
  status: 'PROPOSED' | 'CURATED';
  /** Wordings with which the earlier one ended and the later one began. */
  sharedWordings: number;
  /** Their part of the wordings with which the later one began, 0 to 1. */
  share: number;
  /** Why people confirmed it; null where nobody did yet. */
  rationale: string | null;
  source: string | null;
}

/** Successions by id. */
export const successionsByIds = query<{ ids: readonly string[] }, Succession>('succession/by-ids');

/** Lists of successions. */
export const successionList = nodeList({
  noun: 'succession',
  key: 'id',
  from: ['all', 'by-earlier', 'by-later'],
  filtered: true,
  orders: { ID: 'node.id', FIRST_TRACKED: "coalesce(later.firstTracked, '')", SHARE: 'node.share' },
});
