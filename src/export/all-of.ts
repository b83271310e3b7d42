import type { NodeList } from '../db/list.ts';
import { rowsInOrder } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { keyPages } from '../model/key-pages.ts';

/** Every row of a kind that a filter asks for, by its key: for kinds that are few by nature, such as law and clause types. */
export async function allOf<Row extends { id: string }>(
  graph: GraphView,
  list: NodeList,
  read: (graph: GraphView, parameters: { ids: readonly string[] }) => Promise<Row[]>,
  scope: { filter: object; order: string },
): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const ids of keyPages(graph, list, { from: 'all', key: '*', ...scope })) {
    for (const row of rowsInOrder(ids, await read(graph, { ids }))) if (row !== undefined) rows.push(row);
  }
  return rows;
}
