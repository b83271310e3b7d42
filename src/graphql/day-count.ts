import type { GraphView } from '../db/view.ts';
import { batched } from './batch.ts';
import type { Context } from './context.ts';

/** Counts nodes by a walk: one row for each key, null where there is none. */
type Walk<Counts> = (graph: GraphView, ids: readonly string[]) => Promise<(Counts | null)[]>;

/** What a row itself tells of the present; of a day a walk, made when a field asks, in one trip for all nodes of the kind. */
export async function counted<Counts extends object>(
  context: Context,
  noun: string,
  walk: Walk<Counts>,
  row: Counts & { id: string },
): Promise<Counts | null> {
  if (context.graph.asOf === null) return row;
  return batched(context, `counts of ${noun}`, (ids) => walk(context.graph, ids)).load(row.id);
}
