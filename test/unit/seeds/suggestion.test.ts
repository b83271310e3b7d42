import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestion } from '../../../src/import/seeds/suggestion.ts';

const known = ['eu-dsa', 'eu-dma', 'eu-gdpr', 'us-ftc5'];

test('a slug with a slip of the pen suggests the nearest one', () => {
  expect(suggestion('eu-gpdr', known)).toBe('; did you mean "eu-gdpr"?');
  expect(suggestion('EU-DSA', known)).toBe('; did you mean "eu-dsa"?');
});

test('a part of a slug suggests the whole', () => {
  expect(suggestion('dsa', known)).toBe('; did you mean "eu-dsa"?');
});

test('a word that is far from all suggests nothing', () => {
  expect(suggestion('platform-work', known)).toBe('');
  expect(suggestion('', known)).toBe('');
});

test('what is suggested is always one of the words', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (given, words) => {
      const text = suggestion(given, words);
      return text === '' || words.some((word) => text === `; did you mean "${word}"?`);
    }),
  );
});
