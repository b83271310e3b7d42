import { lcsSteps } from '../../model/lcs.ts';
import { commonWords, likeness } from '../../model/similarity.ts';
import { createLexicon } from '../../model/word.ts';
import type { Pair } from './assignment.ts';
import { indexOverlap } from './overlap.ts';

/** Less alike than this is another clause. */
const LEAST_SIMILARITY = 0.5;
/** A few words in common make no clause of two phrases that stand in different places, unless all are. */
const FEWEST_SHARED = 3;
/** For one clause, so many of those that share most words are compared word by word. */
const MOST_COMPARED = 24;
/** Comparing stops there: the candidates that share most words have been seen. */
const MOST_STEPS = 4_000_000_000;

/** A text that may have been edited into another. */
export interface Passage {
  index: number;
  text: string;
}

/** What is known of two clauses besides their words. */
export interface Context {
  /** What speaks for their being one; higher is better. */
  bonus(former: number, item: number): number;
  /** True if one stands in the very place of the other. */
  samePlace(former: number, item: number): boolean;
}

type Compared = Pair & { a: Int32Array; b: Int32Array };

function byScore(x: Pair, y: Pair): number {
  return y.score - x.score || x.former - y.former || x.item - y.item;
}

/** For each new text the old ones that share enough words with it, most promising first. */
function* promising(formers: readonly Passage[], items: readonly Passage[], context: Context): Generator<Compared> {
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
      const most = likeness(shared, a, b);
      if (most >= LEAST_SIMILARITY) found.push({ former, item, score: most + context.bonus(former, item), a, b });
    }
    yield* found.sort(byScore).slice(0, MOST_COMPARED);
  }
}

/**
 * Pairs of an old and a new text that are at least half alike, word by word. The score is how far beyond half, and the bonus.
 */
export function candidatePairs(formers: readonly Passage[], items: readonly Passage[], context: Context): Pair[] {
  const pairs: Pair[] = [];
  let steps = MOST_STEPS;
  for (const { former, item, a, b } of [...promising(formers, items, context)].sort(byScore)) {
    const needed = lcsSteps(a, b);
    if (needed > steps) continue;
    steps -= needed;
    const common = commonWords(a, b);
    const alike = likeness(common, a, b);
    if (alike < LEAST_SIMILARITY) continue;
    if (common < FEWEST_SHARED && alike < 1 && !context.samePlace(former, item)) continue;
    pairs.push({ former, item, score: alike - LEAST_SIMILARITY + context.bonus(former, item) });
  }
  return pairs;
}
