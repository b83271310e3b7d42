import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { NAME_AS_OF } from './platform.ts';

/** Which documents a prevalence is about: null asks nothing. */
export interface PrevalenceScope {
  /** Ids of collections. */
  collections: readonly string[] | null;
  /** Slugs of sectors to which the platforms belong. */
  sectors: readonly string[] | null;
  /** Codes of jurisdictions in which people are shown the documents. */
  shownIn: readonly string[] | null;
  termsTypes: readonly string[] | null;
}

/** Why nothing can be said of a platform in a scope. */
export type ExclusionReason = 'NO_CURRENT_DOCUMENT' | 'LANGUAGE_NOT_SUPPORTED' | 'NOTHING_TO_CLASSIFY' | 'RECORD_ONLY';

/** How common a clause type is among the platforms of a scope. */
export interface Prevalence {
  /** Slug of the clause type. */
  key: string;
  scope: PrevalenceScope;
  /** Platforms with a current provision of the clause type in the scope. */
  platforms: number;
  /** Those provisions. */
  provisions: number;
  /** Platforms that could have shown one; never fewer than `platforms`. */
  outOf: number;
  /** Time of the newest version of terms in the scope; null where there is none. */
  recordedAt: string | null;
  /** How many platforms of the scope are not in `outOf`, by reason. */
  excluded: { reason: ExclusionReason; count: number }[];
}

const byClauseTypes = query<{ keys: readonly string[]; scope: PrevalenceScope }, Omit<Prevalence, 'scope'>>(
  'prevalence/by-clause-types',
);

/** The prevalence of each clause type in one scope, in the order asked, null where there is no such clause type; one trip. */
export async function prevalences(
  graph: GraphView,
  scope: PrevalenceScope,
  clauseTypes: readonly string[],
): Promise<(Prevalence | null)[]> {
  const rows = await byClauseTypes(graph, { keys: clauseTypes, scope });
  const found = new Map(rows.map((row) => [row.key, { ...row, scope }]));
  return clauseTypes.map((slug) => found.get(slug) ?? null);
}

/**
 * The platforms behind a prevalence: those that have the clause type (`showing`), those that could have it and do not
 * (`others`), those of which nothing can be said (`excluded`). Beside the filter they take `scope`, and `reason` where excluded.
 */
export const prevalencePlatformList = nodeList({
  noun: 'platform',
  key: 'slug',
  filtered: true,
  from: ['showing', 'others', 'excluded'].map((name) => ({ name, parts: ['in-scope', name], meets: [] })),
  orders: { SLUG: 'node.slug', NAME: 'toLower(node.name)' },
  asOf: { orders: { NAME: NAME_AS_OF } },
});
