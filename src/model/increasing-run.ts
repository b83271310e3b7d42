/** For each piles' end, where a number belongs: the first that is not less. */
function pileFor(ends: readonly number[], number: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Positions of a longest increasing run of numbers among those that are not -1; the rest are out of order. Numbers differ. */
export function inOrder(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const tops: number[] = [];
  const below: number[] = [];
  for (const [position, number] of numbers.entries()) {
    if (number === -1) continue;
    const pile = pileFor(ends, number);
    ends[pile] = number;
    tops[pile] = position;
    below[position] = pile === 0 ? -1 : (tops[pile - 1] ?? -1);
  }
  const kept = new Set<number>();
  for (let position = tops.at(-1) ?? -1; position !== -1; position = below[position] ?? -1) kept.add(position);
  return kept;
}
