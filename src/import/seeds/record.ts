import { z } from 'zod';
import { day, externalIds, jurisdictionCode, moment, optional, sha256, slug, text, webAddress } from './field.ts';
import { analysisSchema, recordStatementSchema } from './record-statement.ts';
import { bases, levels } from './word.ts';

const platformSchema = z.strictObject({ slug, name: text });

const documentSchema = z.strictObject({
  title: text,
  termsType: text,
  lastUpdated: optional(day),
  changedBefore: optional(z.boolean()),
  externalIds,
});

const provisionSchema = z.strictObject({
  title: optional(text),
  slug,
  clauseType: slug,
  severity: z.enum(levels),
  confidence: z.enum(levels),
  basis: z.enum(bases),
  gist: text,
  interpretiveNote: optional(text),
  firstTracked: optional(day),
  lastVerified: optional(day),
  capturedAt: optional(moment),
  analysedAt: optional(moment),
  sha256: optional(sha256),
  snapshotStored: optional(z.boolean()),
  hashVerified: optional(z.boolean()),
  archive: optional(text),
  url: optional(webAddress),
  externalIds,
});

const peerSchema = z.strictObject({
  platform: platformSchema,
  document: z.nullable(documentSchema),
  provision: provisionSchema,
});

const count = z.int().min(0, 'is below zero');

/** The fields of one file of records/. */
export const recordSchema = z.strictObject({
  slug,
  collection: slug,
  source: text,
  reviewStatus: slug,
  ...peerSchema.shape,
  agencies: z.array(z.strictObject({ agency: slug, rationale: text })).default([]),
  regulationsListed: z.array(slug).default([]),
  regulationsInProse: z.array(slug).default([]),
  jurisdictionFlags: z.array(jurisdictionCode).default([]),
  analysisParts: z.array(text).default([]),
  prevalenceShown: optional(z.strictObject({ platforms: count, outOf: count, note: optional(text) })),
  followedTopics: z.array(text).default([]),
  analysis: analysisSchema,
  statements: z.array(recordStatementSchema).default([]),
  peers: z.array(peerSchema).default([]),
});

/** One provision of one platform as somebody published it; `document` is null where no document is known to hold it. */
export type RecordedProvisionSeed = z.infer<typeof peerSchema>;

/** A published provision record with the law that it names and the peers that it shows beside it. */
export type RecordSeed = z.infer<typeof recordSchema>;
