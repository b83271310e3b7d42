import { z } from 'zod';
import { articleId, commencement, day, jurisdictionCode, optional, slug, text, webAddress } from './field.ts';
import { regulationStatuses, regulationTypes } from './word.ts';

const articleSchema = z.strictObject({
  id: articleId,
  ref: text,
  label: text,
  appliesFrom: optional(commencement),
  endedOn: optional(day),
  url: optional(webAddress),
  eli: optional(webAddress),
  note: optional(text),
  source: text,
});

/** The fields of one file of regulations/. */
export const regulationSchema = z.strictObject({
  slug,
  shortName: text,
  name: text,
  type: z.enum(regulationTypes),
  jurisdiction: jurisdictionCode,
  citation: text,
  celex: optional(z.string().regex(/^\d{5}[A-Z]{1,2}\d{4}(\(\d{2}\))?$/, 'is not a CELEX number such as 32022R2065')),
  eli: optional(webAddress),
  url: optional(webAddress),
  status: z.enum(regulationStatuses),
  adopted: optional(day),
  inForce: optional(day),
  applicationDates: z.array(z.strictObject({ date: day, scope: text })),
  agencies: z.array(z.strictObject({ agency: slug, role: text })),
  topics: z.array(slug),
  notes: optional(text),
  source: text,
  check: text,
  reviewStatus: slug,
  articles: z.array(articleSchema),
});

/** One article, section or annex of a regulation, in the order of the law. */
export type ArticleSeed = z.infer<typeof articleSchema>;

/** A law with its articles, the dates from which its parts apply, and the role of each agency under it. */
export type RegulationSeed = z.infer<typeof regulationSchema>;
