/** Which clauses of a version are which of those that stood before it, found step by step; each is paired once. */
export interface Matching {
  /** Index among those that stood before; -1 while it is not known. */
  readonly formerOf: Int32Array;
  /** Index among the clauses of the version; -1 while it is not known. */
  readonly itemOf: Int32Array;
  pair(former: number, item: number): void;
  /** The clause is none of those that stood before. */
  withdraw(item: number): void;
  /** Indexes of those that stood before and are not paired, in reading order. */
  formers(): number[];
  /** Indexes of the clauses of the version that are neither paired nor withdrawn, in reading order. */
  items(): number[];
}

/** A matching in which nothing is paired yet. */
export function createMatching(formerCount: number, itemCount: number): Matching {
  const formerOf = new Int32Array(itemCount).fill(-1);
  const itemOf = new Int32Array(formerCount).fill(-1);
  const withdrawn = new Set<number>();
  return {
    formerOf,
    itemOf,
    pair(former, item) {
      formerOf[item] = former;
      itemOf[former] = item;
    },
    withdraw: (item) => {
      withdrawn.add(item);
    },
    formers: () => [...itemOf.keys()].filter((former) => itemOf[former] === -1),
    items: () => [...formerOf.keys()].filter((item) => formerOf[item] === -1 && !withdrawn.has(item)),
  };
}
