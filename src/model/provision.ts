import { nodeList } from '../db/list.ts';
import type { ListWay } from '../db/list-statement.ts';
import { dayQuery, query } from '../db/query.ts';
import type { Basis } from './basis.ts';
import { lasting } from './lasting.ts';
import type { ReviewStatus } from './review-status.ts';

/** Form of a provision. */
export type ProvisionKind = 'PARAGRAPH' | 'LIST' | 'TABLE';

/** One clause of one document. What is concluded of it is that of its primary clause type, null where it has none. */
export interface Provision {
  /** Record id, `CG-P-…`. */
  id: string;
  documentId: string;
  platformSlug: string;
  collectionId: string;
  termsType: string;
  /** Whether it stands in a document that is still there. */
  current: boolean;
  /** 0 for the first of the document; null where it was removed, and as of a day, when all of the document must be looked at: see `provisionPositions`. */
  position: number | null;
  kind: ProvisionKind;
  /** Null until the collection itself is imported. */
  headingPath: string[] | null;
  /** Key of the wording; null where a record tells of a provision without its text. */
  sha256: string | null;
  language: string;
  unclassifiedReason: 'REJECTED' | 'LANGUAGE_NOT_SUPPORTED' | 'LANGUAGE_UNKNOWN' | 'TOO_SHORT' | 'NO_CUE' | null;
  clauseTypeSlug: string | null;
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | null;
  /** 0 to 1. */
  confidence: number | null;
  confidenceLevel: 'LOW' | 'MEDIUM' | 'HIGH' | null;
  basis: Basis | null;
  /** Whether a person judged its severity. */
  severityJudged: boolean;
  title: string | null;
  gist: string | null;
  interpretiveNote: string | null;
  url: string | null;
  externalIds: string[] | null;
  source: string | null;
  reviewStatus: ReviewStatus | null;
  /** Times, UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  firstTracked: string | null;
  lastChanged: string | null;
  lastVerified: string | null;
  /** Null while it stands, and where its whole document went. */
  removedAt: string | null;
  /** How often the platform edited, removed or revived it. */
  changeCount: number;
}

/** Provisions by record id. */
export const provisionsByIds = query<{ ids: readonly string[] }, Provision>('provision/by-ids');

/** Places of provisions as of a day; none for what was removed by then. */
export const provisionPositions = dayQuery<Pick<Provision, 'position'>>('provision/as-of/positions');

/** A way on which those that stand are told apart by looking at each. */
const standing = (name: string): ListWay => ({ name, parts: [name, 'standing'], meets: [] });

/** A way that leads over conclusions: what the filter asks of conclusions must hold for one that leads there. */
const overConclusions = (name: string, end: 'once' | 'as-concluded' = 'once'): ListWay => ({
  name,
  parts: [name, 'subject', 'conclusion', end],
  meets: ['concluded'],
});

const ORDERS = {
  RECORD_ID: 'node.id',
  POSITION: 'node.position',
  SEVERITY: 'coalesce(node.severityRank, 0)',
  CONFIDENCE: 'coalesce(node.confidence, 0.0)',
};

const primary = (value: string) => `COLLECT {
    MATCH (node)-[primary:INSTANCE_OF|WAS_INSTANCE_OF {rank: 1}]->(type:ClauseType)
    WHERE ${lasting('primary', 'node.documentId')}
    RETURN ${value}
  }[0]`;

const ORDERS_AS_OF = {
  POSITION: `COUNT {
    MATCH (node)-[own:WORDED]->(:Wording)
    WHERE ${lasting('own', 'node.documentId')}
    MATCH (:Document {id: node.documentId})-[:CONTAINS]->(:Provision)-[before:WORDED]->(:Wording)
    WHERE before.order < own.order AND ${lasting('before', 'node.documentId')}
  }`,
  SEVERITY: `coalesce(${primary('coalesce(primary.severityRank, type.severityRank)')}, 0)`,
  CONFIDENCE: `coalesce(${primary('primary.confidence')}, 0.0)`,
};

/** Lists of provisions. */
export const provisionList = nodeList({
  noun: 'provision',
  key: 'id',
  from: [
    standing('all'),
    overConclusions('concluded'),
    standing('by-external-id'),
    'by-document',
    'siblings',
    standing('by-platform'),
    standing('by-collection'),
    overConclusions('by-category'),
    overConclusions('by-article'),
    overConclusions('by-regulation'),
    overConclusions('by-agency'),
    overConclusions('by-jurisdiction'),
    'by-wording',
    standing('same-wording'),
    standing('inside-regulation'),
    standing('outside-regulation'),
    standing('outside-law'),
    standing('citing'),
    standing('concerning'),
    standing('flagging'),
  ],
  filtered: true,
  orders: ORDERS,
  asOf: { orders: ORDERS_AS_OF, ways: { 'by-document': { POSITION: 'place' } } },
});

/** Lists of the provisions of a clause type; confidence is that of the conclusion that leads there. */
export const instanceList = nodeList({
  noun: 'provision',
  key: 'id',
  from: [overConclusions('by-clause-type', 'as-concluded')],
  filtered: true,
  orders: { ...ORDERS, CONFIDENCE: 'edge.confidence' },
  asOf: { orders: { ...ORDERS_AS_OF, CONFIDENCE: 'edge.confidence' } },
});
