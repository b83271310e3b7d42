import { z } from 'zod';
import { articleId, jurisdictionCode, slug } from './field.ts';
import { sentences } from './template.ts';

/** The five parts of an analysis, as a record names them. */
export const ANALYSIS_PARTS = [
  'regulatoryLandscape',
  'governanceExposure',
  'jurisdictionFlags',
  'contractImplications',
  'complianceConsiderations',
] as const;

const ownSentence = {
  text: sentences([]),
  origin: z.enum(['curated', 'imported']).default('curated'),
  regulations: z.array(slug).default([]),
  articles: z.array(articleId).default([]),
  agencies: z.array(slug).default([]),
  jurisdictions: z.array(jurisdictionCode).default([]),
};
const part = z.array(z.strictObject(ownSentence)).default([]);

/** The analysis of a record in own sentences, by part; what a part says stands in place of the building blocks. */
export const analysisSchema = z
  .strictObject({
    regulatoryLandscape: part,
    governanceExposure: part,
    jurisdictionFlags: part,
    contractImplications: part,
    complianceConsiderations: part,
  })
  .prefault({});

/** A sentence of a record about its provision outside the analysis. */
export const recordStatementSchema = z.strictObject({
  part: z.enum(['summary', 'why-it-matters', 'consumer-impact', 'interpretive-note']),
  ...ownSentence,
});

/** A sentence of a record with what it rests on. */
export type RecordSentenceSeed = z.infer<z.ZodArray<z.ZodObject<typeof ownSentence>>>[number];
