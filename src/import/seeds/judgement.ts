import { z } from 'zod';
import { articleId, day, optional, slug, text } from './field.ts';
import { judgementKinds, judgementVerdicts, levels, relations } from './word.ts';

/** The fields of one entry of judgements.yaml; which of them belong to which kind `contradictions` tells. */
export const judgementSchema = z.strictObject({
  slug,
  /** Of the file: the name under which its judgements are shown. */
  author: text,
  kind: z.enum(judgementKinds),
  provision: optional(z.string().regex(/^CG-P-[0-9A-HJKMNP-TV-Z]{12}$/, 'is no record id of a provision')),
  clauseType: optional(slug),
  article: optional(articleId),
  verdict: optional(z.enum(judgementVerdicts)),
  replacement: optional(slug),
  severity: optional(z.enum(levels)),
  relation: optional(z.enum(relations)),
  rationale: optional(text),
  confidence: optional(z.enum(levels)),
  judgedOn: day,
  reason: text,
});

/** What we judged of a label, a severity or a mapping. */
export type JudgementSeed = z.infer<typeof judgementSchema>;
