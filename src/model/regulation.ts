import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';

/** A law, directive or act that clause types fall under. Dates are `YYYY-MM-DD`. */
export interface Regulation {
  id: string;
  slug: string;
  shortName: string;
  name: string;
  type: string;
  citation: string;
  celex: string | null;
  eli: string | null;
  url: string;
  status: string;
  adopted: string | null;
  inForce: string | null;
  applicationDates: string[];
  applicationScopes: string[];
  topics: string[];
  notes: string | null;
  source: string;
  check: string | null;
}

export const regulationsByIds = query<{ ids: readonly string[] }, Regulation>('regulation/by-ids');

export const regulationList = nodeList({
  noun: 'regulation',
  key: 'slug',
  from: ['all', 'by-clause-type'],
  filtered: true,
  orders: { SLUG: 'node.slug', SHORT_NAME: 'node.shortName', PLATFORMS: 'coalesce(node.platformCount, 0)' },
});
