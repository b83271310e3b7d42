import type { Basis } from '../model/basis.ts';
import type { Collection } from '../model/collection.ts';
import type { ProvisionKind } from '../model/provision.ts';
import type { VersionKind } from '../model/version.ts';

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
  /** SHA-256 of the recorded bytes, hex. */
  sha256: string;
  /** Size of the recorded text in bytes. */
  bytes: number;
  kind: VersionKind;
  engineVersion: string | null;
  snapshots: string[];
  /** 1 for the oldest version of the document. */
  sequence: number;
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

/** One provision of the document's latest version. `text` and `headingPath` are null where a source gives facts only. */
export interface ProvisionFacts {
  id: string;
  position: number;
  kind: ProvisionKind;
  headingPath: string[] | null;
  /** SHA-256 of the normalised wording, hex: the key of the Wording. */
  sha256: string;
  text: string | null;
  language: string;
  unclassifiedReason: string | null;
  clauseTypes: ClassificationFacts[];
}

/** One document with its versions (oldest first) and current provisions (in reading order). */
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
  /** False once the archive no longer holds the document. */
  current: boolean;
  externalIds: string[];
  versions: VersionFacts[];
  provisions: ProvisionFacts[];
}

/** A document that could not be read; the run goes on without it. */
export interface SkippedDocument {
  skipped: true;
  path: string;
  reason: string;
}
