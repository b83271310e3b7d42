import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { provisionsOf } from '../../../../src/import/markdown/provision.ts';
import { normalisedText, tidyText, wordingSha256 } from '../../../../src/model/text.ts';

vi.setConfig({ testTimeout: 60_000 });

const piece = fc.oneof(
  fc.constantFrom(
    '# ',
    '## ',
    '*   ',
    '1.  ',
    '    ',
    '| a | b |\n| --- | --- |\n',
    '**',
    '_',
    '[',
    '](https://x.example/)',
    '- - -',
    '* * *',
    '\n\n',
    '\n',
    ':',
    '<br>',
    '> ',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '```',
    '[^1]',
    '&nbsp;',
    '\\',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.lorem({ maxCount: 8 }),
);
const markdown = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('whatever a document holds', () => {
  test('its provisions are numbered from 0, none is empty, none holds invisible characters', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const provisions = provisionsOf(text);
        expect(provisions.map(({ position }) => position)).toEqual(provisions.map((_, index) => index));
        for (const provision of provisions) {
          expect(provision.text).toMatch(/[\p{L}\p{N}]/u);
          expect(provision.text).not.toMatch(/[\u00a0\u200b-\u200f\u00ad\u2060\ufeff]/u);
          expect(provision.text).not.toMatch(/\n\s*\n|^\s|\s$/u);
          expect(provision.headingPath.every((heading) => heading !== '' && !heading.includes('\n'))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('Windows line ends change nothing', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const unix = text.replaceAll('\r', '');
        expect(provisionsOf(unix.replaceAll('\n', '\r\n'))).toEqual(provisionsOf(unix));
      }),
      { numRuns: 100 },
    );
  });
});

describe('normalised wordings', () => {
  test.each([
    ['normalised', normalisedText],
    ['tidy', tidyText],
  ])('a %s text is so already', (_, normalise) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  test('typography and white space make no other wording, a letter in another case does', () => {
    expect(wordingSha256('“No\u00a0bears”…\nthe landlord’s – rule')).toBe(
      wordingSha256('"No bears"... the landlord\'s - rule'),
    );
    expect(wordingSha256('No bears')).not.toBe(wordingSha256('no bears'));
  });
});

test('a document of a megabyte is read in seconds', () => {
  const sentence = 'The tenant feeds the bears of the house every day and pays for what they eat. ';
  const section = `Bears\n-----\n\n${sentence.repeat(20)}\n\n*   one bear\n*   two bears\n\n`;
  const nested = `${'*   '.repeat(12)}bears\n\n`;
  const start = performance.now();
  expect(provisionsOf(section.repeat(650) + nested)).toHaveLength(1300);
  expect(performance.now() - start).toBeLessThan(20_000);
});
