import { EnvironmentError } from '../../errors.ts';
import { unusableFolder } from './folder.ts';
import { addHolder, liveHolders, removeHolder, sweepHolders } from './holder.ts';
import { type ManagedHome, prepareHome } from './home.ts';
import { tryLock, withLock } from './lock.ts';
import { findNeo4j } from './neo4j-process.ts';
import type { Report } from './progress.ts';
import { ensureRunning } from './running.ts';
import { askToStop, stopNeo4j } from './stop.ts';

/** Which managed Neo4j, for whom, and with what; folders absolute, `startTimeout` in milliseconds. */
export interface ManagedOptions {
  home: string;
  cacheFolder: string;
  role: 'server' | 'command';
  path: string;
  javaHome?: string | undefined;
  heap?: string | undefined;
  startTimeout?: number | undefined;
  report: Report;
  signal?: AbortSignal | undefined;
}

/** A right to use the managed Neo4j until `release`; `started` when this lease brought it up. */
export interface Neo4jLease {
  uri: string;
  user: string;
  password: string;
  version: string;
  pid: number;
  started: boolean;
  release(): Promise<void>;
}

const PATIENCE_TO_ENTER = 10 * 60_000;
const PATIENCE_TO_LEAVE = 14_000;

/** This home's Neo4j, ready to use: started if it does not run, shared if it does, stopped when the last lease is released. */
export async function leaseManagedNeo4j(options: ManagedOptions): Promise<Neo4jLease> {
  const home = prepareHome(options.home);
  const { report, signal, heap = '1g', startTimeout = 60_000 } = options;
  // Entered before the wait, so that a process which is leaving does not stop what we are about to use.
  const holder = addHolder(home.holders, options.role);
  const release = leaveOnce(home, holder, report);
  try {
    const wait = {
      patience: PATIENCE_TO_ENTER,
      signal,
      report: () => report({ phase: 'wait', message: 'Another process is starting or stopping Neo4j' }),
    };
    const { startedHere, ...running } = await withLock(home.lock, wait, () =>
      ensureRunning(home, { ...options, heap, startTimeout }),
    );
    report({ phase: 'ready', message: `Neo4j ${running.version} is ready` });
    return { ...running, user: 'neo4j', started: startedHere, release };
  } catch (error) {
    await release();
    throw unusableFolder(error, options.home, 'HOME_NOT_WRITABLE', 'CLAUSEGRAPH_HOME');
  }
}

function leaveOnce(home: ManagedHome, holder: string, report: Report): () => Promise<void> {
  const atExit = () => leaveNow(home, holder);
  process.once('exit', atExit);
  let leaving: Promise<void> | undefined;
  return () => {
    leaving ??= leave(home, holder, report).finally(() => process.off('exit', atExit));
    return leaving;
  };
}

// Whoever finds no other user after striking itself out stops the database; whoever finds one leaves that to it.
async function leave(home: ManagedHome, holder: string, report: Report): Promise<void> {
  removeHolder(holder);
  if (liveHolders(home.holders).length > 0) return;
  const stop = () => stopUnlessUsed(home, report);
  try {
    await withLock(home.lock, { patience: PATIENCE_TO_LEAVE, report: () => {} }, stop);
  } catch (error) {
    // A home that is full or gone can hold no lock, and its database has to end all the same.
    if (error instanceof EnvironmentError) throw error;
    await stop();
  }
}

async function stopUnlessUsed(home: ManagedHome, report: Report): Promise<void> {
  sweepHolders(home.holders);
  if (liveHolders(home.holders).length > 0) return;
  const neo4j = findNeo4j(home);
  if (neo4j === undefined) return;
  report({ phase: 'stop', message: 'Stopping Neo4j' });
  await stopNeo4j(home, neo4j);
}

// The process ends without having released: what can be done without waiting.
function leaveNow(home: ManagedHome, holder: string): void {
  removeHolder(holder);
  const unlock = tryLock(home.lock);
  if (unlock === undefined) return;
  const neo4j = liveHolders(home.holders).length > 0 ? undefined : findNeo4j(home);
  if (neo4j !== undefined) askToStop(home, neo4j);
  unlock();
}
