import type { VerifiedInterval } from '../../model/verification.ts';
import type { ProvisionFacts } from '../facts.ts';

/** What the graph states of the provisions of one document, as far as changes and ids follow from it, in order of first appearance. */
export function provisionsOfIntervals(intervals: readonly VerifiedInterval[]): ProvisionFacts[] {
  const byProvision = new Map<string, VerifiedInterval[]>();
  for (const interval of intervals) {
    const own = byProvision.get(interval.provision) ?? [];
    byProvision.set(interval.provision, own);
    own.push(interval);
  }
  return [...byProvision]
    .map(([id, own]) => ({ id, own, first: own[0] }))
    .sort(
      ({ first: one }, { first: other }) =>
        (one?.fromSequence ?? 0) - (other?.fromSequence ?? 0) || (one?.position ?? 0) - (other?.position ?? 0),
    )
    .map(({ id, own }) => ({ id, kind: 'PARAGRAPH', headingPath: null, worded: own.map(wordedOf) }));
}

function wordedOf(interval: VerifiedInterval): ProvisionFacts['worded'][number] {
  const { sha256, fromSequence, toSequence, position, order, moved, similarity } = interval;
  const unknown = { text: null, language: 'und', unclassifiedReason: null, clauseTypes: [] };
  return { from: fromSequence, to: toSequence, sha256, position, order, moved, similarity, ...unknown };
}

/** The hashes of the wordings that stand in a version, in reading order. */
export function standingAt(intervals: readonly VerifiedInterval[], sequence: number): string[] {
  return intervals
    .filter(
      ({ fromSequence, toSequence }) => fromSequence <= sequence && (toSequence === null || sequence < toSequence),
    )
    .sort((one, other) => one.order - other.order)
    .map(({ sha256 }) => sha256);
}
