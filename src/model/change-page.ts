import type { GraphView } from '../db/view.ts';
import { changeList } from './change.ts';
import { type ChangeFilter, changeParameters, changeRoute } from './change-filter.ts';
import { keyPages, type PageSize } from './key-pages.ts';

/** Ids of the changes that a filter asks for, page by page, the newest first: the same ones that the list of the API has. */
export function changePages(graph: GraphView, filter: ChangeFilter, pages?: PageSize): AsyncGenerator<string[]> {
  const { from, key } = changeRoute(filter) ?? { from: 'all', key: '*' };
  const scope = { from, key, filter: changeParameters(filter, from), order: 'CAPTURED_AT', descending: true };
  return keyPages(graph, changeList, scope, pages);
}
