import { BadInput } from '../errors.ts';
import { formsOf, wordsOf } from './search-word.ts';

/** The longest query, in characters. */
const MOST_CHARACTERS = 1000;
/** The most words of one query. */
const MOST_WORDS = 40;

/** Words that must stand one behind the other; of the last one perhaps only the beginning. */
export interface Term {
  words: readonly string[];
  beginning: boolean;
}

const PART = /"([^"]*)"|(\S+)/gu;

/**
 * What a typed query asks for: words, phrases in quotation marks, beginnings with an asterisk behind; every other sign parts words.
 * A `BadInput` where it is too long, or has no word at all.
 */
export function parseSearch(query: string): Term[] {
  if (query.length > MOST_CHARACTERS)
    throw new BadInput(
      `"query" has ${query.length} characters; the most is ${MOST_CHARACTERS}. Search for fewer words.`,
    );
  const plain = query
    .normalize('NFC')
    .replaceAll(/[’‘‛′`´]/g, "'")
    .replaceAll(/[“”„«»]/g, '"');
  const terms = [...plain.matchAll(PART)].flatMap(([, phrase, word]) => termsOf(phrase, word));
  const words = terms.reduce((sum, term) => sum + term.words.length, 0);
  if (words === 0)
    throw new BadInput(
      `"query" has no word to search for: "${query.slice(0, 60)}". Write words, a phrase in quotation marks, or the beginning of a word and an asterisk.`,
    );
  if (words > MOST_WORDS) throw new BadInput(`"query" has ${words} words; the most is ${MOST_WORDS}.`);
  return terms;
}

function termsOf(phrase: string | undefined, word: string | undefined): Term[] {
  const words = wordsOf(phrase ?? word ?? '').map((one) => one.word);
  if (words.length === 0) return [];
  return [{ words, beginning: phrase === undefined && /[\p{L}\p{M}\p{N}_]\*$/u.test(word ?? '') }];
}

/** The query in Lucene's syntax: made of words alone, so that no sign of it can have a meaning there. */
export function luceneQuery(terms: readonly Term[], all: boolean): string {
  return terms.map((term) => `${all ? '+' : ''}${clause(term)}`).join(' ');
}

function clause({ words, beginning }: Term): string {
  const last = words.at(-1) ?? '';
  if (!beginning && words.length > 1) return `"${words.join(' ')}"`;
  if (!beginning)
    return `(${formsOf(last)
      .map((form) => `"${form}"`)
      .join(' ')})`;
  const start = `${last.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '\\$&')}*`;
  return words.length === 1 ? start : `(+"${words.slice(0, -1).join(' ')}" +${start})`;
}
