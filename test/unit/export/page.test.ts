import { assert, property, string, webUrl } from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { type RecordPage, recordPage, refusalPage } from '../../../src/web/record-page.ts';

const BLANK: RecordPage = {
  title: 'T',
  kind: 'K',
  uri: 'https://a.example/id/x',
  facts: [],
  neighbours: [],
  elsewhere: [],
  citation: 'C',
  disclaimer: 'D',
};

/** Everything in markup that a reader of XML finds, but texts. */
function tagsOf(page: string): string[] {
  return [...page.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag ?? '');
}

test('no text becomes markup, wherever it stands on a page', () => {
  const plain = tagsOf(page('x', 'https://b.example'));
  assert(
    property(string({ unit: 'binary' }), webUrl(), (text, url) => {
      expect(tagsOf(page(text, url))).toEqual(plain);
    }),
  );
  for (const text of ['<script>', '</style><img src=x>', '" onload="x', "'><b>", '&lt;', '<!--']) {
    expect(tagsOf(page(text, 'https://b.example'))).toEqual(plain);
    expect(refusalPage('No', text)).not.toContain(text);
  }
});

function page(text: string, href: string): string {
  return recordPage({
    title: text,
    kind: text,
    uri: `https://a.example/${encodeURIComponent(text.replaceAll(/\p{Cs}/gu, ''))}`,
    facts: [{ label: text, values: [{ text, href }, { text }] }],
    neighbours: [{ title: text, total: 9, shown: [{ text, href }] }],
    elsewhere: [{ text, href }],
    citation: text,
    disclaimer: text,
  });
}

test('a text with tags is read back as it was', () => {
  const title = 'a < b & "c" \'d\' > e';
  const [, body = ''] = recordPage({ ...BLANK, title }).split('</head>');
  const main = body.slice(body.indexOf('<main>'), body.indexOf('</main>') + 7);
  const read = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(main);
  expect(read.main.header.h1['#text']).toBe(title);
});

test.each(['javascript:alert(1)', 'JaVaScRiPt:x', 'data:text/html,x', '//elsewhere.example', 'vbscript:x'])(
  'an address that runs or hides something, such as %s, is no link',
  (href) => {
    const text = recordPage({ ...BLANK, facts: [{ label: 'L', values: [{ text: 'here', href }] }] });
    expect(text).not.toContain(`href="${href}`);
    expect(text).toContain('here');
  },
);
