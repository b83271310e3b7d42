import type { ListRequest, NodeList, Resume } from '../db/list.ts';
import type { GraphView } from '../db/view.ts';

/** Keys a page: of the first one, and at most; each is twice the one before. */
export interface PageSize {
  readonly first: number;
  readonly most: number;
}

const EVEN: PageSize = { first: 1000, most: 1000 };
/** For long lists whose reader should not wait long for the beginning. */
export const GROWING: PageSize = { first: 50, most: 1000 };

/** Keys of all that a list holds, page by page in the order that is asked; each page is read when it is asked for. */
export async function* keyPages(
  graph: GraphView,
  list: NodeList,
  scope: Pick<ListRequest, 'filter' | 'order'> & { from: string; key: string; descending?: boolean },
  { first, most }: PageSize = EVEN,
): AsyncGenerator<string[]> {
  let after: Resume | null = null;
  for (let perPage = first; ; perPage = Math.min(2 * perPage, most)) {
    const request: ListRequest = { descending: false, ...scope, keys: [scope.key], after, limit: perPage };
    const [entries = []]: Awaited<ReturnType<NodeList['page']>> = await list.page(graph, request);
    const last = entries.at(-1);
    if (last === undefined) return;
    yield entries.map(({ id }) => id);
    if (entries.length < perPage) return;
    after = { sort: last.sort, id: last.id };
  }
}
