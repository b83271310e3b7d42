import type { DocumentFacts, SkippedDocument } from '../facts.ts';
import { lastingOf } from './timeline.ts';

/** What a run read, by count. Of provisions without a clause type `untyped` counts those that stand, by reason. */
export interface Tally {
  documents: number;
  versions: number;
  /** Those in the last text of their document. */
  provisions: number;
  /** Those that were removed included. */
  provisionsEver: number;
  typed: number;
  untyped: Record<string, number>;
  skipped: SkippedDocument[];
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { documents: 0, versions: 0, provisions: 0, provisionsEver: 0, typed: 0, untyped: {}, skipped: [] };
}

/** Adds a document to the tally. */
export function count(tally: Tally, facts: DocumentFacts): void {
  tally.documents += 1;
  tally.versions += facts.versions.length;
  tally.provisionsEver += facts.provisions.length;
  for (const { clauseTypes, unclassifiedReason } of lastingOf(facts)) {
    tally.provisions += 1;
    if (clauseTypes.length > 0) tally.typed += 1;
    else {
      const reason = unclassifiedReason ?? 'NOT_STATED';
      tally.untyped[reason] = (tally.untyped[reason] ?? 0) + 1;
    }
  }
}
