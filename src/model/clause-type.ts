import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';

/** A kind of clause, such as binding arbitration: the point where terms and law meet. */
export interface ClauseType {
  id: string;
  slug: string;
  label: string;
  definition: string;
  categorySlug: string;
  typicalDocuments: string[];
  aliases: string[];
  claudette: string | null;
  opp115: string[];
  severity: 'LOW' | 'MEDIUM' | 'HIGH';
  severityReason: string;
  source: string;
}

export const clauseTypesByIds = query<{ ids: readonly string[] }, ClauseType>('clause-type/by-ids');

export const clauseTypeList = nodeList({
  noun: 'clause-type',
  key: 'slug',
  from: ['all', 'by-regulation'],
  filtered: true,
  orders: {
    SLUG: 'node.slug',
    LABEL: 'node.label',
    SEVERITY: 'node.severityRank',
    PLATFORMS: 'coalesce(node.platformCount, 0)',
  },
});
