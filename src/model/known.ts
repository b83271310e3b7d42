import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';

/** Nouns of which a key is told as unknown: what people type as a slug, a code or the id of an article. */
export const NOUNS = [
  'platform',
  'clauseType',
  'regulation',
  'article',
  'category',
  'agency',
  'jurisdiction',
  'collection',
  'sector',
] as const;

/** One of these nouns. */
export type Noun = (typeof NOUNS)[number];

/** Keys by noun. */
export type KeysByNoun = ReadonlyMap<Noun, readonly string[]>;

type Asked = Record<Noun, readonly string[]>;

const unknown = query<{ asked: Asked }, { noun: Noun; unknown: string[]; known: string[] }>('known/unknown');

/** Of each noun with keys that no node has: these keys, and all that there are. What exists now counts, whatever day the view is of. */
export async function unknownKeys(
  graph: GraphView,
  keys: KeysByNoun,
): Promise<Map<Noun, { unknown: ReadonlySet<string>; known: readonly string[] }>> {
  const asked = Object.fromEntries(NOUNS.map((noun) => [noun, keys.get(noun) ?? []])) as unknown as Asked;
  const rows = await unknown(graph, { asked });
  return new Map(rows.map((row) => [row.noun, { unknown: new Set(row.unknown), known: row.known }]));
}
