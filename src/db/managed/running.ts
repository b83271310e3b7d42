import { setTimeout as sleep } from 'node:timers/promises';
import { logLength, passwordRefused, portWasTaken, startFailed, startTimedOut } from './failure.ts';
import type { ManagedHome } from './home.ts';
import { type Launched, type LaunchOptions, launchNeo4j } from './launch.ts';
import { logIn } from './login.ts';
import { findNeo4j } from './neo4j-process.ts';
import { passwordIn } from './password.ts';
import { isAlive } from './process.ts';
import { readState } from './state.ts';
import { hasEnded } from './stop.ts';

const ATTEMPTS = 4;
const POLL = 100;

/** What bringing a database up needs; `startTimeout` in milliseconds. */
export interface RunningOptions extends LaunchOptions {
  readonly startTimeout: number;
}

/** A Neo4j that answers; `startedHere` when it did not run before. */
export interface RunningNeo4j {
  readonly pid: number;
  readonly uri: string;
  readonly password: string;
  readonly version: string;
  readonly startedHere: boolean;
}

/** This home's Neo4j, ready: the one that runs, whoever left it, or a new one. Call it under the home's lock. */
export async function ensureRunning(home: ManagedHome, options: RunningOptions): Promise<RunningNeo4j> {
  const password = passwordIn(home.password);
  for (let attempt = 1; ; attempt += 1) {
    const found = await usable(home, options);
    const offset = logLength(home);
    const target = found ?? (await launchNeo4j(home, options));
    const uri = `bolt://127.0.0.1:${target.port}`;
    const version = await answer(home, { ...target, uri, password }, options);
    if (version !== undefined) return { pid: target.pid, uri, password, version, startedHere: found === undefined };
    const again = found !== undefined || portWasTaken(home, offset);
    if (!again || attempt === ATTEMPTS) throw startFailed(home, offset);
  }
}

// A process that was told to stop still answers for a moment; using it then would lose the connection at once.
async function usable(home: ManagedHome, { startTimeout }: RunningOptions): Promise<Launched | undefined> {
  const found = findNeo4j(home);
  if (found === undefined) return undefined;
  const { stopping } = readState(home.state);
  const isLeaving = stopping?.pid === found.pid && stopping.started === found.started;
  if (!isLeaving) return found;
  if (!(await hasEnded(found, startTimeout))) throw startTimedOut(home, startTimeout, 'the process is stopping');
  return undefined;
}

async function answer(
  home: ManagedHome,
  target: Launched & { uri: string; password: string },
  { startTimeout, signal }: RunningOptions,
): Promise<string | undefined> {
  const deadline = Date.now() + startTimeout;
  for (let reason = ''; ; await sleep(POLL)) {
    signal?.throwIfAborted();
    if (!isAlive(target)) return undefined;
    const login = await logIn(target.uri, target.password);
    if (login.answer === 'ready') return login.version;
    if (login.answer === 'refused') throw passwordRefused(home);
    reason = login.reason;
    if (Date.now() > deadline) throw startTimedOut(home, startTimeout, reason);
  }
}
