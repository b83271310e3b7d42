import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../../src/errors.ts';
import { decodeCursor, encodeCursor } from '../../../src/graphql/cursor.ts';

const anyText = fc.string({ unit: 'grapheme' });
const place = fc.record({ sort: fc.oneof(anyText, fc.double({ noNaN: true, noDefaultInfinity: true })), id: anyText });

describe('a cursor', () => {
  test('leads back to its place', () => {
    fc.assert(
      fc.property(anyText, place, (list, { sort, id }) => {
        const kept = Object.is(sort, -0) ? 0 : sort;
        expect(decodeCursor(list, encodeCursor(list, { sort, id }))).toEqual({ sort: kept, id });
      }),
    );
  });

  test('is refused by every other list and order, which it names', () => {
    fc.assert(
      fc.property(anyText, anyText, place, (list, other, where) => {
        fc.pre(list !== other);
        expect(() => decodeCursor(other, encodeCursor(list, where))).toThrow(BadInput);
      }),
    );
  });

  test('is refused when it is none, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.base64String(), fc.json()), (text) => {
        expect(() => decodeCursor('platforms by SLUG', text)).toThrow(/"after" is (no|a) cursor/);
      }),
    );
  });

  test('is refused when its place was tampered with', () => {
    const forged = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
    for (const content of [
      ['list', 1],
      ['list', 1, 2],
      ['list', null, 'id'],
      ['list', {}, 'id'],
      { 0: 'list' },
      'list',
    ])
      expect(() => decodeCursor('list', forged(content))).toThrow(BadInput);
  });
});
