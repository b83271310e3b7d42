import { normalisedText } from './text.ts';

const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const WORD = new RegExp(String.raw`[${UNSPACED}]\p{M}*|[^\s${UNSPACED}]+`, 'gu');

/** The words of a text in its normalised form and in lower case; scripts that write without spaces give their characters. */
function wordsOf(text: string): string[] {
  const plain = normalisedText(text).toLowerCase();
  if (HAS_UNSPACED.test(plain)) return plain.match(WORD) ?? [];
  return plain === '' ? [] : plain.split(' ');
}

/** Gives the words of texts as numbers, the same number for the same word. */
export interface Lexicon {
  numbersOf(text: string): Int32Array;
}

/** An empty lexicon; its numbers mean nothing outside of it. */
export function createLexicon(): Lexicon {
  const known = new Map<string, number>();
  return {
    numbersOf: (text) =>
      Int32Array.from(wordsOf(text), (word) => {
        const number = known.get(word) ?? known.size;
        known.set(word, number);
        return number;
      }),
  };
}
