import { z } from 'zod';
import { optional, slug, text } from './field.ts';
import { areas, capacities, levels, seats } from './word.ts';

/** The fields of one entry of competences.yaml. */
export const competenceSchema = z.strictObject({
  slug,
  regulations: z.array(slug).min(1, 'is empty'),
  /** Empty: all agencies of the regulation. */
  agencies: z.array(slug).default([]),
  except: z.array(slug).default([]),
  capacity: z.enum(capacities),
  based: z.enum(seats),
  residence: z.enum(areas).exclude(['any']).default('inside'),
  establishment: z.enum(areas).default('any'),
  condition: optional(text),
  otherwise: optional(text),
  rationale: text,
  confidence: z.enum(levels),
  source: text,
  reviewStatus: slug,
});

/** Who of the agencies of a law is in charge, of which people and of which providers. */
export type CompetenceSeed = z.infer<typeof competenceSchema>;
