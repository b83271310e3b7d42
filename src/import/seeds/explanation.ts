import { z } from 'zod';
import { slug } from './field.ts';
import { sentences, template } from './template.ts';

const NAMES = ['platform', 'document'] as const;
const block = sentences(NAMES);

/** The fields of one entry of a file of prose/clause-types/; the category is that of the file. */
export const explanationSchema = z.strictObject({
  clauseType: slug,
  category: slug,
  reviewStatus: slug,
  summary: template(NAMES).refine(
    (value) => !/[.!?]$/.test(value),
    'must go on from "This provision" without a full stop',
  ),
  whyItMatters: block,
  consumerImpact: block,
  governanceExposure: block,
  contractImplications: block,
  complianceConsiderations: block,
  openQuestion: block.refine((value) => /^(Whether|How) /.test(value), 'must begin with "Whether" or "How"'),
  faq: z
    .array(
      z.strictObject({
        question: template(NAMES).refine((value) => value.endsWith('?'), 'must end in ?'),
        answer: block,
      }),
    )
    .min(1, 'is empty'),
});

/** What can be told of every clause of one clause type, in templates. */
export type ExplanationSeed = z.infer<typeof explanationSchema>;
