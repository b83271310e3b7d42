import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { documentAround, elements, escapedText, verbatim } from '../../../src/export/xml.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
});

/** What XML can hold, as a parser gives it back. */
function legal(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replaceAll(/\r\n?/g, '\n');
}

function written(text: string): string {
  const [head, tail] = documentAround('list', (document) => {
    document.ele('https://test.example/list', 'list');
  });
  const middle = elements([text, text], (parent, one) => {
    parent.ele('one', { word: verbatim(one) }).txt(verbatim(one));
  });
  return head + middle + tail;
}

interface Read {
  list: { one: { '#text'?: string; '@_word'?: string }[] };
}

const HOSTILE = [
  '=1+1',
  '@x',
  '-1',
  '\t=1',
  '"quoted", \'and\'',
  'two\nlines',
  ']]>',
  '<b>&amp;</b>',
  '&lt; is no <',
  '&nbsp;&#1;&#xFFFE;',
  'bell \u0001, none \uFFFE, half \uD800, other half \uDC00',
  'tree 🌳',
  'עברית \u202Ertl',
];

describe('XML', () => {
  test.each(HOSTILE)('holds %j as it is', (text) => {
    const { list } = parser.parse(written(text)) as Read;
    expect(list.one).toHaveLength(2);
    for (const one of list.one) expect([one['#text'] ?? '', one['@_word'] ?? '']).toEqual([legal(text), legal(text)]);
  });

  test('holds any text, but for what XML cannot hold', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'&<>"\'];#x1lt amp') }));
    fc.assert(
      fc.property(text, (one) => {
        const { list } = parser.parse(written(one)) as Read;
        expect(list.one[0]?.['#text'] ?? '').toBe(legal(one));
      }),
    );
  });

  test('has no text that closes what it stands in', () => {
    expect(escapedText(']]></p><script>')).toBe(']]&gt;&lt;/p&gt;&lt;script&gt;');
  });
});
