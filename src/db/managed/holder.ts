import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writeWhole } from './file.ts';
import { isAlive, ownIdentity } from './process.ts';

const HolderRecord = z.object({
  pid: z.int().positive(),
  started: z.string(),
  role: z.enum(['server', 'command']),
  since: z.string(),
});

/** A process that uses the managed Neo4j; `since` is an ISO time. */
export type Holder = z.infer<typeof HolderRecord>;

/** Enters this process as a user of the database; the answer is the entry's file. */
export function addHolder(folder: string, role: Holder['role']): string {
  const file = join(folder, `${randomUUID()}.json`);
  writeWhole(file, JSON.stringify({ ...ownIdentity(), role, since: new Date().toISOString() } satisfies Holder));
  return file;
}

/** Strikes an entry out; once is enough. */
export function removeHolder(file: string): void {
  rmSync(file, { force: true });
}

function entries(folder: string): { file: string; holder: Holder | undefined }[] {
  let names: string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    // No folder: nobody was ever here.
  }
  return names.map((name) => {
    const file = join(folder, name);
    return { file, holder: HolderRecord.safeParse(readJson(file)).data };
  });
}

/** The users of the database that live; entries of dead processes are passed over. */
export function liveHolders(folder: string): Holder[] {
  return entries(folder)
    .map(({ holder }) => holder)
    .filter((holder) => holder !== undefined)
    .filter(isAlive);
}

/** Strikes out the entries of dead processes and those that cannot be read. */
export function sweepHolders(folder: string): void {
  for (const { file, holder } of entries(folder)) if (holder === undefined || !isAlive(holder)) removeHolder(file);
}
