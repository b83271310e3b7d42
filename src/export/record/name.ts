import { NotFound } from '../../errors.ts';
import { nearMatches } from '../../model/near-match.ts';
import { anyRecordId } from '../../model/record-id.ts';
import { recordUri } from '../../model/record-uri.ts';
import type { RecordKind } from './kind.ts';
import { KINDS, kindNamed } from './kinds.ts';

/** Which record is meant by the last part of an address, and its address as it should be written. */
export interface RecordName {
  readonly kind: RecordKind;
  readonly key: string;
}

const TYPENAMES = { document: 'Document', version: 'Version', provision: 'Provision', judgement: 'Judgement' } as const;

/** What is known by the record ids of two others, with a colon between. */
const PAIRS: Readonly<Record<string, string>> = { 'version provision': 'Change', 'document document': 'Succession' };

function byRecordId(typed: string): RecordName | null {
  const parts = typed.split(':').map(anyRecordId);
  const kinds = parts.map((part) => part?.kind).join(' ');
  const typename = parts.length === 1 ? parts[0] && TYPENAMES[parts[0].kind] : PAIRS[kinds];
  if (typename === undefined || typename === null) return null;
  return { kind: kindNamed(typename), key: parts.map((part) => part?.id).join(':') };
}

function keyOf({ typename }: RecordKind, typed: string): string {
  return typename === 'Jurisdiction' ? typed.toUpperCase() : typed.toLowerCase();
}

function unknownKind(given: string): NotFound {
  const [near] = nearMatches(given.slice(0, 40), KINDS.keys(), 1);
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
  return new NotFound(
    `There is no kind of record "${given.slice(0, 40)}".${meant} An address ends in a record id such as CG-P-0123456789AB, or in a kind, a colon and a key, such as Regulation:eu-dsa. Kinds: ${[...KINDS.keys()].join(', ')}.`,
  );
}

/** Reads the name of a record, in any case and with digits misread; a `NotFound` says how one looks. */
export function readRecordName(typed: string): RecordName {
  const bare = byRecordId(typed);
  if (bare !== null) return bare;
  const colon = typed.indexOf(':');
  const typename = colon < 0 ? typed : typed.slice(0, colon);
  const kind = [...KINDS.values()].find((one) => one.typename.toLowerCase() === typename.trim().toLowerCase());
  const key = typed.slice(colon + 1).trim();
  if (kind === undefined || colon < 0 || key === '') throw unknownKind(typename);
  const within = byRecordId(key);
  return within?.kind === kind ? within : { kind, key: keyOf(kind, key) };
}

/** The address of a record. */
export function uriOf(origin: string, { kind, key }: RecordName): string {
  return recordUri(origin, kind.typename, key);
}
