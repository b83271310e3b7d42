import { z } from 'zod';
import { slug, text } from './field.ts';
import { verdicts } from './word.ts';

/** The fields of one entry of successions.yaml. */
export const successionSchema = z.strictObject({
  slug,
  collection: slug,
  /** Platforms, by slug. */
  earlier: slug,
  later: slug,
  verdict: z.enum(verdicts),
  rationale: text,
  source: text,
});

/** What people judged of a service that seems to have taken the place of another. */
export type SuccessionSeed = z.infer<typeof successionSchema>;
