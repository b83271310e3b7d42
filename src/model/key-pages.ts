import type { ListRequest, NodeList, Resume } from '../db/list.ts';
import type { GraphView } from '../db/view.ts';

const A_PAGE = 1000;

/** Keys of all that a list holds, page by page in the order that is asked; each page is read when it is asked for. */
export async function* keyPages(
  graph: GraphView,
  list: NodeList,
  scope: Pick<ListRequest, 'filter' | 'order'> & { from: string; key: string; descending?: boolean },
  perPage = A_PAGE,
): AsyncGenerator<string[]> {
  let after: Resume | null = null;
  while (true) {
    const request: ListRequest = { descending: false, ...scope, keys: [scope.key], after, limit: perPage };
    const [entries = []]: Awaited<ReturnType<NodeList['page']>> = await list.page(graph, request);
    const last = entries.at(-1);
    if (last === undefined) return;
    yield entries.map(({ id }) => id);
    if (entries.length < perPage) return;
    after = { sort: last.sort, id: last.id };
  }
}
