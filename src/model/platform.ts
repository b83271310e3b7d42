import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';

/** A service whose terms are recorded. */
export interface Platform {
  id: string;
  slug: string;
  name: string;
  aliases: string[] | null;
}

export const platformsByIds = query<{ ids: readonly string[] }, Platform>('platform/by-ids');

export const platformList = nodeList({
  noun: 'platform',
  key: 'slug',
  from: ['all', 'by-clause-type'],
  filtered: true,
  orders: { SLUG: 'node.slug', NAME: 'node.name', PROVISIONS: 'coalesce(node.provisionCount, 0)' },
});
