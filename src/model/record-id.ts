import { createHash } from 'node:crypto';
import { BadInput } from '../errors.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

function shortHash(naturalKey: string): string {
  const digest = createHash('sha256').update(naturalKey.normalize('NFC'), 'utf8').digest();
  let bits = BigInt(`0x${digest.subarray(0, 8).toString('hex')}`) >> 4n;
  let text = '';
  for (let index = 0; index < LENGTH; index += 1) {
    text = CROCKFORD[Number(bits & 31n)] + text;
    bits >>= 5n;
  }
  return text;
}

/** Record id of a document, `CG-D-` and 60 bits in Crockford base32; the same on every machine. */
export function documentId(collectionId: string, service: string, termsType: string): string {
  return `CG-D-${shortHash(JSON.stringify([collectionId, service, termsType]))}`;
}

/** Record id of a recorded version: its document and the commit that recorded it. */
export function versionId(document: string, commit: string): string {
  return `CG-V-${shortHash(JSON.stringify([document, commit]))}`;
}

/** Record id of a provision: its document, the hash of its first wording, and which occurrence of that wording it is (1 for the first). */
export function provisionId(document: string, sha256: string, occurrence: number): string {
  return `CG-P-${shortHash(JSON.stringify([document, sha256, occurrence]))}`;
}

/** Record id of a judgement: what it is of, and how many there were of that with it. */
export function judgementId(subject: string, ordinal: number): string {
  return `CG-J-${shortHash(JSON.stringify([subject, ordinal]))}`;
}

/** The record id in its canonical form: Crockford base32 reads O as 0 and I or L as 1, in either case. Null if it is none. */
function canonicalRecordId(input: string): string | null {
  const match = /^CG-([DVPJ])-([0-9A-Z]{12})$/.exec(input.trim().toUpperCase());
  if (!match) return null;
  const digits = (match[2] ?? '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return digits.includes('U') ? null : `CG-${match[1]}-${digits}`;
}

const KINDS = {
  document: { letter: 'D', example: 'CG-D-0123456789AB' },
  version: { letter: 'V', example: 'CG-V-0123456789AB' },
  provision: { letter: 'P', example: 'CG-P-0123456789AB' },
  judgement: { letter: 'J', example: 'CG-J-0123456789AB' },
} as const;

/** The canonical form of a record id of any kind, and which kind; null if it is none. */
export function anyRecordId(typed: string): { kind: keyof typeof KINDS; id: string } | null {
  const id = canonicalRecordId(typed);
  const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((one) => id?.startsWith(`CG-${KINDS[one].letter}-`));
  return id === null || kind === undefined ? null : { kind, id };
}

/** The canonical form of a record id that somebody typed; a `BadInput` says how one of this kind looks. */
export function recordIdOf(kind: keyof typeof KINDS, argument: string, typed: string): string {
  const { letter, example } = KINDS[kind];
  const canonical = canonicalRecordId(typed);
  if (canonical?.startsWith(`CG-${letter}-`)) return canonical;
  const shown = typed.slice(0, 80);
  throw new BadInput(
    canonical === null
      ? `"${argument}" is no record id: "${shown}". That of a ${kind} looks like ${example}: CG-${letter}- and 12 digits or letters.`
      : `"${argument}" is the record id of something else than a ${kind}: "${shown}". That of a ${kind} begins with CG-${letter}-.`,
  );
}

/** Canonical forms of many; null for none given. */
export function recordIdsOf(
  kind: keyof typeof KINDS,
  argument: string,
  typed: readonly string[] | null | undefined,
): string[] | null {
  return typed?.map((one) => recordIdOf(kind, argument, one)) ?? null;
}
