import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../../src/errors.ts';
import { type Interval, intervalsBetween, MOST_INTERVALS } from '../../../src/model/interval.ts';

const DAY = 86_400_000;
const dayAt = (offset: number) => new Date(Date.UTC(1990, 0, 1) + offset * DAY).toISOString().slice(0, 10);
const dayAfter = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

const intervals = fc.constantFrom<Interval>('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR');
const window = fc
  .tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 999 }))
  .map(([offset, length]) => [dayAt(offset), dayAt(offset + length)] as const);

describe('the intervals of a time', () => {
  test('cover each of its days once, without a gap', () => {
    fc.assert(
      fc.property(intervals, window, (interval, [since, until]) => {
        const stretches = intervalsBetween(interval, since, until);
        expect(stretches[0]?.start).toBe(since);
        expect(stretches.at(-1)?.end).toBe(until);
        for (const [index, { start, end }] of stretches.entries()) {
          expect(start <= end).toBe(true);
          const next = stretches[index + 1];
          if (next) expect(next.start).toBe(dayAfter(end));
        }
      }),
    );
  });

  test('have each a name of its own, in order', () => {
    fc.assert(
      fc.property(intervals, window, (interval, [since, until]) => {
        const labels = intervalsBetween(interval, since, until).map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
        expect(labels).toEqual(labels.toSorted());
      }),
    );
  });

  test.each([
    ['DAY', '2026-02-28', '2026-03-01', ['2026-02-28', '2026-03-01']],
    ['WEEK', '2020-12-30', '2021-01-04', ['2020-W53', '2021-W01']],
    ['WEEK', '2024-12-29', '2024-12-30', ['2024-W52', '2025-W01']],
    ['MONTH', '2025-12-31', '2026-02-01', ['2025-12', '2026-01', '2026-02']],
    ['QUARTER', '2025-12-31', '2026-04-01', ['2025-Q4', '2026-Q1', '2026-Q2']],
    ['YEAR', '2024-07-01', '2026-01-01', ['2024', '2025', '2026']],
  ] as const)('%s from %s to %s are called %j', (interval, since, until, labels) => {
    expect(intervalsBetween(interval, since, until).map(({ label }) => label)).toEqual(labels);
  });

  test('are none where the end comes before the beginning', () => {
    expect(intervalsBetween('DAY', '2026-01-02', '2026-01-01')).toEqual([]);
  });

  test('are refused where they are too many, with the interval that fits', () => {
    expect(intervalsBetween('DAY', dayAt(0), dayAt(MOST_INTERVALS - 1))).toHaveLength(MOST_INTERVALS);
    expect(() => intervalsBetween('DAY', dayAt(0), dayAt(MOST_INTERVALS))).toThrow(
      new BadInput(
        '"interval" DAY parts 1990-01-01 to 1992-09-27 into 1001 intervals; the most is 1000. Take WEEK (143), or a shorter time.',
      ),
    );
    expect(() => intervalsBetween('DAY', '1990-01-01', '2100-12-31')).toThrow('Take QUARTER (444)');
  });
});
