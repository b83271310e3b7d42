import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../../../src/errors.ts';
import { luceneQuery, parseSearch } from '../../../src/model/search-query.ts';

const lucene = (query: string, all = true) => luceneQuery(parseSearch(query), all);

/** A word with its forms, a phrase, a beginning, or a phrase that goes on with a beginning; nothing else. */
const CLAUSE =
  /^\+(?:\((?:"[\p{L}\p{M}\p{N}_'’.:·,;]+" ?)+\)|"[\p{L}\p{M}\p{N}_'.:·,; ]+"|(?:\\.|[\p{L}\p{M}\p{N}])+\*|\(\+"[^"\\]+" \+(?:\\.|[\p{L}\p{M}\p{N}])+\*\))$/u;

describe('a query', () => {
  test.each([
    ['class action', `+("class" "class's" "class’s") +("action" "action's" "action’s")`],
    ['"class action" waiver', `+"class action" +("waiver" "waiver's" "waiver’s")`],
    ['arbitrat*', '+arbitrat*'],
    ['non-arbitrat*', '+(+"non" +arbitrat*)'],
    ['AND OR 1 a', null],
    ['field:value +must -not ~fuzzy^2 [a TO b] {x} (y) \\ / && ||', null],
    ['don’t', `+("don't")`],
    ['仲裁', '+"仲 裁"'],
    ['an "open quotation', null],
    ['example.com 3.5%', `+("example.com" "example.com's" "example.com’s") +("3.5")`],
    ['التحكيم', null],
  ])('%s is read as words alone', (query, expected) => {
    if (expected !== null) expect(lucene(query)).toBe(expected);
    for (const clause of lucene(query).split(/ \+(?![^(]*\*\))/))
      expect(`+${clause.replace(/^\+/, '')}`).toMatch(CLAUSE);
  });

  test('of any of its words requires none', () => {
    expect(lucene('1 b*', false)).toBe('("1") b*');
  });

  test.each(['', '   ', '***', '"" \'\' --', '🔥', '+-&|!(){}[]^"~*?:\\/'])(
    'without a word (%s) is refused',
    (query) => {
      expect(() => parseSearch(query)).toThrow(/"query" has no word to search for/);
    },
  );

  test('too long, or of too many words, is refused with what it may be', () => {
    expect(() => parseSearch('x'.repeat(10_000))).toThrow('"query" has 10000 characters; the most is 1000.');
    expect(() => parseSearch('a '.repeat(41))).toThrow('"query" has 41 words; the most is 40.');
  });

  test('of any text is words between signs of ours, or bad input', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()), (query) => {
        try {
          for (const term of parseSearch(query)) expect(luceneQuery([term], true)).toMatch(CLAUSE);
        } catch (error) {
          expect(error).toBeInstanceOf(BadInput);
        }
      }),
    );
  });
});
