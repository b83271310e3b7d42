import { query } from '../db/query.ts';
import type { ChangeKind } from './change.ts';
import type { Unreadable, VersionKind } from './version.ts';

interface Keys {
  keys: readonly string[];
}

/** A version with everything that is hashed of it; `key` is the record id of its document. */
export interface VerifiedVersion {
  key: string;
  id: string;
  commit: string;
  sequence: number;
  capturedAt: string;
  sha256: string | null;
  bytes: number | null;
  kind: VersionKind;
  unreadable: Unreadable | null;
}

/** An interval in which a provision stood in one wording; `key` is the record id of its document. */
export interface VerifiedInterval {
  key: string;
  provision: string;
  sha256: string;
  from: string;
  to: string | null;
  fromSequence: number;
  toSequence: number | null;
  position: number;
  order: number;
  moved: boolean;
  similarity: number | null;
}

/** A change as the graph states it; `key` is the record id of its document. */
export interface VerifiedChange {
  key: string;
  id: string;
  kind: ChangeKind;
  version: string;
  sequence: number;
  provision: string;
}

/** What is recomputed when a graph is verified. */
export const verification = {
  wordings: query<{ after: string; limit: number }, { sha256: string; text: string }>('verification/wordings'),
  wordingCounts: query<Record<string, never>, { wordings: number; textless: number }>('verification/wording-counts'),
  documents: query<Keys, { key: string; id: string; path: string | null; endedAt: string | null }>(
    'verification/documents',
  ),
  versions: query<Keys, VerifiedVersion>('verification/versions'),
  intervals: query<Keys, VerifiedInterval>('verification/intervals'),
  changes: query<Keys, VerifiedChange>('verification/changes'),
};
