/** Texts of which nothing is read but how often each word stands in them. */
export interface Overlap {
  /** How many words the text shares with each of those that were indexed, regardless of order. */
  with(words: Int32Array): Int32Array;
}

function counts(words: Int32Array): Map<number, number> {
  const result = new Map<number, number>();
  for (const word of words) result.set(word, (result.get(word) ?? 0) + 1);
  return result;
}

/** Indexes texts by their words, so that one is held against all of them in one go. */
export function indexOverlap(texts: readonly Int32Array[]): Overlap {
  const holders = new Map<number, { texts: number[]; counts: number[] }>();
  for (const [text, words] of texts.entries()) {
    for (const [word, count] of counts(words)) {
      const known = holders.get(word) ?? { texts: [], counts: [] };
      known.texts.push(text);
      known.counts.push(count);
      holders.set(word, known);
    }
  }
  return {
    with(words) {
      const shared = new Int32Array(texts.length);
      for (const [word, count] of counts(words)) {
        const held = holders.get(word);
        for (const [place, text] of (held?.texts ?? []).entries()) {
          shared[text] = (shared[text] ?? 0) + Math.min(count, held?.counts[place] ?? 0);
        }
      }
      return shared;
    },
  };
}
