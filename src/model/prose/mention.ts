/** A name by which texts call a node, with the global id of the node. */
export interface Named {
  name: string;
  id: string;
}

/** Tells which of many nodes a text names. */
export type Lexicon = (text: string) => string[];

/** Finds names as whole words, the longest first, so that a name within another is not taken for itself. */
export function lexiconOf(names: readonly Named[]): Lexicon {
  const ids = new Map<string, string[]>();
  for (const { name, id } of names) if (name !== '') ids.set(name, [...(ids.get(name) ?? []), id]);
  if (ids.size === 0) return () => [];
  const alternatives = [...ids.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => [...new Set([...text.matchAll(pattern)].flatMap(([name]) => ids.get(name) ?? []))];
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
