import { z } from 'zod';
import { jurisdictionCode, language, optional, slug, text, webAddress } from './field.ts';
import { collectionKinds } from './word.ts';

/** The fields of one entry of collections.yaml. */
export const collectionSchema = z.strictObject({
  id: slug,
  kind: z.enum(collectionKinds),
  name: text,
  tagline: text,
  licence: text,
  licenceUrl: optional(webAddress),
  attribution: text,
  url: optional(webAddress),
  versionsUrl: optional(webAddress),
  declarationsUrl: optional(webAddress),
  snapshotsUrl: optional(webAddress),
  languages: z.array(language),
  jurisdictions: z.array(jurisdictionCode),
  note: optional(text),
  source: text,
});

/** What is known of a collection before it is imported: its licence and to whom its data is to be attributed. */
export type CollectionSeed = z.infer<typeof collectionSchema>;
