import type { ListEntry, Resume } from '../db/list.ts';
import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { changeList } from './change.ts';

const arrivals = query<Record<string, never>, { arrivals: number }>('dataset/arrivals');

/** Sorts behind every id of a change. */
const LAST = '~';

/** How many versions loads have brought: the number of the last one. One look-up by key. */
export async function arrivalCount(graph: GraphView): Promise<number> {
  const [row] = await arrivals(graph, {});
  return row?.arrivals ?? 0;
}

/** The place behind all changes of the version with this number of arrival. */
export function behindArrival(number: number): Resume {
  return { sort: number, id: LAST };
}

/** Changes behind a place, in the order in which their versions arrived, at most `limit`. */
export async function changesArrived(
  graph: GraphView,
  { filter, after, limit }: { filter: object; after: Resume; limit: number },
): Promise<ListEntry[]> {
  const request = { from: 'arrived', keys: ['*'], filter, order: 'ARRIVED', descending: false, after, limit };
  const [entries = []] = await changeList.page(graph, request);
  return entries;
}
