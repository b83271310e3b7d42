/** `; did you mean "eu-dsa"?` when one of the words is close to the given one, else nothing. */
export function suggestion(given: string, words: Iterable<string>): string {
  const limit = Math.min(3, Math.ceil(given.length / 4));
  let best: { word: string; distance: number } | null = null;
  for (const word of words) {
    const edits = editDistance(given.toLowerCase(), word.toLowerCase(), limit);
    const distance = edits > limit && isPartOf(given, word) ? limit : edits;
    if (distance <= limit && (best === null || distance < best.distance)) best = { word, distance };
  }
  return best === null ? '' : `; did you mean "${best.word}"?`;
}

function isPartOf(given: string, word: string): boolean {
  return given.length >= 3 && `-${word}-`.includes(`-${given.toLowerCase()}-`);
}

/** Insertions, deletions and replacements between two words; any number above `limit` stands for "too far". */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? limit + 1;
}
