import { inject } from 'vitest';
import { type Graph, openGraph } from '../../src/db/graph.ts';
import type { Neo4jAddress } from './database.ts';

/** How to reach the Neo4j of the run. */
export function testDatabase(): Neo4jAddress {
  return inject('neo4j');
}

/** A connection to the Neo4j of the run; the caller closes it. */
export function testGraph(): Promise<Graph> {
  return openGraph({ ...testDatabase(), queryTimeout: 120_000 });
}
