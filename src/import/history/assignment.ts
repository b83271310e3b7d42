import { componentsOf } from './component.ts';
import { heaviestAssignment } from './hungarian.ts';

/** A clause that stood before and one of the new version that may be the same, and what speaks for it (above 0). */
export interface Pair {
  former: number;
  item: number;
  score: number;
}

/** Above so many on the shorter side, solving takes too long. */
const LARGEST_SOLVED = 250;

function greedy(pairs: readonly Pair[]): Pair[] {
  const formers = new Set<number>();
  const items = new Set<number>();
  const best = [...pairs].sort((x, y) => y.score - x.score || x.former - y.former || x.item - y.item);
  return best.filter(({ former, item }) => {
    if (formers.has(former) || items.has(item)) return false;
    formers.add(former);
    items.add(item);
    return true;
  });
}

function numbered(values: Iterable<number>): Map<number, number> {
  return new Map([...new Set(values)].sort((a, b) => a - b).map((value, index) => [value, index]));
}

function solved(pairs: readonly Pair[]): Pair[] {
  if (pairs.length === 1) return [...pairs];
  const rows = numbered(pairs.map(({ former }) => former));
  const columns = numbered(pairs.map(({ item }) => item));
  if (Math.min(rows.size, columns.size) > LARGEST_SOLVED) return greedy(pairs);
  const scores = Array.from(rows, () => new Float64Array(columns.size));
  for (const { former, item, score } of pairs) {
    const row = scores[rows.get(former) ?? -1];
    if (row) row[columns.get(item) ?? -1] = score;
  }
  const chosen = heaviestAssignment(scores);
  return pairs.filter(({ former, item }) => chosen[rows.get(former) ?? -1] === columns.get(item));
}

/**
 * The pairs, no clause in two of them, whose scores add up to the most. Very large knots of candidates, of over 250 clauses
 * on either side, are untied by taking the best pair first instead. The same pairs always give the same answer.
 */
export function bestPairs(pairs: readonly Pair[]): Pair[] {
  return componentsOf(pairs, ({ former, item }) => [`former ${former}`, `item ${item}`]).flatMap(solved);
}
