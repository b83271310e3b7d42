import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';
import { recorded } from './recorded.ts';
import type { ReviewStatus } from './review-status.ts';

/** A kind of service, such as social networks. */
export interface Sector {
  id: string;
  slug: string;
  label: string;
  description: string;
  source: string;
  reviewStatus: ReviewStatus;
}

/** Sectors by slug, in any order, those that exist. */
export const sectorsByIds = query<{ ids: readonly string[] }, Sector>('sector/by-ids');

/** Sectors as lists: all, and those of a platform. */
export const sectorList = nodeList({
  noun: 'sector',
  key: 'slug',
  from: ['all', 'by-platform'],
  filtered: true,
  orders: {
    POSITION: 'node.position',
    SLUG: 'node.slug',
    LABEL: 'toLower(node.label)',
    PLATFORMS: 'COUNT { (node)<-[:IN_SECTOR]-(:Platform) }',
  },
  asOf: {
    orders: {
      PLATFORMS: `COUNT {
        MATCH (node)<-[:IN_SECTOR]-(platform:Platform)
        WHERE EXISTS { MATCH (platform)-[:PUBLISHES]->(document:Document) WHERE ${recorded('document')} }
      }`,
    },
  },
});
