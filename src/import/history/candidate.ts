import type { Pair } from './assignment.ts';
import { lcsSteps } from './lcs.ts';
import { indexOverlap } from './overlap.ts';
import { similarityOfWords } from './similarity.ts';
import { createLexicon } from './word.ts';

/** Less alike than this is another clause. */
const LEAST_SIMILARITY = 0.5;
/** For one clause, so many of those that share most words are compared word by word. */
const MOST_COMPARED = 24;
/** Comparing stops there: the candidates that share most words have been seen. */
const MOST_STEPS = 4_000_000_000;

/** A text that may have been edited into another. */
export interface Passage {
  index: number;
  text: string;
}

/** What speaks for two clauses being one besides their words; higher is better. */
export type Bonus = (former: number, item: number) => number;

type Compared = Pair & { a: Int32Array; b: Int32Array };

function byScore(x: Pair, y: Pair): number {
  return y.score - x.score || x.former - y.former || x.item - y.item;
}

/** For each new text the old ones that share enough words with it, most promising first. */
function* promising(formers: readonly Passage[], items: readonly Passage[], bonus: Bonus): Generator<Compared> {
  const lexicon = createLexicon();
  const old = formers.map(({ text }) => lexicon.numbersOf(text));
  const overlap = indexOverlap(old);
  for (const { index: item, text } of items) {
    const b = lexicon.numbersOf(text);
    const found: Compared[] = [];
    for (const [place, shared] of overlap.with(b).entries()) {
      const a = old[place];
      const former = formers[place]?.index;
      if (!a || former === undefined) continue;
      const likeness = (2 * shared) / (a.length + b.length);
      if (likeness >= LEAST_SIMILARITY) found.push({ former, item, score: likeness + bonus(former, item), a, b });
    }
    yield* found.sort(byScore).slice(0, MOST_COMPARED);
  }
}

/**
 * Pairs of an old and a new text that are at least half alike, word by word. The score is how far beyond half, and the bonus.
 */
export function candidatePairs(formers: readonly Passage[], items: readonly Passage[], bonus: Bonus): Pair[] {
  const pairs: Pair[] = [];
  let steps = MOST_STEPS;
  for (const { former, item, a, b } of [...promising(formers, items, bonus)].sort(byScore)) {
    const needed = lcsSteps(a, b);
    if (needed > steps) continue;
    steps -= needed;
    const likeness = similarityOfWords(a, b);
    if (likeness < LEAST_SIMILARITY) continue;
    pairs.push({ former, item, score: likeness - LEAST_SIMILARITY + bonus(former, item) });
  }
  return pairs;
}
