import type { Graph } from '../db/graph.ts';
import { query } from '../db/query.ts';

/** What was loaded of one collection; `importedAt` is null while its first load is under way. */
export interface CollectionStatus {
  id: string;
  name: string | null;
  licence: string | null;
  origin: string | null;
  head: string | null;
  importedAt: string | null;
  documents: number;
  provisions: number;
}

/** What a graph holds and which Neo4j holds it. */
export interface GraphStatus {
  version: string;
  edition: string;
  /** Null before the first load. */
  dataset: { version: string | null; builtAt: string | null } | null;
  collections: CollectionStatus[];
  /** Nodes by label. */
  nodes: Record<string, number>;
}

type Nothing = Record<string, never>;

const database = query<Nothing, { version: string; edition: string }>('status/database');
const dataset = query<Nothing, { version: string | null; builtAt: string | null }>('status/dataset');
const collections = query<Nothing, CollectionStatus>('status/collections');
const nodes = query<Nothing, { label: string; total: number }>('status/nodes');

/** Reads what the graph holds: counts by label, the version of the data, the collections. */
export async function graphStatus(graph: Pick<Graph, 'read'>): Promise<GraphStatus> {
  const [server, data, loaded, counts] = await Promise.all([
    database(graph, {}),
    dataset(graph, {}),
    collections(graph, {}),
    nodes(graph, {}),
  ]);
  return {
    version: server[0]?.version ?? 'unknown',
    edition: server[0]?.edition ?? 'unknown',
    dataset: data[0] ?? null,
    collections: loaded,
    nodes: Object.fromEntries(counts.map(({ label, total }) => [label, total])),
  };
}
