import type { Basis } from '../model/basis.ts';
import type { Collection } from '../model/collection.ts';
import type { ProvisionKind } from '../model/provision.ts';
import type { Unreadable, VersionKind } from '../model/version.ts';

/** Where documents come from: an archive or a set of curated records, with the licence under which it may be used. */
export interface CollectionFacts {
  id: string;
  kind: Collection['kind'];
  name: string;
  tagline: string | null;
  licence: string;
  licenceUrl: string | null;
  attribution: string;
  /** Page for people. */
  url: string | null;
  versionsUrl: string | null;
  declarationsUrl: string | null;
  languages: string[];
  jurisdictions: string[];
  /** Commit that was read, or a content hash for sources without commits. */
  head: string;
}

/** One recorded state of a document. Times are UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export interface VersionFacts {
  id: string;
  commit: string;
  capturedAt: string;
  /** SHA-256 of the recorded bytes, hex; null where the source has lost them. */
  sha256: string | null;
  /** Size of the recorded text in bytes; null where the source has lost it. */
  bytes: number | null;
  kind: VersionKind;
  engineVersion: string | null;
  snapshots: string[];
  /** 1 for the oldest version of the document. */
  sequence: number;
  /** Why its text is not read as terms; null where it is. */
  unreadable: Unreadable | null;
}

/** What we conclude of one provision for one clause type. */
export interface ClassificationFacts {
  clauseType: string;
  /** 1 is the primary clause type. */
  rank: number;
  /** 0 to 1. */
  confidence: number;
  basis: Basis;
  cues: string[];
  /** Version of the rules that concluded. */
  classifier: string;
}

/** A stretch of versions in which a provision stood in the same words, at the same place, with the same conclusions. */
export interface WordedFacts {
  /** Sequence of the first version that has it so. */
  from: number;
  /** Sequence of the first version that has it so no more; one more than there are versions where the document ended; null while it stands. */
  to: number | null;
  /** SHA-256 of the normalised wording, hex: the key of the Wording. */
  sha256: string;
  /** Null where a source gives facts only. */
  text: string | null;
  /** Place in the first of these versions; 0 for the first provision. */
  position: number;
  /** Rank among all stretches of the document: those that stand in a version, sorted by it, are in reading order. */
  order: number;
  /** Whether it came here from another place among those that stayed. */
  moved: boolean;
  /** Word-level likeness to the wording before it, 0 to 1; null where it is no edit. */
  similarity: number | null;
  language: string;
  unclassifiedReason: string | null;
  clauseTypes: ClassificationFacts[];
}

/** One provision with its whole history. `headingPath` is null where a source gives facts only. */
export interface ProvisionFacts {
  id: string;
  kind: ProvisionKind;
  /** Titles above it where it stood last, outermost first. */
  headingPath: string[] | null;
  /** Oldest first, never overlapping, never empty. */
  worded: WordedFacts[];
}

/** One document with its versions (oldest first) and every provision it ever had (in order of first appearance). */
export interface DocumentFacts {
  id: string;
  collectionId: string;
  platform: { slug: string; name: string };
  title: string;
  termsType: string;
  /** Path in the archive, `Service/Terms Type.md`. */
  path: string | null;
  /** ISO 639-1, or `und`. */
  language: string;
  sourceUrls: string[];
  /** False once it was taken down, or the archive no longer holds it. */
  current: boolean;
  /** When the archive gave it up; null while it holds it. */
  endedAt: string | null;
  /** Hash of its versions as the source lists them; tells whether there are new ones, or others. */
  chain: string;
  /** Version of the rules by which it was read: those that part, follow and classify provisions. */
  reader: string;
  externalIds: string[];
  versions: VersionFacts[];
  provisions: ProvisionFacts[];
}

/** A document that could not be read, or a version of one; the run goes on without it. */
export interface SkippedDocument {
  skipped: true;
  path: string;
  reason: string;
}

/** A document that the source has just as it is held: nothing of it was read. */
export interface UnchangedDocument {
  unchanged: true;
  id: string;
  path: string;
}

/** What is held of a document from an earlier run, for a source to go on from there. */
export interface HeldDocument
  extends Pick<
    DocumentFacts,
    'chain' | 'reader' | 'platform' | 'title' | 'termsType' | 'path' | 'sourceUrls' | 'current' | 'endedAt'
  > {
  versionCount: number;
  /** Everything that is held of it; null where its texts are not. */
  facts(): Promise<DocumentFacts | null>;
}
