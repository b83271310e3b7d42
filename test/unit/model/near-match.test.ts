import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearMatches } from '../../../src/model/near-match.ts';

const known = ['eu-dsa', 'eu-dma', 'eu-data-act', 'us-dsa', 'tiktok'];

test('the nearest come first', () => {
  expect(nearMatches('eu-dsaa', known, 3)).toEqual(['eu-dsa', 'eu-dma']);
});

test('a part that was left out is no obstacle', () => {
  expect(nearMatches('us-bipa', ['us-tida', 'us-il-bipa'], 1)).toEqual(['us-il-bipa']);
});

test('a beginning and a part lead to the whole, whatever the case', () => {
  expect(nearMatches('Tik', known, 3)).toEqual(['tiktok']);
  expect(nearMatches('data', known, 3)).toEqual(['eu-data-act']);
});

test('what is given are always some of the words, each once', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), fc.nat({ max: 5 }), (given, words, most) => {
      const near = nearMatches(given, words, most);
      expect(near.length).toBeLessThanOrEqual(most);
      expect(new Set(near).size).toBe(near.length);
      expect(near.every((word) => words.includes(word))).toBe(true);
    }),
  );
});
