import { readdirSync } from 'node:fs';
import type { Writer } from './graph.ts';
import { command } from './query.ts';

const folder = new URL('../../cypher/constraint/', import.meta.url);

/** How long the indexes may take to read what was there before them, in seconds. */
const PATIENCE = 600;

const awaitIndexes = command<{ seconds: number }>('index/await');

/** Creates the constraints and indexes of `cypher/constraint/` that are missing, and waits until they can be asked; changes nothing where they exist. */
export async function migrate(writer: Writer): Promise<void> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  for (const name of names) await unlessThere(command(`constraint/${name.replace(/\.cypher$/, '')}`)(writer, {}));
  await awaitIndexes(writer, { seconds: PATIENCE });
}

/** IF NOT EXISTS does not hold for two processes at once: the slower one is told that the other has made it, which is as good. */
async function unlessThere(creation: Promise<unknown>): Promise<void> {
  try {
    await creation;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^Neo\.ClientError\.Schema\..*AlreadyExists$/.test(code)) throw error;
  }
}
