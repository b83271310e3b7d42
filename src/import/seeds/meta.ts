import { z } from 'zod';
import { day, slug, text } from './field.ts';

/** The fields of meta.yaml. */
export const metaSchema = z.strictObject({
  compiled: day,
  licence: text,
  disclaimer: text,
  notes: z.record(slug, text),
  matchVocabularies: z.record(z.string(), text),
  reviewStatuses: z.array(z.strictObject({ slug, meaning: text })).min(1, 'is empty'),
});

/** What holds for all seeds: day of compilation, licence, disclaimer, and the meaning of each review status. */
export type MetaSeed = z.infer<typeof metaSchema>;
