import { BadInput } from '../errors.ts';
import { canonicalRecordId } from '../model/record-id.ts';

const KINDS = {
  document: { letter: 'D', example: 'CG-D-0123456789AB' },
  version: { letter: 'V', example: 'CG-V-0123456789AB' },
  provision: { letter: 'P', example: 'CG-P-0123456789AB' },
  judgement: { letter: 'J', example: 'CG-J-0123456789AB' },
} as const;

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
