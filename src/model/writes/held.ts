import { command, query } from '../../db/query.ts';
import type { Basis } from '../basis.ts';
import type { ProvisionKind } from '../provision.ts';
import type { Unreadable, VersionKind } from '../version.ts';

/** What the graph holds of a document, but for what it consists of; null where a loader before this one did not say. */
export interface HeldDocumentRow {
  id: string;
  collectionId: string;
  platformSlug: string;
  platformName: string;
  title: string;
  termsType: string;
  path: string | null;
  language: string;
  sourceUrls: string[];
  current: boolean;
  endedAt: string | null;
  chain: string | null;
  reader: string | null;
  externalIds: string[];
  digest: string | null;
  /** Whether all its wordings came with it. */
  worded: boolean;
  versionCount: number;
}

/** A version as the graph holds it. */
export interface HeldVersionRow {
  id: string;
  commit: string;
  capturedAt: string;
  sha256: string | null;
  bytes: number | null;
  kind: VersionKind;
  engineVersion: string | null;
  snapshots: string[];
  sequence: number;
  unreadable: Unreadable | null;
}

/** A stretch of a provision as the graph holds it. */
export interface HeldWordedRow {
  from: number;
  to: number | null;
  sha256: string;
  text: string | null;
  position: number;
  order: number;
  moved: boolean;
  similarity: number | null;
  language: string;
  unclassifiedReason: string | null;
}

/** A conclusion as the graph holds it, with the sequences between which it held. */
export interface HeldConclusionRow {
  from: number;
  to: number | null;
  clauseType: string;
  rank: number;
  confidence: number;
  basis: Basis;
  cues: string[];
  classifier: string;
}

/** A provision as the graph holds it. */
export interface HeldProvisionRow {
  id: string;
  kind: ProvisionKind;
  headingPath: string[] | null;
  worded: HeldWordedRow[];
  conclusions: HeldConclusionRow[];
}

/** The documents that the graph holds of a collection. */
export const heldDocuments = command<{ key: string }, HeldDocumentRow>('collection/held-documents');

/** The version of a collection that this commit recorded; no row where none did. */
export const hasRecorded = query<{ key: string; commit: string }, { id: string }>('collection/recorded');

/** The documents of these record ids. */
export const documentsHeld = query<{ keys: readonly string[] }, HeldDocumentRow>('document/held');

/** The versions of a document, oldest first. */
export const versionsHeld = query<{ key: string }, HeldVersionRow>('document/held-versions');

/** The provisions that a document ever had, with their stretches and conclusions, oldest first. */
export const provisionsHeld = query<{ key: string }, HeldProvisionRow>('document/held-provisions');
