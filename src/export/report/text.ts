import { oneLine } from '../../model/citation/citable.ts';
import type { Line, Phrase } from './block.ts';

/** A text on one line, of characters that every form of a report can carry. */
export function printable(text: string): string {
  return oneLine(text.replaceAll(/\p{Noncharacter_Code_Point}/gu, '\ufffd'));
}

/** The lines of a text, each as `printable`. */
export function printableLines(text: string): string[] {
  return text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(printable);
}

/** The address of a phrase as a link can carry it; null where it has none that leads to a page. */
export function addressOf(phrase: Phrase): string | null {
  if (typeof phrase === 'string' || printable(phrase.text) === '') return null;
  if (!/^https?:\/\//.test(phrase.href) || !URL.canParse(phrase.href)) return null;
  return new URL(phrase.href).href.replaceAll(/[<>()|\\"'`]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** The words of a phrase on one line; space before and after them is kept, so that phrases can be joined. */
export function wordsOf(phrase: Phrase): string {
  const text = typeof phrase === 'string' ? phrase : phrase.text;
  const inner = printable(text);
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}

/** The words of a line without its links. */
export function plainLine(line: Line): string {
  return line.map(wordsOf).join('').trim();
}
