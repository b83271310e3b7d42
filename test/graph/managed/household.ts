import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../../src/config.ts';
import { openGraph } from '../../../src/db/graph.ts';
import { leaseManagedNeo4j, type ManagedOptions, type Neo4jLease } from '../../../src/db/managed/lease.ts';
import { newFolder } from './machine.ts';

const MEMBER = fileURLToPath(new URL('member.ts', import.meta.url));

type Login = Pick<Neo4jLease, 'uri' | 'user' | 'password'>;

/** A new home, with a name that would trip a careless command line. */
export function newHome(): string {
  return join(newFolder(), 'a home, für Tests');
}

/** A lease of this process, with the machine's own programs and cache unless told otherwise. */
export function lease(home: string, options: Partial<ManagedOptions> = {}): Promise<Neo4jLease> {
  const { cacheFolder, path, javaHome } = readConfig();
  return leaseManagedNeo4j({
    ...{ home, cacheFolder, path, javaHome, heap: '256m', role: 'command', report: () => {} },
    ...options,
  });
}

/** Another process that takes a lease at once. */
export function startMember(home: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', MEMBER, home], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The lease that the other process got. */
export async function leaseOf(member: ChildProcess): Promise<Neo4jLease> {
  if (member.stdout === null || member.stderr === null) throw new Error('The member has no output.');
  let complaint = '';
  member.stderr.on('data', (text) => {
    complaint += text;
  });
  for await (const line of createInterface({ input: member.stdout })) return JSON.parse(line);
  throw new Error(`The member got no lease: ${complaint}`);
}

/** Sends the signal and answers when the process has ended: after how many milliseconds. */
export async function end(member: ChildProcess, signal: NodeJS.Signals): Promise<number> {
  const sent = Date.now();
  const ended = once(member, 'exit');
  member.kill(signal);
  await ended;
  return Date.now() - sent;
}

/** Waits until it is so, for at most 20 s. */
export async function until(isSo: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 20_000; !isSo(); await sleep(50))
    if (Date.now() > deadline) throw new Error('Waited 20 s in vain.');
}

/** Leaves a mark in the database. */
export async function write(login: Login, mark: string): Promise<void> {
  const graph = await openGraph({ ...login, queryTimeout: 10_000 });
  await graph.write('CREATE (:Mark {name: $mark})', { mark }).finally(() => graph.close());
}

/** The marks that the database holds, sorted. */
export async function marks(login: Login): Promise<unknown[]> {
  const graph = await openGraph({ ...login, queryTimeout: 10_000 });
  const rows = await graph
    .read('MATCH (mark:Mark) RETURN mark.name AS name ORDER BY name', {})
    .finally(() => graph.close());
  return rows.map(({ name }) => name);
}
