import type { Matching } from './matching.ts';
import { type Item, lastStretch, pathKey, type TrackedProvision } from './tracked.ts';

type Key = (passage: { sha256: string; headingPath: readonly string[] }) => string;

const bySection: Key = ({ sha256, headingPath }) => `${sha256}\n${pathKey(headingPath)}`;
const byText: Key = ({ sha256 }) => sha256;

function grouped(indexes: readonly number[], keys: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const key = keys[index] ?? '';
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}

function pairByOrdinal(matching: Matching, formerKeys: readonly string[], itemKeys: readonly string[], even: boolean) {
  const formers = grouped(matching.formers(), formerKeys);
  for (const [key, items] of grouped(matching.items(), itemKeys)) {
    const group = formers.get(key) ?? [];
    if (even && group.length !== items.length) continue;
    for (const [ordinal, former] of group.slice(0, items.length).entries()) matching.pair(former, items[ordinal] ?? -1);
  }
}

/** Pairs equal texts whose neighbour on one side is paired, again and again along the document. */
function pairByNeighbour(matching: Matching, formerKeys: readonly string[], itemKeys: readonly string[], step: 1 | -1) {
  const items = [...itemKeys.keys()];
  for (const item of step === 1 ? items : items.reverse()) {
    if (matching.formerOf[item] !== -1) continue;
    const neighbour = matching.formerOf[item - step] ?? -1;
    const former = neighbour + step;
    if (neighbour === -1 || matching.itemOf[former] !== -1 || formerKeys[former] !== itemKeys[item]) continue;
    matching.pair(former, item);
  }
}

/**
 * Pairs clauses whose text is that of a provision which stood before: under the same headings first, then anywhere. Where
 * the same sentence stands several times and their number changed, those with a paired neighbour go first, then by ordinal.
 */
export function matchSameText(matching: Matching, formers: readonly TrackedProvision[], items: readonly Item[]): void {
  for (const key of [bySection, byText]) {
    const formerKeys = formers.map((former) =>
      key({ sha256: lastStretch(former).sha256, headingPath: former.headingPath }),
    );
    const itemKeys = items.map(key);
    pairByOrdinal(matching, formerKeys, itemKeys, true);
    pairByNeighbour(matching, formerKeys, itemKeys, 1);
    pairByNeighbour(matching, formerKeys, itemKeys, -1);
    pairByOrdinal(matching, formerKeys, itemKeys, false);
  }
}
