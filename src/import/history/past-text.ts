import type { Matching } from './matching.ts';
import { type Item, lastStretch, pathKey, type TrackedProvision } from './tracked.ts';

/** Which provisions of a document ever had a wording. */
export interface WordingIndex {
  add(sha256: string, provision: TrackedProvision): void;
  holders(sha256: string): Iterable<TrackedProvision>;
}

/** An index that holds nothing yet. */
export function createWordingIndex(): WordingIndex {
  const index = new Map<string, Set<TrackedProvision>>();
  return {
    add(sha256, provision) {
      const holders = index.get(sha256);
      if (holders) holders.add(provision);
      else index.set(sha256, new Set([provision]));
    },
    holders: (sha256) => index.get(sha256) ?? [],
  };
}

/** Those that stand go before those that were removed, the last removed before others. */
function candidates(item: Item, index: WordingIndex, taken: ReadonlySet<TrackedProvision>): TrackedProvision[] {
  const lastStood = (provision: TrackedProvision) => lastStretch(provision).to ?? Number.MAX_SAFE_INTEGER;
  const free = [...index.holders(item.sha256)].filter((provision) => !taken.has(provision));
  return free.sort((a, b) => lastStood(b) - lastStood(a) || a.number - b.number);
}

/** For clauses that are no provision yet, one that once had the very text and is not `taken`, under the same headings if there is such. */
function* returning(
  items: readonly Item[],
  positions: readonly number[],
  index: WordingIndex,
  taken: Set<TrackedProvision>,
): Generator<[number, TrackedProvision]> {
  const found = new Set<number>();
  for (const samePath of [true, false]) {
    for (const position of positions) {
      const item = items[position];
      if (!item || found.has(position)) continue;
      const path = pathKey(item.headingPath);
      const fits = ({ headingPath }: TrackedProvision) => !samePath || pathKey(headingPath) === path;
      const provision = candidates(item, index, taken).find(fits);
      if (!provision) continue;
      taken.add(provision);
      found.add(position);
      yield [position, provision];
    }
  }
}

/**
 * Pairs clauses with provisions that once had the very text. Those that stood before are paired in the matching; removed
 * ones, which no matching knows, are told by the place of the clause, and their clauses withdrawn.
 */
export function matchPastText(
  matching: Matching,
  formers: readonly TrackedProvision[],
  items: readonly Item[],
  index: WordingIndex,
): Map<number, TrackedProvision> {
  const places = new Map(formers.map((former, place) => [former, place]));
  const taken = new Set(formers.filter((_, place) => matching.itemOf[place] !== -1));
  const revived = new Map<number, TrackedProvision>();
  for (const [position, provision] of returning(items, matching.items(), index, taken)) {
    const former = places.get(provision);
    if (former !== undefined) matching.pair(former, position);
    else {
      matching.withdraw(position);
      revived.set(position, provision);
    }
  }
  return revived;
}
