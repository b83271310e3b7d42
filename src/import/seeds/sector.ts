import { z } from 'zod';
import { slug, text } from './field.ts';

/** The fields of one entry of sectors.yaml. */
export const sectorSchema = z.strictObject({
  slug,
  label: text,
  description: text,
  /** Platforms by slug, also such as no collection of the graph holds yet. */
  platforms: z.array(slug).min(1, 'is empty'),
  source: text,
  reviewStatus: slug,
});

/** A kind of service, with the platforms that are of it. */
export type SectorSeed = z.infer<typeof sectorSchema>;
