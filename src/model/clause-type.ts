import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';
import { ARTICLE_APPLIES } from './applying.ts';
import type { ReviewStatus } from './review-status.ts';

/** A kind of clause, such as binding arbitration: the point where terms and law meet. Counts are of current documents. */
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
  reviewStatus: ReviewStatus;
  platformCount: number;
  provisionCount: number;
}

/** Clause types by slug, in any order, those that exist. */
export const clauseTypesByIds = query<{ ids: readonly string[] }, ClauseType>('clause-type/by-ids');

const STEP = 'size([day IN coalesce(node.usedDays, []) WHERE day <= $asOfDay])';

/** Clause types as lists: all, of a category, under a regulation, under an article. */
export const clauseTypeList = nodeList({
  noun: 'clause-type',
  key: 'slug',
  from: ['all', 'by-category', 'by-regulation', 'by-article', 'by-document', 'outside-regulation', 'outside-law'],
  filtered: true,
  orders: {
    SLUG: 'node.slug',
    LABEL: 'toLower(node.label)',
    POSITION: 'node.position',
    SEVERITY: 'node.severityRank',
    PLATFORMS: 'coalesce(node.platformCount, 0)',
    PROVISIONS: 'coalesce(node.provisionCount, 0)',
    ARTICLES: 'COUNT { (node)-[:FALLS_UNDER]->(:Article) }',
  },
  asOf: {
    orders: {
      PLATFORMS: `([0] + coalesce(node.usedPlatforms, []))[${STEP}]`,
      PROVISIONS: `([0] + coalesce(node.usedProvisions, []))[${STEP}]`,
      ARTICLES: `COUNT { MATCH (node)-[:FALLS_UNDER]->(article:Article) WHERE ${ARTICLE_APPLIES} }`,
    },
  },
});

/** Clause types that a platform uses, sorted by how it uses them. */
export const usedClauseTypeList = nodeList({
  noun: 'clause-type',
  key: 'slug',
  from: ['by-platform'],
  filtered: true,
  orders: {
    SLUG: 'node.slug',
    PROVISIONS: 'edge.provisions',
    SEVERITY: 'coalesce(edge.severityRank, 0)',
    CONFIDENCE: 'coalesce(edge.confidence, 0.0)',
  },
});

/** Clause types of which a provision is an instance, sorted by what was concluded. */
export const concludedClauseTypeList = nodeList({
  noun: 'clause-type',
  key: 'slug',
  from: ['by-provision'],
  filtered: true,
  orders: { RANK: 'edge.rank', CONFIDENCE: 'edge.confidence' },
});
