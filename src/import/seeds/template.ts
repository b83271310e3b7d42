import type { z } from 'zod';
import { placeholdersIn } from '../../model/prose/template.ts';
import { text } from './field.ts';

/** A problem with the first placeholder of a template that cannot stand there, or null. */
export function foreignPlaceholder(template: string, allowed: readonly string[]): string | null {
  const stranger = placeholdersIn(template).find((name) => !allowed.includes(name));
  if (stranger === undefined) return null;
  if (stranger === '{' || stranger === '}') return `has a "${stranger}" without its fellow`;
  const known = allowed.map((name) => `{${name}}`).join(', ');
  return `has the placeholder {${stranger}}; ${known === '' ? 'none' : `only ${known}`} can stand here`;
}

/** Text in which only these placeholders stand. */
export function template(allowed: readonly string[]): z.ZodType<string> {
  return text.superRefine((value, context) => {
    const message = foreignPlaceholder(value, allowed);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });
}

/** One sentence or more, in which only these placeholders stand. */
export function sentences(allowed: readonly string[]): z.ZodType<string> {
  return template(allowed).refine((value) => /[.!?]$/.test(value), 'must end like a sentence, in . ! or ?');
}
