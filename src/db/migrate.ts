import { readdirSync } from 'node:fs';
import type { Writer } from './graph.ts';
import { command } from './query.ts';

const folder = new URL('../../cypher/constraint/', import.meta.url);

/** Creates the constraints and indexes of `cypher/constraint/` that are missing; changes nothing where they exist. */
export async function migrate(writer: Writer): Promise<void> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  for (const name of names) await command(`constraint/${name.replace(/\.cypher$/, '')}`)(writer, {});
}
