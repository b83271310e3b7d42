import type { Unreadable } from '../../model/version.ts';
import { type Provision, provisionsOf } from '../markdown/provision.ts';

/** Why a recorded text cannot be read as terms: in a word, and for reports. */
export interface NoTerms {
  unreadable: Unreadable;
  reason: string;
}

/** The clauses of a recorded text, or why it cannot be read as terms. */
export type Terms = { unreadable: null; provisions: Provision[] } | NoTerms;

/** Captures below this are error pages and notices. Bytes. */
const FEWEST_BYTES = 500;
/** No terms are as long as this; what is would stop the run for minutes. Bytes. */
const MOST_BYTES = 8_000_000;
const WORDS_OF_PROSE = 8;
/** Lists and quotes in one another, a hundred deep: the parser would give up, and late. */
const TOO_DEEP = /^[ \t]*(?:(?:>[ \t]*|[*+-][ \t]+|\d{1,9}[.)][ \t]+)){100}/mu;

function isProse({ text }: Provision): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text)) return text.length >= WORDS_OF_PROSE;
  return text.split(/\s+/u).length >= WORDS_OF_PROSE;
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function because(unreadable: Unreadable, reason: string): NoTerms {
  return { unreadable, reason };
}

function amiss(bytes: Buffer): NoTerms | null {
  if (bytes.length === 0) return because('TAKEN_DOWN', 'it is empty: the document was taken down');
  if (bytes.includes(0)) return because('NO_TEXT', 'it is no text (it holds NUL bytes)');
  if (bytes.length < FEWEST_BYTES) return because('TOO_SHORT', `it has ${bytes.length} bytes, too few to be terms`);
  if (bytes.length > MOST_BYTES) return because('TOO_LONG', `it has ${bytes.length} bytes, too many to be terms`);
  return null;
}

/** Splits recorded bytes, null for lost ones, into clauses by `split`; never throws. */
export function readTerms(bytes: Buffer | null, split: (markdown: string) => Provision[] = provisionsOf): Terms {
  if (bytes === null) return because('NO_TEXT', 'the repository lacks its text');
  const fault = amiss(bytes);
  if (fault !== null) return fault;
  const markdown = decoded(bytes);
  if (markdown === null) return because('NO_TEXT', 'it is no UTF-8 text');
  if (TOO_DEEP.test(markdown)) return because('NOT_PARSED', 'it is nested too deeply to be terms');
  try {
    const provisions = split(markdown);
    return provisions.some(isProse)
      ? { unreadable: null, provisions }
      : because('NO_PROSE', 'it holds no prose, so no terms');
  } catch (error) {
    return because('NOT_PARSED', `it could not be parsed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
