import { bestPairs } from './assignment.ts';
import { type Context, candidatePairs, type Passage } from './candidate.ts';
import type { Matching } from './matching.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { type Item, lastStretch, pathKey, type TrackedProvision } from './tracked.ts';

const SAME_HEADINGS = 0.1;
const SHARED_NEIGHBOUR = 0.05;
/** Keeps equal candidates in order without outweighing a word. */
const ORDER = 0.001;

/** Convex, so that of two ways to pair alike texts the one without crossing scores more. */
function distance(former: number, formers: number, item: number, items: number): number {
  return (former / formers - item / items) ** 2;
}

function contextOf(matching: Matching, formers: readonly TrackedProvision[], items: readonly Item[]): Context {
  const neighbourhood = neighbourhoodOf(matching);
  const formerPaths = formers.map(({ headingPath }) => pathKey(headingPath));
  const itemPaths = items.map(({ headingPath }) => pathKey(headingPath));
  return {
    samePlace: neighbourhood.samePlace,
    bonus: (former, item) =>
      (formerPaths[former] === itemPaths[item] ? SAME_HEADINGS : 0) +
      SHARED_NEIGHBOUR * neighbourhood.shared(former, item) +
      ORDER * (1 - distance(former, formers.length, item, items.length)),
  };
}

/**
 * Pairs clauses with those that stood before and of which at least half the words are the same, so that likeness, equal
 * headings and neighbours add up to the most over the whole document.
 */
export function matchEditedText(
  matching: Matching,
  formers: readonly TrackedProvision[],
  items: readonly Item[],
): void {
  const passages = (indexes: readonly number[], textOf: (index: number) => string): Passage[] =>
    indexes.map((index) => ({ index, text: textOf(index) }));
  const old = passages(matching.formers(), (former) => standingText(formers[former]));
  const fresh = passages(matching.items(), (item) => items[item]?.text ?? '');
  if (old.length === 0 || fresh.length === 0) return;
  const pairs = candidatePairs(old, fresh, contextOf(matching, formers, items));
  for (const { former, item } of bestPairs(pairs)) matching.pair(former, item);
}

function standingText(provision: TrackedProvision | undefined): string {
  return provision ? (lastStretch(provision).text ?? '') : '';
}
