import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { EnvironmentError } from '../../errors.ts';
import { isAlive, ownIdentity, type ProcessIdentity } from './process.ts';

const Owner = z.object({ pid: z.int().positive(), started: z.string(), token: z.string() });
const UNFINISHED_WRITE = 5_000;
const POLL = 50;

/** How long to wait for a lock, in milliseconds, and whom to tell. */
export interface Waiting {
  patience: number;
  signal?: AbortSignal | undefined;
  report: (owner: ProcessIdentity | undefined) => void;
}

/** Who holds the lock now; undefined when nobody living does. */
export function lockOwner(file: string): ProcessIdentity | undefined {
  const owner = readOwner(file);
  return owner !== undefined && isAlive(owner) ? owner : undefined;
}

function readOwner(file: string): z.infer<typeof Owner> | undefined {
  try {
    return Owner.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Takes the lock if nobody living holds it and returns how to give it back; undefined when it is held. */
export function tryLock(file: string): (() => void) | undefined {
  const token = randomUUID();
  for (const lastChance of [false, true]) {
    try {
      create(file, JSON.stringify({ ...ownIdentity(), token }));
      return () => {
        if (readOwner(file)?.token === token) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (lastChance || !removeAbandoned(file)) return undefined;
  }
  return undefined;
}

function create(file: string, text: string): void {
  const lock = openSync(file, 'wx');
  try {
    writeSync(lock, text);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(lock);
  }
}

// Two processes that find the same dead owner must not each remove a lock, for the second would remove the first one's new
// lock: the removal has a guard of its own, held only for this synchronous moment.
function removeAbandoned(file: string): boolean {
  if (!isAbandoned(file)) return false;
  const guard = `${file}.removal`;
  try {
    mkdirSync(guard);
  } catch {
    if (age(guard) > UNFINISHED_WRITE) rmSync(guard, { recursive: true, force: true });
    return false;
  }
  try {
    if (isAbandoned(file)) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
  return true;
}

function isAbandoned(file: string): boolean {
  const owner = readOwner(file);
  return owner === undefined ? age(file) > UNFINISHED_WRITE : !isAlive(owner);
}

function age(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

/** Does the work while no other process of this machine does work under the same lock; a dead owner counts as none. */
export async function withLock<Result>(file: string, waiting: Waiting, work: () => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + waiting.patience;
  let told = false;
  for (;;) {
    waiting.signal?.throwIfAborted();
    const unlock = tryLock(file);
    if (unlock !== undefined) return work().finally(unlock);
    const owner = lockOwner(file);
    if (Date.now() > deadline) throw busy(file, owner, waiting.patience);
    if (!told) waiting.report(owner);
    told = true;
    await sleep(POLL);
  }
}

function busy(file: string, owner: ProcessIdentity | undefined, patience: number): EnvironmentError {
  const who = owner === undefined ? 'another process' : `process ${owner.pid}`;
  return new EnvironmentError(
    'HOME_BUSY',
    `Waited ${patience / 1000} s for ${who}, which holds ${file}. End that process and try again.`,
  );
}
