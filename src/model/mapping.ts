/** What the relationship of a clause type to an article says. */
export interface Mapping {
  relation: Relation;
  rationale: string;
  confidence: 'LOW' | 'MEDIUM' | 'HIGH';
  source: string;
  /** Id of the judgement that says so; absent where nobody judged it. */
  judgement?: string;
}

/** How an article of law bears on a clause type. */
export type Relation =
  | 'MUST_DISCLOSE'
  | 'MUST_PROVIDE'
  | 'LIMITS'
  | 'UNFAIRNESS_TEST'
  | 'PROHIBITS'
  | 'GRANTS_RIGHT'
  | 'PERMITS';
