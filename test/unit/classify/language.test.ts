import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageLanguage, recogniseDocumentLanguage, recogniseLanguage } from '../../../src/classify/language.ts';
import { anyText } from './any-text.ts';

const english =
  'You may close the account whenever you like, and we will then erase your photographs within thirty days. ';
const french =
  'Vous pouvez fermer le compte quand vous le souhaitez, et nous effacerons ensuite vos photographies sous trente jours. ';

describe('the language of a text', () => {
  test.each([
    ['en', english],
    ['fr', french],
    ['de', 'Sie können das Konto jederzeit schließen; wir löschen dann Ihre Bilder innerhalb von dreißig Tagen.'],
    ['es', 'Puede cerrar la cuenta cuando quiera, y después borraremos sus fotografías en un plazo de treinta días.'],
    ['ja', 'いつでもアカウントを閉じることができ、その後30日以内に写真を削除します。'],
  ])('%s is recognised', (language, text) => {
    expect(recogniseLanguage(text)).toEqual({ language, certain: true });
  });

  test('without letters there is none', () => {
    expect(recogniseLanguage('12.4 — 7')).toEqual({ language: 'und', certain: false });
  });

  test('any text has a language code', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(recogniseLanguage(text).language).toMatch(/^([a-z]{2}|und)$/);
      }),
    );
  });
});

test('a foreign preface does not decide about a long document', () => {
  expect(recogniseDocumentLanguage(french.repeat(10) + english.repeat(200)).language).toBe('en');
});

describe('the language of a passage', () => {
  test('is that of its document when the passage is short', () => {
    expect(passageLanguage('Contact : voir plus bas', 'en')).toBe('en');
  });

  test('is its own when it is long and certain', () => {
    expect(passageLanguage(french.repeat(3), 'en')).toBe('fr');
  });
});
