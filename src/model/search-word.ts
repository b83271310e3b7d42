const IDEOGRAPH = '\\p{Script=Han}\\p{Script=Hiragana}';
const LETTER = `(?![${IDEOGRAPH}])[\\p{L}\\p{M}\\p{N}_]`;
const BETWEEN_LETTERS = `(?<=\\p{L}\\p{M}*)['.:·](?=\\p{L})`;
const BETWEEN_DIGITS = `(?<=\\p{N})['.,;](?=\\p{N})`;
const WORD = new RegExp(
  `(?=[\\p{L}\\p{N}])[${IDEOGRAPH}]|${LETTER}(?:${LETTER}|${BETWEEN_LETTERS}|${BETWEEN_DIGITS})*`,
  'gu',
);

/** A word of a text: itself in lower case, and where it stands. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** The words of a text as the index has them: runs of letters and digits, with the apostrophe or full stop within; each ideograph by itself. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Words of a text that count as a word that is searched for: itself, and its possessive. */
export function formsOf(word: string): string[] {
  return /\p{L}{2}$/u.test(word) && !/['’]/.test(word) ? [word, `${word}'s`, `${word}’s`] : [word];
}
