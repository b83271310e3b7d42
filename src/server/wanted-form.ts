import { BadInput } from '../errors.ts';
import type { AnswerForm } from '../export/answer.ts';
import { ANSWER_FORMS } from '../export/answer-form.ts';
import { type MediaRange, mediaRanges } from './accept.ts';

/** How a caller wants an answer: as it always is, or as a file. */
export type Wanted = 'json' | AnswerForm;

const JSON_TYPES = ['application/json', 'application/graphql-response+json'];
const BY_TYPE = new Map([...ANSWER_FORMS.values()].map((form) => [form.mediaType, form]));

function weightOfJson(ranges: readonly MediaRange[]): { weight: number; index: number } {
  const named = ranges.findIndex(({ type }) => JSON_TYPES.includes(type));
  const index = named >= 0 ? named : ranges.findIndex(({ type }) => type === 'application/*' || type === '*/*');
  // A form that is named goes before JSON that is only not excluded.
  return { weight: ranges[index]?.weight ?? 0, index: named >= 0 ? named : ranges.length };
}

/** The form that `accept` prefers: the one of the highest weight, of several the one named first; JSON where none is named. */
export function acceptedForm(accept: string | null): Wanted {
  const ranges = mediaRanges(accept ?? '*/*');
  let best: { wanted: Wanted; weight: number; index: number } = { wanted: 'json', ...weightOfJson(ranges) };
  for (const [index, { type, weight }] of ranges.entries()) {
    const form = BY_TYPE.get(type);
    if (form !== undefined && weight > 0 && (weight > best.weight || (weight === best.weight && index < best.index)))
      best = { wanted: form, weight, index };
  }
  return best.wanted;
}

function parametersOf(request: Request): URLSearchParams {
  return new URL(request.url, 'http://localhost').searchParams;
}

/** Whether a link names the form itself, so that a browser is given the file and not a page. */
export function namesFormat(request: Request): boolean {
  return parametersOf(request).has('format');
}

/** The form that a request asks for: by `format` in its address, else by `accept`; a `BadInput` lists those that exist. */
export function wantedForm(request: Request): Wanted {
  const [format, another] = parametersOf(request).getAll('format');
  if (format === undefined) return acceptedForm(request.headers.get('accept'));
  const wanted = format.trim().toLowerCase();
  if (another !== undefined) throw new BadInput('"format" is given several times; give it once.');
  if (wanted === 'json') return 'json';
  const form = ANSWER_FORMS.get(wanted);
  if (form !== undefined) return form;
  const known = ['json', ...ANSWER_FORMS.keys()].join(', ');
  throw new BadInput(`Answers do not come as "${format.slice(0, 40)}". There are: ${known}.`);
}

/** Whether all pages of the lists are asked for: `all=true` in the address. */
export function wantsAll(request: Request): boolean {
  const [all, another] = parametersOf(request).getAll('all');
  if (another !== undefined) throw new BadInput('"all" is given several times; give it once.');
  if (all !== undefined && all !== 'true' && all !== 'false')
    throw new BadInput(`"all" is true or false, not "${all.slice(0, 40)}".`);
  return all === 'true';
}
