import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/graphql/excerpt.ts';

test('a short text is its own excerpt, on one line', () => {
  expect(excerptOf('Frogs\n  sing at night. ')).toBe('Frogs sing at night.');
});

test('a long text ends with a whole word and an ellipsis', () => {
  const text = 'The pond is closed in winter, and nobody skates there. '.repeat(10);
  const excerpt = excerptOf(text) ?? '';
  expect(excerpt.endsWith('…')).toBe(true);
  expect(text.split(' ')).toContain(excerpt.slice(0, -1).split(' ').at(-1));
});

test('any text gives an excerpt of at most 281 characters that is well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      const excerpt = excerptOf(text) ?? '';
      expect([...(excerpt ?? '')].length).toBeLessThanOrEqual(281);
      expect(Buffer.from(excerpt ?? '', 'utf8').toString('utf8')).toBe(excerpt);
    }),
  );
});
