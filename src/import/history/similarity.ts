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

/** The part of the words of two texts that they share in the same order, 0 to 1, four decimals; words as a lexicon numbers them. */
export function similarityOfWords(a: Int32Array, b: Int32Array): number {
  if (a.length + b.length === 0) return 1;
  const common = lcsSteps(a, b) > MOST_STEPS ? sharedWords(a, b) : lcsLength(a, b);
  return Math.floor(((2 * common) / (a.length + b.length)) * PRECISION) / PRECISION;
}

/** Word-level likeness of two texts: twice their longest common subsequence of words by the words of both, 0 to 1, four decimals. */
export function similarity(a: string, b: string): number {
  const lexicon = createLexicon();
  return similarityOfWords(lexicon.numbersOf(a), lexicon.numbersOf(b));
}
