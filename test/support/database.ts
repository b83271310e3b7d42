import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/db/graph.ts';
import { leaseManagedNeo4j } from '../../src/db/managed/lease.ts';
import { migrate } from '../../src/db/migrate.ts';
import { ensureSeeded } from '../../src/import/seed-graph.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string };
  }
}

const quiet = () => {};

/** One real Neo4j for the whole run, with the committed seeds in it: in the folder `TEST_HOME`, which the next run finds seeded, or in one that is removed at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const config = readConfig();
  const kept = process.env.TEST_HOME;
  const home = kept ?? (await mkdtemp(join(tmpdir(), 'clausegraph-test-')));
  const lease = await leaseManagedNeo4j({ ...config, home, role: 'command', report: quiet });
  const { uri, user, password } = lease;
  const graph = await openGraph({ uri, user, password, queryTimeout: 120_000 });
  try {
    await migrate(graph);
    await ensureSeeded(graph, { folder: 'seeds', report: quiet });
  } finally {
    await graph.close();
  }
  project.provide('neo4j', { uri, user, password });
  return async () => {
    await lease.release();
    if (kept === undefined) await rm(home, { recursive: true, force: true });
  };
}
