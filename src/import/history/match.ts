import { matchEditedText } from './edited-text.ts';
import { createMatching } from './matching.ts';
import { matchPastText, type WordingIndex } from './past-text.ts';
import { matchSameText } from './same-text.ts';
import type { Item, TrackedProvision } from './tracked.ts';

/**
 * Which provision each clause of a version is, null for a new one: the same text first, then a text that a provision once
 * had, then a text that is alike. `formers` are those that stood before, in reading order.
 */
export function matchItems(
  formers: readonly TrackedProvision[],
  items: readonly Item[],
  index: WordingIndex,
): (TrackedProvision | null)[] {
  const matching = createMatching(formers.length, items.length);
  matchSameText(matching, formers, items);
  const revived = matchPastText(matching, formers, items, index);
  matchEditedText(matching, formers, items);
  return items.map((_, position) => revived.get(position) ?? formers[matching.formerOf[position] ?? -1] ?? null);
}
