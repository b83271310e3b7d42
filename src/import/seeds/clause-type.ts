import { z } from 'zod';
import { articleId, optional, slug, text } from './field.ts';
import { levels, relations } from './word.ts';

const mappingSchema = z.strictObject({
  article: articleId,
  relation: z.enum(relations),
  confidence: z.enum(levels),
  rationale: text,
  source: text,
});

/** The fields of one entry of a file of clause-types/; the category is that of the file. */
export const clauseTypeSchema = z.strictObject({
  slug,
  label: text,
  category: slug,
  definition: text,
  severity: z.enum(levels),
  severityReason: text,
  typicalDocuments: z.array(text),
  aliases: z.array(text),
  matches: z.strictObject({ claudette: optional(text), opp115: optional(z.array(text)) }),
  source: text,
  reviewStatus: slug,
  mappings: z.array(mappingSchema),
});

/** Why and how an article bears on a clause type. */
export type MappingSeed = z.infer<typeof mappingSchema>;

/** A kind of clause with its default severity for users; `matches` names its counterparts in other vocabularies. */
export type ClauseTypeSeed = z.infer<typeof clauseTypeSchema>;
