import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const time = z.iso.datetime({ precision: 0 });
const hash = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'must be a SHA-256 in base64url');
const recordId = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{12}$/, 'must be 12 characters of Crockford base32');

const collectionFacts = z.strictObject({
  id: slug,
  kind: z.enum(['OPEN_TERMS_ARCHIVE', 'CURATED']),
  name: z.string().min(1),
  tagline: z.nullable(z.string()),
  licence: z.string().min(1),
  licenceUrl: z.nullable(z.url()),
  attribution: z.string().min(1),
  url: z.nullable(z.url()),
  versionsUrl: z.nullable(z.url()),
  declarationsUrl: z.nullable(z.url()),
  languages: z.array(z.string()),
  jurisdictions: z.array(z.string()),
  head: z.string().min(1),
});

/** `collection.json`: what the archive is of, the time of its newest version, and the SHA-256 (hex) of the `documents.jsonl` beside it. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  collection: collectionFacts,
  classifier: z.string().min(1),
  asOf: z.nullable(time),
  /** What stands before the hash in the addresses of snapshots that are written as `~` and a hash in base64url. */
  snapshots: z.nullable(z.string()),
  documents: z.int().min(0),
  versions: z.int().min(0),
  provisions: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What an archive says of itself. */
export type Manifest = z.infer<typeof manifestSchema>;

/** A line that begins a document: so many versions (oldest first) and provisions (in reading order) are the lines that follow. */
export const documentLine = z.strictObject({
  document: recordId,
  platform: z.strictObject({ slug, name: z.string().min(1) }),
  title: z.string().min(1),
  termsType: z.string().min(1),
  path: z.nullable(z.string()),
  language: z.string(),
  sourceUrls: z.array(z.string()),
  current: z.boolean(),
  externalIds: z.array(z.string()),
  versions: z.int().min(0),
  provisions: z.int().min(0),
});

/** A line that is one version: commit, time, SHA-256, size in bytes, kind, version of the engine, and the snapshots; its id follows from document and commit. */
export const versionLine = z.tuple([
  z.string().min(1),
  time,
  hash,
  z.int().min(0),
  z.enum(['F', 'C', 'T']),
  z.nullable(z.string()),
  z.array(z.string()),
]);

const clauseType = z.tuple([slug, z.number().min(0).max(1), z.enum(['E', 'I', 'C'])]);

/** A line that is one provision: record id, hash of the wording, kind, clause types or why there are none, and language where it is not the document's. */
export const provisionLine = z
  .tuple([recordId, hash, z.enum(['P', 'L', 'T']), z.union([z.array(clauseType), z.string()])])
  .rest(z.string())
  .refine((line) => line.length <= 5, 'must have four or five parts');

/** One of the lines of `documents.jsonl`. */
export type DocumentLine = z.infer<typeof documentLine>;
/** One of the lines of `documents.jsonl`. */
export type VersionLine = z.infer<typeof versionLine>;
/** One of the lines of `documents.jsonl`. */
export type ProvisionLine = z.infer<typeof provisionLine>;

/** The letters that stand for the kind of a provision or a version and for the basis of a conclusion. */
export const letters = {
  kind: { PARAGRAPH: 'P', LIST: 'L', TABLE: 'T' },
  change: { FIRST_RECORD: 'F', CHANGE: 'C', TECHNICAL_UPGRADE: 'T' },
  basis: { EXPLICIT: 'E', INFERRED: 'I', CURATED: 'C' },
} as const;

/** The words behind the letters. */
export const words = {
  kind: { P: 'PARAGRAPH', L: 'LIST', T: 'TABLE' },
  change: { F: 'FIRST_RECORD', C: 'CHANGE', T: 'TECHNICAL_UPGRADE' },
  basis: { E: 'EXPLICIT', I: 'INFERRED', C: 'CURATED' },
} as const;
