import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/db/graph.ts';
import { leaseManagedNeo4j } from '../../src/db/managed/lease.ts';
import { migrate } from '../../src/db/migrate.ts';
import { ensureSeeded } from '../../src/import/seed-graph.ts';

/** How to reach the Neo4j of the run. */
export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jAddress;
  }
}

const quiet = () => {};

/** A real Neo4j with the committed seeds in it, in a folder that is kept where it is named, else removed at the end. */
async function start(kept: string | undefined) {
  const home = kept ?? (await mkdtemp(join(tmpdir(), 'clausegraph-test-')));
  const lease = await leaseManagedNeo4j({ ...readConfig(), home, role: 'command', report: quiet });
  const { uri, user, password } = lease;
  const graph = await openGraph({ uri, user, password, queryTimeout: 120_000 });
  try {
    await migrate(graph);
    await ensureSeeded(graph, { folder: 'seeds', report: quiet });
  } finally {
    await graph.close();
  }
  const stop = async () => {
    await lease.release();
    if (kept === undefined) await rm(home, { recursive: true, force: true });
  };
  return { address: { uri, user, password }, stop };
}

/** One Neo4j for the whole run; with `TEST_HOME` in that folder, where the next run finds it seeded. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await start(process.env.TEST_HOME);
  project.provide('neo4j', address);
  return stop;
}
