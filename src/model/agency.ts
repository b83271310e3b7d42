import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';
import { REGULATION_APPLIES } from './applying.ts';
import type { ReviewStatus } from './review-status.ts';

/** An authority that supervises or enforces; `complaintUrl` is where `complaintAudience` turns to. */
export interface Agency {
  id: string;
  slug: string;
  name: string;
  shortName: string;
  roles: string[];
  website: string;
  complaintUrl: string | null;
  complaintAudience: string | null;
  urlConfidence: 'LOW' | 'MEDIUM' | 'HIGH';
  note: string | null;
  source: string;
  reviewStatus: ReviewStatus;
  jurisdictionCode: string;
}

/** Agencies by slug, in any order, those that exist. */
export const agenciesByIds = query<{ ids: readonly string[] }, Agency>('agency/by-ids');

/** Agencies as lists: all, of a regulation, of a jurisdiction, of a provision. */
export const agencyList = nodeList({
  noun: 'agency',
  key: 'slug',
  from: ['all', 'by-regulation', 'by-jurisdiction', 'concerned-by', 'by-provision'],
  filtered: true,
  orders: {
    SLUG: 'node.slug',
    NAME: 'toLower(node.name)',
    SHORT_NAME: 'toLower(node.shortName)',
    REGULATIONS: 'COUNT { (node)-[:ENFORCES]->(:Regulation) }',
  },
  asOf: {
    orders: { REGULATIONS: `COUNT { MATCH (node)-[:ENFORCES]->(regulation:Regulation) WHERE ${REGULATION_APPLIES} }` },
  },
});
