import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../../src/errors.ts';
import { decodeGlobalId, encodeGlobalId } from '../../../src/graphql/global-id.ts';

const typename = fc.stringMatching(/^[A-Z][A-Za-z]{0,20}$/);
const key = fc.string({ unit: 'grapheme', minLength: 1 });

describe('a global id', () => {
  test('is the type and the key, colons in the key included', () => {
    fc.assert(
      fc.property(typename, key, (type, id) => {
        expect(decodeGlobalId(encodeGlobalId(type, id))).toEqual({ typename: type, id });
      }),
    );
    expect(decodeGlobalId('Article:eu-dsa:art-14')).toEqual({ typename: 'Article', id: 'eu-dsa:art-14' });
  });

  test('is refused without a type or without a key, saying how one looks', () => {
    for (const text of ['', ':', 'eu-dsa', ':eu-dsa', 'Regulation:'])
      expect(() => decodeGlobalId(text)).toThrow(/no global id.*such as "Regulation:eu-dsa"/);
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes(':')),
        (text) => {
          expect(() => decodeGlobalId(text)).toThrow(BadInput);
        },
      ),
    );
  });
});
