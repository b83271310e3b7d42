import type { DocumentFacts, SkippedDocument } from '../facts.ts';

/** What a run read, by count; `untyped` counts provisions without a clause type by reason. */
export interface Tally {
  documents: number;
  versions: number;
  provisions: number;
  typed: number;
  untyped: Record<string, number>;
  skipped: SkippedDocument[];
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { documents: 0, versions: 0, provisions: 0, typed: 0, untyped: {}, skipped: [] };
}

/** Adds a document to the tally. */
export function count(tally: Tally, { versions, provisions }: DocumentFacts): void {
  tally.documents += 1;
  tally.versions += versions.length;
  tally.provisions += provisions.length;
  for (const { clauseTypes, unclassifiedReason } of provisions) {
    if (clauseTypes.length > 0) tally.typed += 1;
    else {
      const reason = unclassifiedReason ?? 'NOT_STATED';
      tally.untyped[reason] = (tally.untyped[reason] ?? 0) + 1;
    }
  }
}
