import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Holder, liveHolders } from './holder.ts';
import { managedHome } from './home.ts';
import { NEO4J_VERSION } from './jar.ts';
import { findNeo4j } from './neo4j-process.ts';

/** A managed Neo4j as it is found; sizes in bytes. When it does not run, `version` is the one a start would run. */
export interface ManagedNeo4j {
  home: string;
  running: boolean;
  version: string;
  pid?: number;
  uri?: string;
  memory?: number;
  holders: Holder[];
  disk: { data: number; logs: number };
}

/** Looks at a home's Neo4j without starting, stopping or changing anything. */
export async function inspectManagedNeo4j(home: string): Promise<ManagedNeo4j> {
  const paths = managedHome(home);
  const neo4j = findNeo4j(paths);
  const found = {
    home,
    holders: liveHolders(paths.holders),
    disk: { data: bytesIn(paths.data), logs: bytesIn(paths.logs) },
  };
  if (neo4j === undefined) return { ...found, running: false, version: NEO4J_VERSION };
  const { pid, memory, version, port } = neo4j;
  return { ...found, running: true, version, pid, memory, uri: `bolt://127.0.0.1:${port}` };
}

function bytesIn(path: string): number {
  // Files come and go under a running database.
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
}
