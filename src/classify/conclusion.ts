import type { ConfidenceLevel } from './confidence.ts';

/** EXPLICIT: the text alone says it. INFERRED: its heading or kind of document was needed. */
export type Basis = 'EXPLICIT' | 'INFERRED';

/** A provision's text with what surrounds it. */
export interface Passage {
  text: string;
  headingPath: readonly string[];
  termsType: string;
  /** ISO 639-1, or `und` when it could not be recognised. */
  language: string;
}

/** One clause type that a passage has, with the reason for saying so. */
interface Conclusion {
  /** Slug of the clause type. */
  clauseType: string;
  /** 1 is the clause type that the passage is mainly about. */
  rank: number;
  /** 0 to 1, falling with rank. */
  confidence: number;
  level: ConfidenceLevel;
  basis: Basis;
  /** The words of the passage that decided, a few at most. */
  cues: string[];
}

/** Why a passage has no clause type. */
export type UnclassifiedReason = 'LANGUAGE_NOT_SUPPORTED' | 'LANGUAGE_UNKNOWN' | 'TOO_SHORT' | 'NO_CUE';

/** What is concluded about a passage; the reason is given exactly when there is no conclusion. */
export interface Classification {
  conclusions: Conclusion[];
  unclassifiedReason?: UnclassifiedReason;
}

/** Draws conclusions from passages: deterministic, without side effects, in time linear in the text. */
export interface Classifier {
  /** Changes whenever the rules or the cues do, `cues-1.3f9a2c`. */
  version: string;
  classify(passage: Passage): Classification;
}
