import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { readIfThere, writeWhole } from './file.ts';

const ONLY_OWNER = 0o600;

/** The password of this home's database, generated on first use and kept in a file that only its owner can read. */
export function passwordIn(file: string): string {
  const stored = readIfThere(file)?.trim();
  if (stored) {
    chmodSync(file, ONLY_OWNER);
    return stored;
  }
  const password = randomBytes(24).toString('base64url');
  writeWhole(file, `${password}\n`, ONLY_OWNER);
  return password;
}
