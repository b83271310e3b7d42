import type { ProvisionFacts, WordedFacts } from '../facts.ts';

/** A stretch of versions of a provision whose history is being followed. */
export interface Stretch extends Omit<WordedFacts, 'order'> {
  provision: TrackedProvision;
}

/** A provision whose history is being followed. */
export interface TrackedProvision {
  id: string;
  /** Which of the document it is, by first appearance. */
  number: number;
  kind: ProvisionFacts['kind'];
  /** Titles above it where it stood last. */
  headingPath: readonly string[];
  /** Oldest first; never empty. */
  stretches: Stretch[];
}

/** A clause of the version that is being added. */
export interface Item {
  sha256: string;
  text: string;
  kind: ProvisionFacts['kind'];
  headingPath: readonly string[];
}

/** The stretch in which a provision stands, or stood last. */
export function lastStretch({ id, stretches }: TrackedProvision): Stretch {
  const stretch = stretches.at(-1);
  if (!stretch) throw new Error(`${id} has no wording`);
  return stretch;
}

/** Titles as a key: equal for equal titles. */
export function pathKey(headingPath: readonly string[]): string {
  return headingPath.join('\n');
}
