import { z } from 'zod';
import { slug, text } from './field.ts';

/** The fields of one entry of categories.yaml. */
export const categorySchema = z.strictObject({ slug, label: text, description: text });

/** A group of clause types. */
export type CategorySeed = z.infer<typeof categorySchema>;
