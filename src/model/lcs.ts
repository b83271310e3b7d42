/** Bits of an integer that a sum of two of them, with carry, stays within 31 bits. */
const BITS = 30;
const ALL = 2 ** BITS - 1;

function positionsByWord(words: Int32Array): Map<number, number[]> {
  const positions = new Map<number, number[]>();
  for (const [position, word] of words.entries()) {
    const known = positions.get(word);
    if (known) known.push(position);
    else positions.set(word, [position]);
  }
  return positions;
}

/** Adds the matches of one word to the row, all columns at once; a zero bit is a column where the subsequence grew. */
function advance(row: Int32Array, mask: Int32Array): void {
  let carry = 0;
  for (let block = 0; block < row.length; block += 1) {
    const held = row[block] ?? 0;
    const matched = held & (mask[block] ?? 0);
    const sum = held + matched + carry;
    carry = sum >>> BITS;
    row[block] = ((sum & ALL) | (held & ~matched)) & ALL;
  }
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function lcsOfDiffering(columns: Int32Array, words: Int32Array): number {
  const row = new Int32Array(Math.ceil(columns.length / BITS)).fill(ALL);
  const mask = new Int32Array(row.length);
  const positions = positionsByWord(columns);
  for (const word of words) {
    const matches = positions.get(word);
    if (!matches) continue;
    for (const position of matches) {
      const block = Math.floor(position / BITS);
      mask[block] = (mask[block] ?? 0) | (1 << (position % BITS));
    }
    advance(row, mask);
    for (const position of matches) mask[Math.floor(position / BITS)] = 0;
  }
  return row.length * BITS - row.reduce((total, bits) => total + ones(bits), 0);
}

/** The sequences without what they begin and end with alike, and how long that is. */
function trimmed(a: Int32Array, b: Int32Array): { a: Int32Array; b: Int32Array; alike: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return { a: a.subarray(start, a.length - end), b: b.subarray(start, b.length - end), alike: start + end };
}

/** Machine steps, about, that {@link lcsLength} takes at most. */
export function lcsSteps(a: Int32Array, b: Int32Array): number {
  return Math.ceil(Math.min(a.length, b.length) / BITS) * Math.max(a.length, b.length);
}

/** Length of the longest common subsequence of two sequences of numbers, thirty columns at a time. */
export function lcsLength(first: Int32Array, second: Int32Array): number {
  const { a, b, alike } = trimmed(first, second);
  return alike + (a.length < b.length ? lcsOfDiffering(a, b) : lcsOfDiffering(b, a));
}
