import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordingDiff } from '../../../src/model/diff.ts';

const told = (before: string, after: string) =>
  wordingDiff(before, after).segments.map(({ operation, text }) => `${operation[0]} ${text.trim()}`);
const without = (operation: string, before: string, after: string) =>
  wordingDiff(before, after)
    .segments.filter((segment) => segment.operation !== operation)
    .map(({ text }) => text)
    .join('');
const plain = (text: string) =>
  text
    .replaceAll(/[‘’´`]/g, "'")
    .replaceAll(/[“”«»]/g, '"')
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/\s+/gu, '');

describe('the difference of two wordings', () => {
  test('tells what stays, what goes and what comes, word by word', () => {
    const diff = wordingDiff('The gardener may water the roses daily.', 'The gardener must water roses twice daily.');
    expect(diff).toMatchObject({ complete: true, wordsAdded: 2, wordsRemoved: 2 });
    expect(diff.similarity).toBeCloseTo(10 / 14);
    expect(diff.segments).toEqual([
      { operation: 'UNCHANGED', text: 'The gardener ', words: 2 },
      { operation: 'REMOVED', text: 'may ', words: 1 },
      { operation: 'ADDED', text: 'must ', words: 1 },
      { operation: 'UNCHANGED', text: 'water ', words: 1 },
      { operation: 'REMOVED', text: 'the ', words: 1 },
      { operation: 'UNCHANGED', text: 'roses ', words: 1 },
      { operation: 'ADDED', text: 'twice ', words: 1 },
      { operation: 'UNCHANGED', text: 'daily.', words: 1 },
    ]);
  });

  test('is of whole words, not of letters', () => {
    expect(told('We water ferns.', 'We watered ferns.')).toEqual(['U We', 'R water', 'A watered', 'U ferns.']);
    expect(told("It isn't ours.", 'It is ours.')).toEqual(['U It', "R isn't", 'A is', 'U ours.']);
  });

  test('is not made of spaces, quotation marks or dashes of another form', () => {
    expect(told('Call it  "moss" -\nor moss’s cousin.', "Call it “moss” – or moss's cousin.")).toEqual([
      "U Call it “moss” – or moss's cousin.",
    ]);
  });

  test('does not hold on to a comma between two replacements', () => {
    expect(told('Ferns, mosses', 'Ivies, lichens')).toEqual(['R Ferns, mosses', 'A Ivies, lichens']);
  });

  test.each([
    ['Chinese', '我们可能会浇花。', '我们不会浇花。', ['R 可能会', 'A 不会']],
    ['Japanese', '庭師は毎日花に水をやります。', '庭師は毎週花に水をやります。', ['R 毎日', 'A 毎週']],
    ['Thai', 'เรารดน้ำต้นไม้', 'เราตัดต้นไม้', ['R รดน้ำ', 'A ตัด']],
  ])('is of words also in %s, which does not space them', (_, before, after, changes) => {
    const segments = told(before, after);
    expect(segments.filter((each) => !each.startsWith('U'))).toEqual(changes);
    expect(segments.filter((each) => each.startsWith('U')).length).toBeGreaterThan(0);
  });

  test('with nothing is all added or all removed', () => {
    expect(wordingDiff('', 'New rule.')).toEqual({
      complete: true,
      segments: [{ operation: 'ADDED', text: 'New rule.', words: 2 }],
      wordsAdded: 2,
      wordsRemoved: 0,
      similarity: 0,
    });
    expect(told('Old rule.', '')).toEqual(['R Old rule.']);
    expect(wordingDiff('', '')).toMatchObject({ segments: [], similarity: 1 });
  });

  test('of long texts that share little is given up in time and says so, with both texts whole', () => {
    const long = (seed: number) => Array.from({ length: 9000 }, (_, at) => `w${(at * seed) % 1499}`).join(' ');
    const [before, after] = [long(7), long(11)];
    const started = performance.now();
    const diff = wordingDiff(before, after);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(diff).toEqual({
      complete: false,
      segments: [
        { operation: 'REMOVED', text: before, words: 9000 },
        { operation: 'ADDED', text: after, words: 9000 },
      ],
      wordsAdded: 9000,
      wordsRemoved: 9000,
      similarity: null,
    });
    expect(wordingDiff(before, `${before} more`)).toMatchObject({ complete: true, wordsAdded: 1, wordsRemoved: 0 });
  });

  const words = fc.array(fc.constantFrom('moss', 'fern', 'ivy', ',', '—', '“', '  ', '\n', '苔', 'é', "don't"), {
    maxLength: 30,
  });

  test('gives back the later text in full, and the earlier one but for spaces and typography', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((each) => each.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        fc.oneof(
          words.map((each) => each.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (before, after) => {
          expect(without('REMOVED', before, after)).toBe(after);
          expect(plain(without('ADDED', before, after))).toBe(plain(before));
        },
      ),
    );
  });

  test('of a text with itself is nothing', () => {
    fc.assert(
      fc.property(words, (one) => {
        const text = one.join(' ');
        expect(wordingDiff(text, text)).toMatchObject({
          complete: true,
          wordsAdded: 0,
          wordsRemoved: 0,
          similarity: 1,
        });
      }),
    );
  });
});
