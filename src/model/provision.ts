import { nodeList } from '../db/list.ts';
import type { ListWay } from '../db/list-statement.ts';
import { query } from '../db/query.ts';
import type { Basis } from './basis.ts';
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
  /** Whether its document still stands. */
  current: boolean;
  /** 0 for the first of the document. */
  position: number;
  kind: ProvisionKind;
  /** Null until the collection itself is imported. */
  headingPath: string[] | null;
  /** Key of the wording; null where a record tells of a provision without its text. */
  sha256: string | null;
  language: string;
  unclassifiedReason: 'LANGUAGE_NOT_SUPPORTED' | 'LANGUAGE_UNKNOWN' | 'TOO_SHORT' | 'NO_CUE' | null;
  clauseTypeSlug: string | null;
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | null;
  /** 0 to 1. */
  confidence: number | null;
  confidenceLevel: 'LOW' | 'MEDIUM' | 'HIGH' | null;
  basis: Basis | null;
  title: string | null;
  gist: string | null;
  interpretiveNote: string | null;
  url: string | null;
  externalIds: string[] | null;
  source: string | null;
  reviewStatus: ReviewStatus | null;
}

/** Provisions by record id. */
export const provisionsByIds = query<{ ids: readonly string[] }, Provision>('provision/by-ids');

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

/** Lists of provisions. */
export const provisionList = nodeList({
  noun: 'provision',
  key: 'id',
  from: [
    'all',
    overConclusions('concluded'),
    'by-external-id',
    'by-document',
    'by-platform',
    'by-collection',
    overConclusions('by-category'),
    overConclusions('by-article'),
    overConclusions('by-regulation'),
    overConclusions('by-agency'),
    overConclusions('by-jurisdiction'),
    'by-wording',
    'citing',
    'concerning',
    'flagging',
  ],
  filtered: true,
  orders: ORDERS,
});

/** Lists of the provisions of a clause type; confidence is that of the conclusion that leads there. */
export const instanceList = nodeList({
  noun: 'provision',
  key: 'id',
  from: [overConclusions('by-clause-type', 'as-concluded')],
  filtered: true,
  orders: { ...ORDERS, CONFIDENCE: 'edge.confidence' },
});
