import { lcsLength, lcsSteps } from './lcs.ts';
import { createLexicon } from './word.ts';

/** Texts of some hundred thousand words that differ throughout are compared regardless of order. */
const MOST_STEPS = 1_000_000_000;
const PRECISION = 10_000;

/** How many words two texts share, regardless of order: never less than their longest common subsequence. */
function sharedWords(a: Int32Array, b: Int32Array): number {
  const left = new Map<number, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared;
}

/** How many words two texts share in the same order; words as a lexicon numbers them. */
export function commonWords(a: Int32Array, b: Int32Array): number {
  return lcsSteps(a, b) > MOST_STEPS ? sharedWords(a, b) : lcsLength(a, b);
}

/** The part of the words of two texts that so many common ones make up, 0 to 1, four decimals. */
export function likeness(common: number, a: Int32Array, b: Int32Array): number {
  const words = a.length + b.length;
  return words === 0 ? 1 : Math.floor(((2 * common) / words) * PRECISION) / PRECISION;
}

/** How alike two texts are. */
export interface Likeness {
  /** Twice the common words by the words of both, 0 to 1, four decimals. */
  value: number;
  /** Words that both have in the same order. */
  common: number;
  /** Words of each. */
  words: readonly [number, number];
}

/** Compares texts with one text, word by word regardless of case, and reads that one only once. */
export function likenessTo(first: string): (second: string) => Likeness {
  const lexicon = createLexicon();
  const a = lexicon.numbersOf(first);
  return (second) => {
    const b = lexicon.numbersOf(second);
    const common = commonWords(a, b);
    return { value: likeness(common, a, b), common, words: [a.length, b.length] };
  };
}

/**
 * Word-level likeness of two texts regardless of case: twice their longest common subsequence of words by the words of
 * both, 0 to 1, four decimals.
 */
export function similarity(first: string, second: string): number {
  return likenessTo(first)(second).value;
}
