import { inject } from 'vitest';
import { type Graph, openGraph } from '../../src/db/graph.ts';
import type { Neo4jAddress } from './database.ts';

/** How to reach the Neo4j that this file has to itself. */
export function testDatabase(): Neo4jAddress {
  const address = inject('neo4j')[Number(process.env.VITEST_POOL_ID) - 1];
  if (address === undefined) throw new Error(`there is no Neo4j for worker ${process.env.VITEST_POOL_ID}`);
  return address;
}

/** A connection to the Neo4j of this file; the caller closes it. */
export function testGraph(): Promise<Graph> {
  return openGraph({ ...testDatabase(), queryTimeout: 120_000 });
}
