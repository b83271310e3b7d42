import pLimit from 'p-limit';
import type { Graph } from '../db/graph.ts';

/** Questions that one operation may have before the database at a time: the others wait, so that other callers are answered in between. */
const AT_A_TIME = 4;

/** The graph for one operation: it asks few questions at a time, and none after one of them has failed. */
export function considerate(graph: Pick<Graph, 'read'>): Pick<Graph, 'read'> {
  const limit = pLimit(AT_A_TIME);
  let failure: { error: unknown } | null = null;
  return {
    read: (cypher, parameters) =>
      limit(async () => {
        if (failure !== null) throw failure.error;
        try {
          return await graph.read(cypher, parameters);
        } catch (error) {
          failure ??= { error };
          throw error;
        }
      }),
  };
}
