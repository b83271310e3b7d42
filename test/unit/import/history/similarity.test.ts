import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPairs } from '../../../../src/import/history/assignment.ts';
import { inOrder } from '../../../../src/model/increasing-run.ts';
import { lcsLength } from '../../../../src/model/lcs.ts';
import { similarity } from '../../../../src/model/similarity.ts';

/** The textbook way: a table of all prefixes. */
function lcsByTable(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const left of a) {
    const next = [0];
    for (const [index, right] of b.entries()) {
      next.push(left === right ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const numbers = fc.array(fc.nat(6), { maxLength: 150 });

describe('the likeness of two texts', () => {
  test('counts the words that they share in the same order', () => {
    expect(similarity('we keep your data', 'we keep your data')).toBe(1);
    expect(similarity('we keep your data', 'we sell your data')).toBe(0.75);
    expect(similarity('one two three four', 'four three two one')).toBe(0.25);
    expect(similarity('we pay', 'they collect')).toBe(0);
  });

  test('is that of the longest common subsequence by its table', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(lcsLength(Int32Array.from(a), Int32Array.from(b))).toBe(lcsByTable(a, b));
      }),
    );
  });

  test('of two paragraphs of nine thousand words is told without filling their table', () => {
    const words = (step: number) => Array.from({ length: 9000 }, (_, index) => `w${(index * step) % 701}`).join(' ');
    const start = performance.now();
    expect(similarity(words(3), words(7))).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('the best pairs', () => {
  const pairs = fc.uniqueArray(
    fc.record({ former: fc.nat(4), item: fc.nat(4), score: fc.integer({ min: 1, max: 20 }) }),
    { selector: ({ former, item }) => `${former} ${item}`, maxLength: 14 },
  );
  type Pairs = { former: number; item: number; score: number }[];
  const total = (chosen: Pairs) => chosen.reduce((sum, { score }) => sum + score, 0);

  function heaviest(open: Pairs): number {
    const [pair, ...rest] = open;
    if (!pair) return 0;
    const others = rest.filter(({ former, item }) => former !== pair.former && item !== pair.item);
    return Math.max(heaviest(rest), pair.score + heaviest(others));
  }

  test('add up to no less than any others, and use nothing twice', () => {
    fc.assert(
      fc.property(pairs, (open) => {
        const chosen = bestPairs(open);
        expect(new Set(chosen.map(({ former }) => former)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ item }) => item)).size).toBe(chosen.length);
        expect(total(chosen)).toBe(heaviest(open));
      }),
      { numRuns: 300 },
    );
  });

  test('of three hundred by three hundred are found in seconds', () => {
    const all = Array.from({ length: 90_000 }, (_, index) => {
      const [former, item] = [Math.floor(index / 300), index % 300];
      return { former, item, score: 1 + ((former * 31 + item * 17) % 101) };
    });
    const start = performance.now();
    expect(bestPairs(all)).toHaveLength(300);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('the places of clauses', () => {
  test('that stay are the most that can stay in order', () => {
    const places = fc.uniqueArray(fc.nat(9), { maxLength: 8 });
    fc.assert(
      fc.property(places, (numbers) => {
        const kept = inOrder(numbers);
        const run = numbers.filter((_, position) => kept.has(position));
        expect(run).toEqual([...run].sort((a, b) => a - b));
        expect(run.length).toBe(
          lcsByTable(
            numbers,
            [...numbers].sort((a, b) => a - b),
          ),
        );
      }),
    );
  });
});
