import type { ChangeKind } from '../../model/change.ts';
import type { HeldDocumentRow } from '../../model/writes/held.ts';
import { emptyTally, type Tally } from './tally.ts';

/**
 * What a load did. The tally is of the documents that were read, but `documents` counts those left alone too.
 * `changes` counts what the new versions did to provisions.
 */
export interface Load extends Tally {
  newDocuments: number;
  /** Held before, now with more versions. */
  grownDocuments: number;
  /** Held before and read again without a new version: other rules, other particulars, or versions that are gone. */
  alteredDocuments: number;
  unchangedDocuments: number;
  removedDocuments: number;
  newVersions: number;
  lostVersions: number;
  changes: Record<ChangeKind, number>;
  /** Those whose derived relationships may have changed. */
  platforms: Set<string>;
  complete: boolean;
}

/** A load under way: what it did so far, what the graph held before, and what it holds now. */
export interface Progress {
  load: Load;
  held: ReadonlyMap<string, HeldDocumentRow>;
  /** By record id. */
  digests: Map<string, string>;
}

/** A load that has done nothing. */
export function emptyLoad(): Load {
  return {
    ...emptyTally(),
    newDocuments: 0,
    grownDocuments: 0,
    alteredDocuments: 0,
    unchangedDocuments: 0,
    removedDocuments: 0,
    newVersions: 0,
    lostVersions: 0,
    changes: { ADDED: 0, EDITED: 0, REMOVED: 0, MOVED: 0, REVIVED: 0 },
    platforms: new Set(),
    complete: false,
  };
}
