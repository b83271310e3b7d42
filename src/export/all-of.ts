import type { NodeList } from '../db/list.ts';
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
    const found = new Map((await read(graph, { ids })).map((row) => [row.id, row]));
    for (const id of ids) {
      const row = found.get(id);
      if (row !== undefined) rows.push(row);
    }
  }
  return rows;
}

/** Keys as a filter takes them: null, which asks nothing, for none. */
export function given(keys: readonly string[]): readonly string[] | null {
  return keys.length === 0 ? null : keys;
}
