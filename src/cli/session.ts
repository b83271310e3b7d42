import type { Config } from '../config.ts';
import { type Graph, openGraph } from '../db/graph.ts';
import { leaseManagedNeo4j } from '../db/managed/lease.ts';
import { migrate } from '../db/migrate.ts';
import { interruptible } from './interrupt.ts';
import { progressDisplay } from './progress.ts';

/** An open graph, migrated, and the signal that asks its work to stop. */
export interface Session {
  readonly graph: Graph;
  readonly signal: AbortSignal;
}

/** Who opens the graph: a `server` keeps the managed Neo4j running for others, a `command` leaves when it is done. */
export type Role = 'server' | 'command';

/** A command walks whole collections; its reader waits for the end, not for an answer, in milliseconds. */
const COMMAND_TIMEOUT = 600_000;

interface Access {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
  release(): Promise<void>;
}

/** Where the database is: the one that `NEO4J_URI` names, else the managed one, started when nobody runs it. */
async function accessOf(config: Config, role: Role, signal: AbortSignal): Promise<Access> {
  if (config.neo4j !== null) return { ...config.neo4j, release: async () => undefined };
  const display = progressDisplay();
  const lease = await leaseManagedNeo4j({
    home: config.home,
    cacheFolder: config.cacheFolder,
    role,
    path: config.path,
    javaHome: config.javaHome,
    heap: config.neo4jHeap,
    startTimeout: config.neo4jStartTimeout,
    report: (progress) => progress.phase === 'ready' || display.report(progress),
    signal,
  }).finally(display.stop);
  return {
    uri: lease.uri,
    user: lease.user,
    password: lease.password,
    database: undefined,
    release: () => lease.release(),
  };
}

/**
 * Opens the graph for some work and closes it afterwards, whatever happens. Progress goes to standard error.
 * Without a `signal` of the caller's, SIGINT and SIGTERM abort the session's signal; the work finishes, then everything is released.
 */
export async function withGraph<Result>(
  config: Config,
  role: Role,
  work: (session: Session) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  if (signal === undefined) return interruptible((own) => withGraph(config, role, work, own));
  const { release, ...access } = await accessOf(config, role, signal);
  try {
    const queryTimeout = role === 'server' ? config.queryTimeout : COMMAND_TIMEOUT;
    const graph = await openGraph({ ...access, queryTimeout });
    try {
      signal.throwIfAborted();
      await migrate(graph);
      return await work({ graph, signal });
    } finally {
      await graph.close();
    }
  } finally {
    await release();
  }
}
