import { createHash } from 'node:crypto';
import type { Seeds } from './seeds.ts';

/** SHA-256 in hex of what the seeds say; comments, layout, order of fields and line endings do not count. */
export function digestOfSeeds(seeds: Seeds): string {
  return createHash('sha256').update(canonicalJson(seeds), 'utf8').digest('hex');
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`;
}
