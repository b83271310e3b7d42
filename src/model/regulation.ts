import { nodeList } from '../db/list.ts';
import { dayQuery, query } from '../db/query.ts';
import { ARTICLE_APPLIES } from './applying.ts';
import type { ReviewStatus } from './review-status.ts';

/** A law, directive or act that clause types fall under. Dates are `YYYY-MM-DD`; counts are of current documents. */
export interface Regulation {
  id: string;
  slug: string;
  shortName: string;
  name: string;
  type: RegulationType;
  citation: string;
  celex: string | null;
  eli: string | null;
  url: string | null;
  status: RegulationStatus;
  adopted: string | null;
  inForce: string | null;
  /** In step with `applicationScopes`. */
  applicationDates: string[];
  applicationScopes: string[];
  topics: string[];
  notes: string | null;
  source: string;
  check: string | null;
  reviewStatus: ReviewStatus;
  jurisdictionCode: string;
  articleCount: number;
  clauseTypeCount: number;
  platformCount: number | null;
  provisionCount: number | null;
}

/** Which kind of legal act a regulation is, in the words of its own legal order. */
export type RegulationType =
  | 'REGULATION'
  | 'DIRECTIVE'
  | 'ACT'
  | 'STATUTE'
  | 'STATUTORY_INSTRUMENT'
  | 'ASSIMILATED_REGULATION'
  | 'LEI';

/** Whether a regulation binds. */
export type RegulationStatus = 'IN_FORCE' | 'PARTLY_IN_FORCE' | 'IN_FORCE_PARTLY_ENJOINED';

/** Regulations by slug, in any order, those that exist. */
export const regulationsByIds = query<{ ids: readonly string[] }, Regulation>('regulation/by-ids');

/** Counts of regulations as of a day, which the rows of that day leave out. */
export const regulationCounts =
  dayQuery<Pick<Regulation, 'platformCount' | 'provisionCount'>>('regulation/as-of/counts');

const APPLYING = `MATCH (node)<-[:PART_OF]-(article:Article) WHERE ${ARTICLE_APPLIES}`;
const BORNE_ON = `${APPLYING} MATCH (article)<-[:FALLS_UNDER]-(clauseType:ClauseType) WITH DISTINCT clauseType`;
const CONCLUDED = `${BORNE_ON}
  MATCH (clauseType)<-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]-(provision:Provision)
  WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)`;

/** Regulations as lists: all, of a clause type, of an agency, of a jurisdiction. */
export const regulationList = nodeList({
  noun: 'regulation',
  key: 'slug',
  from: [
    'all',
    'by-clause-type',
    'by-agency',
    'by-jurisdiction',
    'by-document',
    { name: 'by-provision', parts: ['by-provision'], meets: ['clauseTypes', 'relations', 'confidences'] },
    'cited-by',
  ],
  filtered: true,
  orders: {
    SLUG: 'node.slug',
    SHORT_NAME: 'toLower(node.shortName)',
    ADOPTED: "coalesce(node.adopted, '')",
    IN_FORCE: "coalesce(node.inForce, '')",
    ARTICLES: 'coalesce(node.articleCount, 0)',
    CLAUSE_TYPES: 'coalesce(node.clauseTypeCount, 0)',
    PLATFORMS: 'coalesce(node.platformCount, 0)',
    PROVISIONS: 'coalesce(node.provisionCount, 0)',
  },
  asOf: {
    orders: {
      ARTICLES: `COUNT { ${APPLYING} }`,
      CLAUSE_TYPES: `COUNT { ${BORNE_ON} RETURN clauseType }`,
      PLATFORMS: `COUNT { ${CONCLUDED} RETURN DISTINCT provision.platformSlug }`,
      PROVISIONS: `COUNT { ${CONCLUDED} RETURN DISTINCT provision }`,
    },
  },
});

/** Regulations that touch a platform, sorted by how much. */
export const touchingRegulationList = nodeList({
  noun: 'regulation',
  key: 'slug',
  from: ['by-platform'],
  filtered: true,
  orders: { SLUG: 'node.slug', PROVISIONS: 'edge.provisions', CLAUSE_TYPES: 'edge.clauseTypes' },
});
