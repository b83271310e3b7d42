import { setTimeout as sleep } from 'node:timers/promises';
import type { ManagedHome } from './home.ts';
import { isAlive, type ProcessIdentity } from './process.ts';
import { readState, writeState } from './state.ts';

const GRACE = 12_000;
const POLL = 25;

/** Asks the process to end and says so in the home, that nobody takes it for a database to use. */
export function askToStop(home: ManagedHome, target: ProcessIdentity): void {
  const { pid, started } = target;
  try {
    writeState(home.state, { ...readState(home.state), stopping: { pid, started } });
  } catch {
    // A full disk or a removed home is no reason to let it run.
  }
  signal(target, 'SIGTERM');
}

/** Ends the process: in order if it does so within 12 s, by force otherwise; it is gone when this returns. */
export async function stopNeo4j(home: ManagedHome, target: ProcessIdentity): Promise<void> {
  askToStop(home, target);
  if (await hasEnded(target, GRACE)) return;
  signal(target, 'SIGKILL');
  await hasEnded(target, 2_000);
}

/** Whether the process ends within so many milliseconds. */
export async function hasEnded(target: ProcessIdentity, patience: number): Promise<boolean> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    if (!isAlive(target)) return true;
    await sleep(POLL);
  }
  return !isAlive(target);
}

function signal(target: ProcessIdentity, name: NodeJS.Signals): void {
  if (!isAlive(target)) return;
  try {
    process.kill(target.pid, name);
  } catch {
    // It ended in this very moment.
  }
}
