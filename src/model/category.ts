import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';

/** A group of clause types, such as disputes. */
export interface Category {
  id: string;
  slug: string;
  label: string;
  description: string;
}

/** Categories by slug, in any order, those that exist. */
export const categoriesByIds = query<{ ids: readonly string[] }, Category>('category/by-ids');

/** Categories as lists: all, of a provision. */
export const categoryList = nodeList({
  noun: 'category',
  key: 'slug',
  from: ['all', 'by-provision'],
  filtered: true,
  orders: {
    POSITION: 'node.position',
    SLUG: 'node.slug',
    LABEL: 'toLower(node.label)',
    CLAUSE_TYPES: 'COUNT { (node)<-[:IN_CATEGORY]-(:ClauseType) }',
  },
});
