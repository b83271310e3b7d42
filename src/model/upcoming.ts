import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';

/** A day on which an article begins or ends; `day` is 9999-12-31 of one that begins on a day that is not set. */
export interface UpcomingStep {
  event: 'STARTS' | 'ENDS' | 'UNDATED';
  day: string;
  clauseTypes: string[];
}

/** Which steps: after `from` and not after `until`, days `YYYY-MM-DD`; with `undated` also beginnings whose day is not set. */
export interface UpcomingFilter {
  from: string;
  until: string;
  undated: boolean;
  jurisdictions: readonly string[] | null;
  bindingIn: readonly string[] | null;
  regulations: readonly string[] | null;
  platforms: readonly string[] | null;
  clauseTypes: readonly string[] | null;
}

const way = (name: string) => ({ name, parts: [name, 'step'], meets: [] });

/** Articles that begin or end in a time to come, all or those that bear on a platform or a provision; its filter is an `UpcomingFilter`, its entries carry an `UpcomingStep`. */
export const upcomingList = nodeList({
  noun: 'article',
  key: 'id',
  from: ['upcoming', 'upcoming-by-platform', 'upcoming-by-provision'].map(way),
  filtered: true,
  orders: { DAY: 'edge.day' },
});

const counts = query<{ ids: readonly string[] }, { id: string; platforms: number }>('article/platform-counts');

/** How many platforms use a clause type that each of the articles bears on, in the order asked. */
export async function platformCountsOf(graph: GraphView, ids: readonly string[]): Promise<number[]> {
  const found = new Map((await counts(graph, { ids })).map(({ id, platforms }) => [id, platforms]));
  return ids.map((id) => found.get(id) ?? 0);
}
