import type { ListEntry, NodeList } from '../../db/list.ts';
import type { GraphView } from '../../db/view.ts';

/** Which list below which node, in which order, and how much of it. */
export interface Below {
  readonly from: string;
  readonly key: string;
  readonly order: string;
  readonly descending?: boolean;
  readonly filter?: object;
  readonly limit: number;
}

/** The first entries of a list below a node. */
export async function entriesOf(graph: GraphView, list: NodeList, below: Below): Promise<ListEntry[]> {
  const { from, key, order, descending = false, filter = {}, limit } = below;
  const [entries = []] = await list.page(graph, { from, keys: [key], filter, order, descending, after: null, limit });
  return entries;
}

/** The rows of entries in their order, each with what the relationship to it says. */
export async function rowsOf<Row extends { id: string }, Edge>(
  entries: readonly ListEntry[],
  read: (ids: readonly string[]) => Promise<Row[]>,
): Promise<{ row: Row; edge: Edge }[]> {
  const rows = entries.length === 0 ? [] : await read(entries.map(({ id }) => id));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return entries.flatMap(({ id, edge }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ row, edge: edge as unknown as Edge }];
  });
}
