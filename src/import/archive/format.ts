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

/**
 * `collection.json`: what the archive is of, the time of its newest version, how much it holds, and the SHA-256 (hex) of the
 * `documents.jsonl` beside it.
 */
export const manifestSchema = z.strictObject({
  format: z.literal(2, 'this program reads archives of format 2: write the archive again'),
  collection: collectionFacts,
  classifier: z.string().min(1),
  asOf: z.nullable(time),
  /** What stands before the hash in the addresses of snapshots that are written as `~` and a hash in base64url. */
  snapshots: z.nullable(z.string()),
  documents: z.int().min(0),
  versions: z.int().min(0),
  /** All that the documents ever had. */
  provisions: z.int().min(0),
  intervals: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What an archive says of itself. */
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * A line that begins a document. The lines that follow are its versions (oldest first) and the intervals of its provisions (in
 * the order in which they stand in the text).
 */
export const documentLine = z.strictObject({
  document: recordId,
  platform: z.strictObject({ slug, name: z.string().min(1) }),
  title: z.string().min(1),
  termsType: z.string().min(1),
  path: z.nullable(z.string()),
  language: z.string(),
  sourceUrls: z.array(z.string()),
  current: z.boolean(),
  endedAt: z.nullable(time),
  chain: z.string().min(1),
  reader: z.string().min(1),
  externalIds: z.array(z.string()),
  /** What the numbers in the lines of its intervals stand for. */
  clauseTypes: z.array(slug),
  versions: z.int().min(0),
  provisions: z.int().min(0),
  intervals: z.int().min(0),
});

/**
 * A line that is one version: commit, time, SHA-256 and size in bytes (null where they are lost), kind, version of the engine,
 * snapshots, and where it is no terms why not; its id follows from document and commit.
 */
export const versionLine = z
  .tuple([
    z.string().min(1),
    time,
    z.nullable(hash),
    z.nullable(z.int().min(0)),
    z.enum(['F', 'C', 'T']),
    z.nullable(z.string()),
    z.array(z.string()),
  ])
  .rest(z.enum(['TAKEN_DOWN', 'TOO_SHORT', 'TOO_LONG', 'NO_TEXT', 'NO_PROSE', 'NOT_PARSED']))
  .refine((line) => line.length <= 8, 'must have seven or eight parts');

const number = z.int().min(0);

/** Clause type, confidence in percent (a whole number) or as it is (a fraction), basis where it is not `E`. */
const conclusion = z
  .tuple([number, z.number().min(0).max(100)])
  .rest(z.enum(['I', 'C']))
  .refine((parts) => parts.length <= 3, 'must have two or three parts');

/**
 * A line that is one interval: hash of the wording, or the number of the interval of the document (0 for the first) that has it
 * too; number of the provision (0 for the one that appeared first), sequence of the
 * first version that has it so and of the first that has it so no more, kind, conclusions or why there are none; then, each only
 * where it applies, a number: the similarity to the wording before; `true`: it moved; a text: its language, not the document's.
 */
export const intervalLine = z
  .tuple([
    z.union([hash, number]),
    number,
    z.int().min(1),
    z.nullable(z.int().min(2)),
    z.enum(['P', 'L', 'T']),
    z.union([z.array(conclusion), z.string()]),
  ])
  .rest(z.union([z.number().min(0).max(1), z.literal(true), z.string()]))
  .refine(
    ([, , , , , , ...rest]) => new Set(rest.map((part) => typeof part)).size === rest.length,
    'says something twice after its sixth part',
  );

/** One of the lines of `documents.jsonl`. */
export type DocumentLine = z.infer<typeof documentLine>;
/** One of the lines of `documents.jsonl`. */
export type VersionLine = z.infer<typeof versionLine>;
/** One of the lines of `documents.jsonl`. */
export type IntervalLine = z.infer<typeof intervalLine>;

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
