import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '../errors.ts';

const CARRIAGE_RETURNS = /\r\n/g;

/** SHA-256 in hex of all data files of a folder of seeds; the same whatever the line endings of the checkout. */
export async function digestOfFolder(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new SourceError(`The folder of seeds ${folder} cannot be read.`, { cause });
  });
  const hash = createHash('sha256');
  for (const name of names.filter((each) => /\.(ya?ml|jsonl?)$/.test(each)).sort()) {
    const text = await readFile(join(folder, name), 'latin1');
    hash.update(`${name.replaceAll('\\', '/')}\n`).update(text.replace(CARRIAGE_RETURNS, '\n'), 'latin1');
  }
  return hash.digest('hex');
}
