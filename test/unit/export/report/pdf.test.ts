import { createHash } from 'node:crypto';
import pdfmake from 'pdfmake';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../src/export/report/block.ts';
import { pdf } from '../../../../src/export/report/pdf.ts';
import { inRoboto } from '../../../../src/export/report/roboto.ts';

const HOSTILE =
  'Ελληνικά, кириллица, naïve; שלום, العربية, 日本語, 👩‍👩‍👧, \u0001, \ufffe, \ud800, =1+1, <b>&amp;</b> ]]> `*_';

const REPORT: Report = {
  title: `Report on ${HOSTILE}`,
  lead: [{ kind: 'paragraph', line: [HOSTILE, { text: HOSTILE, href: 'https://example.org/a?b=c&d=(e)' }] }],
  sections: [
    {
      title: HOSTILE,
      blocks: [
        { kind: 'list', items: [{ line: ['x'.repeat(400)], note: [HOSTILE] }, { line: [] }] },
        { kind: 'list', items: [] },
        { kind: 'facts', entries: [] },
        { kind: 'facts', entries: [[HOSTILE, ['f'.repeat(64)]]] },
        { kind: 'table', caption: HOSTILE, columns: ['a', 'b'], rows: [[[HOSTILE], ['y'.repeat(200)]]] },
        { kind: 'table', caption: 'none', columns: ['a'], rows: [] },
        { kind: 'quote', text: `${HOSTILE}\n\n${HOSTILE}`, from: [HOSTILE] },
        { kind: 'code', text: '@misc{x,\n  title = {y}\n}\n' },
      ],
      sections: [{ title: '', blocks: [] }],
    },
  ],
};

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

interface WithFont {
  fontCache: { Roboto: { normal: { font: { hasGlyphForCodePoint(point: number): boolean } } } };
}

describe('a report as PDF', () => {
  test('of any text is written, and the same on every day', async () => {
    const one = await pdf(REPORT, '2026-08-22');
    expect(Buffer.from(one.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
    expect(Buffer.from(one).toString('latin1')).toContain('20260822000000Z');
    expect(digest(await pdf(REPORT, '2026-08-22'))).toBe(digest(one));
    expect(digest(await pdf(REPORT, '2026-08-23'))).not.toBe(digest(one));
  });

  test('marks exactly those characters that its font does not have', async () => {
    const document = (await pdfmake.createPdf({ content: 'x' }).getStream()) as unknown as WithFont;
    const { font } = document.fontCache.Roboto.normal;
    const wrong: number[] = [];
    for (let point = 0x20; point < 0x3100; point += 1) {
      const sign = String.fromCodePoint(point);
      if (/\p{C}/u.test(sign) || sign.normalize('NFC') !== sign) continue;
      if ((inRoboto(sign).missing === 0) !== font.hasGlyphForCodePoint(point)) wrong.push(point);
    }
    expect(wrong.map((point) => point.toString(16))).toEqual([]);
    expect(inRoboto('a日b\ufffd')).toEqual({ text: 'a\ufffdb\ufffd', missing: 1 });
  });
});
