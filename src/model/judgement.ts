import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';
import type { Basis } from './basis.ts';
import type { Mapping, Relation } from './mapping.ts';

/** What is judged: a label of a provision, its severity, or what law a clause type falls under. */
export type JudgementKind = 'CLAUSE_TYPE' | 'SEVERITY' | 'MAPPING';
/** Whether what was found is so, is something else, or is not. */
export type Verdict = 'CONFIRM' | 'CORRECT' | 'REJECT';
/** Whether a judgement counts: only one of a subject holds, the newest that was not taken back. */
export type JudgementState = 'HOLDS' | 'SUPERSEDED' | 'WITHDRAWN' | 'DORMANT';

/** A word for low, medium or high. */
export type Level = 'LOW' | 'MEDIUM' | 'HIGH';

/** What a person judged, and of what; what does not belong to its kind is null. */
export interface Judgement {
  /** `CG-J-…`. */
  id: string;
  kind: JudgementKind;
  verdict: Verdict;
  reason: string;
  /** Name of the key with which it was judged. */
  author: string;
  /** Time, UTC, with milliseconds. */
  judgedAt: string;
  /** Record id of the provision. */
  provision: string | null;
  /** Slug of the label that was judged, or of the clause type of the mapping. */
  clauseType: string | null;
  article: string | null;
  /** Slug of the clause type that it is instead. */
  replacement: string | null;
  severity: Level | null;
  relation: Relation | null;
  rationale: string | null;
  confidence: Level | null;
  withdrawnAt: string | null;
}

/** A judgement as it stands in the graph. */
export interface StandingJudgement extends Judgement {
  state: JudgementState;
  /** Whether it holds and says otherwise than what is derived. */
  disagrees: boolean;
  /** Version of the data when it was judged; null where it came with the seeds. */
  dataset: string | null;
  /** Key of the wording that was judged, and of the one that the provision has now. */
  wording: string | null;
  presentWording: string | null;
  withdrawnBy: string | null;
  withdrawalReason: string | null;
}

/** A conclusion on a provision as the rules drew it, or as a record states it. */
export interface DerivedLabel {
  clauseType: string;
  rank: number;
  confidence: number;
  level: Level;
  basis: Basis;
  cues: string[];
  classifier: string;
  severity: Level;
}

/** Judgements by id. */
export const judgementsByIds = query<{ ids: readonly string[] }, StandingJudgement>('judgement/by-ids');

/** What was derived where judgements of labels and severities speak. */
export const derivedLabels = query<{ ids: readonly string[] }, { id: string; derived: DerivedLabel }>(
  'judgement/derived-labels',
);

/** What was compiled where judgements of mappings speak. */
export const derivedMappings = query<{ ids: readonly string[] }, { id: string; derived: Mapping }>(
  'judgement/derived-mappings',
);

/** What was derived of provisions before anybody judged. */
export const derivedOfProvisions = query<{ ids: readonly string[] }, { id: string; derived: DerivedLabel }>(
  'provision/derived',
);

/** Lists of judgements. */
export const judgementList = nodeList({
  noun: 'judgement',
  key: 'id',
  from: ['all', 'disagreeing', 'by-provision', 'by-clause-type', 'by-article'],
  filtered: true,
  orders: { JUDGED_AT: 'node.judgedAt', AUTHOR: 'toLower(node.author)', ID: 'node.id' },
});
