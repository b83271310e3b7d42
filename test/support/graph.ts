import { inject } from 'vitest';
import { type Graph, openGraph } from '../../src/db/graph.ts';

/** A connection to the run's Neo4j; the caller closes it. */
export function testGraph(): Promise<Graph> {
  return openGraph({ ...inject('neo4j'), queryTimeout: 120_000 });
}
