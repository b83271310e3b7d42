import { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { inspectManagedNeo4j } from '../db/managed/inspect.ts';
import { NotFound } from '../errors.ts';
import { graphFingerprint } from '../model/fingerprint.ts';
import { graphStatus } from '../model/status.ts';
import { withGraph } from './session.ts';
import { type DatabasePlace, type Status, statusText } from './status-text.ts';

interface StatusOptions {
  readonly json?: boolean;
  readonly fingerprint?: boolean;
}

function noGraph(home: string): NotFound {
  return new NotFound(`There is no graph in ${home} yet. "clausegraph serve" or "clausegraph seed" makes one.`);
}

async function placeOf(config: Config, runningBefore: boolean): Promise<DatabasePlace> {
  if (config.neo4j !== null) return { managed: false, uri: config.neo4j.uri };
  const { uri = null, pid = null, memory = null, disk, holders } = await inspectManagedNeo4j(config.home);
  const usedBy = holders.filter((holder) => holder.pid !== process.pid).map(({ role, pid }) => `${role} ${pid}`);
  const size = disk.data + disk.logs;
  return { managed: true, uri, home: config.home, pid, running: runningBefore, usedBy, disk: size, memory };
}

async function readStatus(config: Config, fingerprint: boolean): Promise<Status> {
  const before = config.neo4j === null ? await inspectManagedNeo4j(config.home) : null;
  if (before !== null && !before.running) {
    if (before.disk.data === 0) throw noGraph(config.home);
    process.stderr.write('The managed Neo4j does not run; it is started for this answer and stopped again.\n');
  }
  return withGraph(config, 'command', async ({ graph }) => ({
    database: await placeOf(config, before?.running ?? true),
    ...(await graphStatus(graph)),
    ...(fingerprint ? { fingerprint: await graphFingerprint(graph) } : {}),
  }));
}

/** `clausegraph status`: tells what the graph holds, where it is and what it takes. */
export function statusCommand(): Command {
  return new Command('status')
    .description('Tell what the graph holds, where it is, and what it takes of disk and memory.')
    .option('--fingerprint', 'also a hash over all nodes and relationships: equal graphs have equal ones')
    .option('--json', 'one JSON object on standard output')
    .action(async ({ json = false, fingerprint = false }: StatusOptions) => {
      const status = await readStatus(readConfig(), fingerprint);
      process.stdout.write(json ? `${JSON.stringify(status)}\n` : statusText(status));
    });
}
