import { z } from 'zod';
import { text } from './field.ts';
import { relations } from './word.ts';

/** The fields of one entry of relations.yaml. */
export const relationSchema = z.strictObject({ slug: z.enum(relations), meaning: text });

/** A way in which an article bears on a clause type, with what the word means. */
export type RelationSeed = z.infer<typeof relationSchema>;
