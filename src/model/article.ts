import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';

/** One article, section or annex of a regulation. */
export interface Article {
  id: string;
  regulationSlug: string;
  ref: string;
  label: string;
  url: string | null;
  eli: string | null;
  note: string | null;
  source: string;
  clauseTypeCount: number;
}

/** Articles by id such as `eu-dsa:art-14`, in any order, those that exist. */
export const articlesByIds = query<{ ids: readonly string[] }, Article>('article/by-ids');

/** Articles as lists: all, of a regulation, of a clause type. */
export const articleList = nodeList({
  noun: 'article',
  key: 'id',
  from: ['all', 'by-regulation', 'by-clause-type', 'by-provision'],
  filtered: true,
  orders: {
    // A space sorts before every letter of a slug, so that eu-dsa comes whole before eu-dsa-2.
    POSITION: "node.regulationSlug + ' ' + right('0000' + toString(node.position), 5)",
    ID: 'node.id',
    LABEL: 'toLower(node.label)',
    CLAUSE_TYPES: 'coalesce(node.clauseTypeCount, 0)',
  },
});
