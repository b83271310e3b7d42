import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConclusionSpan, type UseSteps, usedSteps, useSteps } from '../../../src/model/step.ts';

function span(from: string, to: string | null, severityRank = 1, confidence = 0.5): ConclusionSpan {
  return { from, to, severityRank, confidence };
}

describe('the use of a clause type through time', () => {
  test('begins at the end of the day on which the first provision has it, and ends with the last', () => {
    const spans = [
      span('2026-01-02T03:00:00Z', '2026-03-01T12:00:00Z', 2, 0.9),
      span('2026-02-01T00:00:00Z', '2026-03-05T00:00:00Z', 3, 0.4),
    ];
    expect(useSteps(spans)).toEqual({
      days: ['2026-01-02', '2026-02-01', '2026-03-01', '2026-03-05'],
      provisions: [1, 2, 1, 0],
      severityRanks: [2, 3, 3, 0],
      confidences: [0.9, 0.9, 0.4, 0],
    });
  });

  test('does not see what came and went within a day', () => {
    expect(useSteps([span('2026-01-02T03:00:00Z', '2026-01-02T23:59:59Z')]).days).toEqual([]);
  });

  test('has no step where one provision takes the place of its like', () => {
    const spans = [span('2026-01-02T03:00:00Z', '2026-02-02T03:00:00Z'), span('2026-02-02T03:00:00Z', null)];
    expect(useSteps(spans)).toEqual({
      days: ['2026-01-02'],
      provisions: [1],
      severityRanks: [1],
      confidences: [0.5],
    });
  });

  test('is nothing without provisions', () => {
    expect(useSteps([])).toEqual({ days: [], provisions: [], severityRanks: [], confidences: [] });
  });
});

const day = fc
  .integer({ min: 0, max: 40 })
  .map((number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10));
const time = fc
  .tuple(day, fc.constantFrom('00:00:00', '12:30:00', '23:59:59'))
  .map(([date, hour]) => `${date}T${hour}Z`);
const spans = fc.array(
  fc
    .record({
      one: time,
      other: fc.option(time),
      severityRank: fc.integer({ min: 1, max: 3 }),
      confidence: fc.constantFrom(0.1, 0.5, 0.9, 1),
    })
    .map(({ one, other, ...rest }) => {
      const [from, to] = other === null || one <= other ? [one, other] : [other, one];
      return { from, to, ...rest };
    }),
  { maxLength: 12 },
);

function at({ days, provisions, severityRanks, confidences }: UseSteps, asked: string): number[] {
  const index = days.findLastIndex((each) => each <= asked);
  return [provisions[index] ?? 0, severityRanks[index] ?? 0, confidences[index] ?? 0];
}

function standing(all: readonly ConclusionSpan[], asked: string): ConclusionSpan[] {
  const end = `${asked}T23:59:59Z`;
  return all.filter(({ from, to }) => from <= end && (to === null || to > end));
}

test('at the end of every day the steps say what the spans say', () => {
  fc.assert(
    fc.property(spans, day, (all, asked) => {
      const there = standing(all, asked);
      const highest = (values: number[]): number => Math.max(0, ...values);
      expect(at(useSteps(all), asked)).toEqual([
        there.length,
        highest(there.map(({ severityRank }) => severityRank)),
        highest(there.map(({ confidence }) => confidence)),
      ]);
    }),
  );
});

test('steps are in order of days, and each differs from the one before', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const steps = useSteps(all);
      expect(steps.days).toEqual([...new Set(steps.days)].sort());
      const values = steps.days.map((each) => at(steps, each).join());
      for (const [index, value] of values.entries()) expect(value).not.toBe(values[index - 1] ?? '0,0,0');
    }),
  );
});

test('the sum over platforms says on every day how many of them used it, and with how many provisions', () => {
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 5 }), day, (platforms, asked) => {
      const { usedDays, usedPlatforms, usedProvisions } = usedSteps(platforms.map(useSteps));
      const index = usedDays.findLastIndex((each) => each <= asked);
      const counts = platforms.map((all) => standing(all, asked).length);
      expect([usedPlatforms[index] ?? 0, usedProvisions[index] ?? 0]).toEqual([
        counts.filter((count) => count > 0).length,
        counts.reduce((sum, count) => sum + count, 0),
      ]);
    }),
  );
});
