import type { Matching } from './matching.ts';

/** Between which paired clauses the others stand. */
export interface Neighbourhood {
  /** How many of the nearest paired clauses, before and after, two that are not paired have in common: 0 to 2. */
  shared(former: number, item: number): number;
  /** True if one stands in the very place of the other: the clauses directly before and after are paired, or there are none. */
  samePlace(former: number, item: number): boolean;
}

/** For each index the nearest paired one before it (`step` 1) or after it (-1), as an index of the clauses of the version. */
function nearest(pairs: Int32Array, step: 1 | -1, placeOf: (index: number) => number, border: number): Int32Array {
  const result = new Int32Array(pairs.length);
  let last = border;
  for (let count = 0; count < pairs.length; count += 1) {
    const index = step === 1 ? count : pairs.length - 1 - count;
    result[index] = last;
    if (pairs[index] !== -1) last = placeOf(index);
  }
  return result;
}

/** The neighbourhood as far as the matching is known now. */
export function neighbourhoodOf({ itemOf, formerOf }: Matching): Neighbourhood {
  const pairedItem = (former: number) => itemOf[former] ?? -1;
  const itself = (item: number) => item;
  const beforeFormer = nearest(itemOf, 1, pairedItem, -1);
  const afterFormer = nearest(itemOf, -1, pairedItem, -2);
  const beforeItem = nearest(formerOf, 1, itself, -1);
  const afterItem = nearest(formerOf, -1, itself, -2);
  const isBorder = (former: number, item: number) =>
    (former < 0 && item < 0) || (former === itemOf.length && item === formerOf.length);
  const isPaired = (former: number, item: number) => formerOf[item] === former || isBorder(former, item);
  return {
    samePlace: (former, item) => isPaired(former - 1, item - 1) && isPaired(former + 1, item + 1),
    shared: (former, item) =>
      Number(beforeFormer[former] === beforeItem[item]) + Number(afterFormer[former] === afterItem[item]),
  };
}
