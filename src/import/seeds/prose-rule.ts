import { z } from 'zod';
import { RULE_NAMES, RULES } from '../../model/prose/rule.ts';
import { optional, slug, text } from './field.ts';
import { foreignPlaceholder } from './template.ts';

/** The fields of one entry of prose/rules.yaml. */
export const proseRuleSchema = z
  .strictObject({ rule: z.enum(RULE_NAMES), question: optional(text), text, reviewStatus: slug })
  .superRefine(({ rule, text: template, question }, context) => {
    const [part, ...allowed] = RULES[rule];
    const message = foreignPlaceholder(template, allowed);
    if (message !== null) context.addIssue({ code: 'custom', path: ['text'], message });
    if (!/[.!?}]$/.test(template))
      context.addIssue({ code: 'custom', path: ['text'], message: 'must end like a sentence, in . ! or ?' });
    if (question !== null && (part !== 'FAQ' || foreignPlaceholder(question, []) !== null))
      context.addIssue({
        code: 'custom',
        path: ['question'],
        message: 'can stand only on a rule of the questions, without placeholders',
      });
  });

/** The template of one rule of the composition. */
export type ProseRuleSeed = z.infer<typeof proseRuleSchema>;
