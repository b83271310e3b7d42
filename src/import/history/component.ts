/** Parts things into groups that hang together through the links between them; groups and members keep the order given. */
export function componentsOf<T>(links: readonly T[], ends: (link: T) => readonly [string, string]): T[][] {
  const parents = new Map<string, string>();
  const rootOf = (end: string): string => {
    let root = end;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root)) {
      const grandparent = parents.get(parent) ?? parent;
      parents.set(root, grandparent);
      root = grandparent;
    }
    return root;
  };
  for (const link of links) {
    const [a, b] = ends(link);
    if (!parents.has(a)) parents.set(a, a);
    if (!parents.has(b)) parents.set(b, b);
    parents.set(rootOf(b), rootOf(a));
  }
  const groups = new Map<string, T[]>();
  for (const link of links) {
    const root = rootOf(ends(link)[0]);
    const group = groups.get(root);
    if (group) group.push(link);
    else groups.set(root, [link]);
  }
  return [...groups.values()];
}
