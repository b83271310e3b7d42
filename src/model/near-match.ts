/** The words closest to a given one, the nearest first: a few slips of the pen away, or with its parts among their own, or beginning with it; at most `most`. */
export function nearMatches(given: string, words: Iterable<string>, most: number): string[] {
  const limit = Math.min(3, Math.ceil(given.length / 4));
  const lower = given.toLowerCase();
  const near: { word: string; distance: number }[] = [];
  for (const word of new Set(words)) {
    const edits = editDistance(lower, word.toLowerCase(), limit);
    const distance = Math.min(edits, distanceOfPart(lower, word.toLowerCase(), limit));
    if (distance <= limit) near.push({ word, distance });
  }
  return near
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ word }) => word);
}

/** Words of which the given one has whole parts, or is the beginning, are as near as slips of the pen. */
function distanceOfPart(given: string, word: string, limit: number): number {
  if (given.length < 3) return limit + 1;
  const parts = new Set(word.split(/[-:]/));
  if (given.split(/[-:]/).every((part) => parts.has(part))) return 1;
  return word.startsWith(given) ? limit : limit + 1;
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
