import { BadInput } from '../errors.ts';

/** A SHA-256 that somebody typed, in the case in which it is kept; a `BadInput` says how one looks. */
export function sha256Of(argument: string, typed: string): string {
  const key = typed.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(key)) return key;
  throw new BadInput(`"${argument}" is no SHA-256: "${typed.slice(0, 80)}". One has 64 digits from 0 to 9 and a to f.`);
}
