import { createHash } from 'node:crypto';
import type { Stretch, TrackedProvision } from './tracked.ts';

/** Remembers which versions had which texts, so that a version that returns gives the very provisions it had. */
export interface Recall {
  /** The latest version with these texts in this order; undefined if there is none. */
  sequenceOf(texts: readonly { sha256: string }[]): number | undefined;
  remember(texts: readonly { sha256: string }[], sequence: number): void;
}

function key(texts: readonly { sha256: string }[]): string {
  const hash = createHash('sha256');
  for (const { sha256 } of texts) hash.update(sha256);
  return hash.digest('base64');
}

/** Remembers nothing yet. */
export function createRecall(): Recall {
  const sequences = new Map<string, number>();
  return {
    sequenceOf: (texts) => sequences.get(key(texts)),
    remember: (texts, sequence) => {
      sequences.set(key(texts), sequence);
    },
  };
}

/** The stretches, given in their total order, that cover a version: its clauses in reading order. */
export function stretchesAt(ordered: readonly Stretch[], sequence: number): Stretch[] {
  return ordered.filter(({ from, to }) => from <= sequence && (to === null || sequence < to));
}

/** The provisions of a version in reading order. */
export function provisionsAt(ordered: readonly Stretch[], sequence: number): TrackedProvision[] {
  return stretchesAt(ordered, sequence).map(({ provision }) => provision);
}
