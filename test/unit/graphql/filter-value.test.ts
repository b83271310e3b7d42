import { expect, test } from 'vitest';
import { filterCost, tidyFilter } from '../../../src/graphql/filter-value.ts';

test('keys are read in either case, and each value once', () => {
  const filter = {
    jurisdictions: ['eu', 'EU '],
    platforms: ['TikTok'],
    languages: ['EN'],
    termsTypes: ['Privacy Policy'],
  };
  expect(tidyFilter('provisions', filter)).toEqual({
    jurisdictions: ['EU'],
    platforms: ['tiktok'],
    languages: ['en'],
    termsTypes: ['Privacy Policy'],
  });
});

test('what is absent or no text stays as it is', () => {
  const filter = { platforms: null, confidenceAtLeast: 0.5, classified: false, regulations: [] };
  expect(tidyFilter('provisions', filter)).toEqual(filter);
});

test('a list of more than a thousand values is refused by name', () => {
  const recordIds = Array.from({ length: 1001 }, (_, index) => `CG-D-${index}`);
  expect(() => tidyFilter('documents', { recordIds })).toThrow(
    '"filter.recordIds" of documents names 1001 values; the most is 1000. Ask in several parts.',
  );
});

test('spans in which nothing lies are refused by both ends, whatever they are of', () => {
  const [early, late] = [new Date('2026-01-01'), new Date('2026-02-01')];
  expect(() => tidyFilter('changes', { since: late, until: early })).toThrow(
    '"since" (2026-02-01) is later than "until" (2026-01-01); no day lies between.',
  );
  expect(() => tidyFilter('versions', { capturedSince: late, capturedUntil: early })).toThrow(/"capturedUntil"/);
  expect(() => tidyFilter('changes', { similarityAtLeast: 0.5, similarityBelow: 0.5 })).toThrow(/nothing lies between/);
  const sound = { since: early, until: early, similarityAtLeast: 0.4, similarityBelow: 0.5, capturedSince: null };
  expect(tidyFilter('changes', sound)).toEqual(sound);
});

test('a walk over every text costs more than a key', () => {
  expect(filterCost({ platforms: ['tiktok'] })).toBe(0);
  expect(filterCost({ textContains: 'arbitration' })).toBeGreaterThan(10_000);
  expect(filterCost(null)).toBe(0);
});
