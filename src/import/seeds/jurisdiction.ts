import { z } from 'zod';
import { jurisdictionCode, language, slug, text } from './field.ts';
import { jurisdictionKinds } from './word.ts';

/** The fields of one entry of jurisdictions.yaml. */
export const jurisdictionSchema = z.strictObject({
  code: jurisdictionCode,
  name: text,
  kind: z.enum(jurisdictionKinds),
  iso: text,
  within: z.array(jurisdictionCode).default([]),
  languages: z.array(language).default([]),
  source: text,
  reviewStatus: slug,
});

/** A place with a law of its own; `within` holds the codes of the larger places that it belongs to. */
export type JurisdictionSeed = z.infer<typeof jurisdictionSchema>;
