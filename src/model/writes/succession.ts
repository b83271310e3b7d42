import { command } from '../../db/query.ts';
import type { Properties } from './law.ts';

type Nothing = Record<string, never>;

/** Two documents of the same kind of terms, by record id. */
interface Pair {
  earlier: string;
  later: string;
}

/** What people judged of two documents. */
export interface JudgedPair extends Pair {
  verdict: 'CONFIRMED' | 'REJECTED';
  rationale: string;
  source: string;
}

/** How much of the beginning of one document is the end of another: `shared` of `begun` wordings. */
export interface AlikePair extends Pair {
  lastVerified: string;
  firstTracked: string;
  shared: number;
  begun: number;
}

/** Statements on judgements of successions, made as the seeds say. */
export const judgements = {
  upsert: command<{ rows: readonly { key: string; properties: Properties }[] }>('succession/upsert'),
  sweep: command<{ keys: readonly string[] }>('succession/sweep'),
};

/** Pairs that people judged. */
export const judgedPairs = command<Nothing, JudgedPair>('succession/judged');

/** Pairs of which the later began, after the last version of the earlier, with wordings of it. */
export const alikePairs = command<Nothing, AlikePair>('succession/alike');

/** Makes these the only successions of documents. */
export const linkSuccessions = command<{ rows: readonly (Pair & { properties: Properties })[] }>('succession/link');
