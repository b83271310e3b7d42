import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PhraseIndex } from '../../../src/classify/phrase-index.ts';
import { parsePhrase } from '../../../src/classify/phrase-parser.ts';
import { tokenise } from '../../../src/classify/token.ts';
import { BadInput } from '../../../src/errors.ts';
import { anyText } from './any-text.ts';

const groups = { we: ['we', 'the provider'], must: ['shall', 'is required to'] };

function found(phrase: string, text: string): string[] {
  const tokens = tokenise(text);
  return new PhraseIndex([parsePhrase(phrase, groups)])
    .find(tokens)
    .map((hit) => tokens.words.slice(hit.start, hit.end).join(' '));
}

describe('a cue phrase', () => {
  test.each([
    ['binding arbitration', 'Binding ARBITRATION it is', ['binding arbitration']],
    ['arbitrat*', 'We arbitrate', ['arbitrate']],
    ['arbitrat*', 'a bitrate', []],
    ['fees?', 'A fee. Two fees. The feet.', ['fee', 'fees']],
    ['(cap|limit ~2 on) damages', 'a limit of sorts on damages', ['limit of sorts on damages']],
    ['no (binding)? advice', 'no advice. No binding advice.', ['no advice', 'no binding advice']],
    ['pay ~2 fine', 'pay a heavy fine', ['pay a heavy fine']],
    ['pay ~2 fine', 'pay a very heavy fine', []],
    [
      'pay … fine',
      'pay, whenever we say so and without delay, a fine',
      ['pay whenever we say so and without delay a fine'],
    ],
    ['<we> <must> pay', 'The provider is required to pay', ['the provider is required to pay']],
    ['≠you may end', 'You may end it. We may end it.', ['may end']],
    ['≠(you|they) may end', 'They may end it.', []],
    ['do not share', "Don't share it", ['do not share']],
    ['can not', 'We cannot', ['can not']],
    ['third party', "a third-party's site", ['third party']],
    ['pay a fine', 'You pay. A fine day.', []],
    ['may not share', 'You may not:\nshare', ['may not share']],
    ['may not share', 'You may not stay\nshare', []],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  test.each([
    ['', 'it is empty'],
    ['(a|b', 'a bracket is not closed'],
    ['a b)', '")" stands alone'],
    ['a|b', '"|" stands alone'],
    ['(a||b) c', 'an alternative is empty'],
    ['arb*trate', '* can only end a word'],
    ['ar*', 'fewer than 3 letters'],
    ['~3 a', 'a gap must stand between two words'],
    ['a …', 'a gap must stand between two words'],
    ['a ~90 b', '1 to 20 words wide'],
    ['a ≠b', '≠ can only begin a phrase'],
    ['≠(a b) c', 'only single words'],
    ['(a)?', 'no word has to stand'],
    ['a <them>', 'no word group <them>'],
    ['a.*b', 'cannot read from'],
    ['[a-z]+', 'cannot read from'],
    ['((((((a))))))', 'more than 4 deep'],
  ])('"%s" is refused: %s', (phrase, reason) => {
    expect(() => parsePhrase(phrase, groups)).toThrow(BadInput);
    expect(() => parsePhrase(phrase, groups)).toThrow(reason);
  });

  test('any text is either a phrase or refused with BadInput', () => {
    const signs = fc.array(
      fc.constantFrom('a', 'word', 'stem*', '(', ')', ')?', '|', '…', '~3', '≠', '<we>', ' ', '*', '?', 'é', "'"),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          signs.map((parts) => parts.join(' ')),
        ),
        (source) => {
          try {
            new PhraseIndex([parsePhrase(source, groups)]).find(tokenise('a word and a stemma that we share'));
          } catch (error) {
            expect(error).toBeInstanceOf(BadInput);
          }
        },
      ),
    );
  });

  test('plain words are found wherever they stand side by side', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/).filter((text) => tokenise(text).words.join() === text);
    const words = fc.array(word, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, words, words, (before, middle, after) => {
        expect(found(middle.join(' '), [...before, ...middle, ...after].join(' '))).toContain(middle.join(' '));
      }),
    );
  });
});
