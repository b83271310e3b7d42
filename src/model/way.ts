/** Where a list begins: by which way, and at which node. */
export interface Way {
  from: string;
  key: string;
}

/** The first of the ways for which the filter names exactly one node at which to begin. */
export function shortestWay(ways: Readonly<Record<string, readonly string[] | null | undefined>>): Way | null {
  for (const [from, keys] of Object.entries(ways)) {
    const [key, ...others] = keys ?? [];
    if (key !== undefined && others.length === 0) return { from, key };
  }
  return null;
}
