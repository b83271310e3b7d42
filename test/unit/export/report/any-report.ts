import fc from 'fast-check';
import type { Block, Line, Report, Section } from '../../../../src/export/report/block.ts';

/** Text that means something to Markdown, HTML, XML, spreadsheets or fonts. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.stringMatching(/^[\\`*_{}[\]()<>#+.!|~&:@=\-0-9 \n]{0,20}$/),
  fc.constantFrom(
    '1. first',
    '- one',
    '# no heading',
    '***',
    '---',
    '===',
    '[a](https://b.example)',
    '![a](b)',
    '<script>alert(1)</script>',
    '&copy; &#38; &amp;',
    'https://auto.example/x_y www.auto.example a.b@auto.example ftp://auto.example',
    '| a | b |',
    '~~gone~~ `code`',
    ']]>',
    '=1+1',
    '@x',
    '-1',
    '\tx',
    '\u0001',
    '\ufffe',
    '\ud800',
    'שלום עולם',
    '👩‍👩‍👧 日本語 ไทย',
    '[^1]: note',
    '- [ ] todo',
    'a\u2028b',
    '    indented',
    'x'.repeat(300),
  ),
);

const anyPhrase = fc.oneof(anyText, fc.record({ text: anyText, href: fc.oneof(fc.webUrl(), anyText) }));
const anyLine: fc.Arbitrary<Line> = fc.array(anyPhrase, { maxLength: 3 });

const anyTable: fc.Arbitrary<Block> = fc
  .tuple(anyText, fc.array(anyText, { minLength: 1, maxLength: 4 }))
  .chain(([caption, columns]) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: fc.constant(caption),
      columns: fc.constant(columns),
      rows: fc.array(fc.array(anyLine, { minLength: columns.length, maxLength: columns.length }), { maxLength: 3 }),
    }),
  );

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), line: anyLine }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(fc.record({ line: anyLine, note: anyLine }, { requiredKeys: ['line'] }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('facts' as const), entries: fc.array(fc.tuple(anyText, anyLine), { maxLength: 3 }) }),
  anyTable,
  fc.record({ kind: fc.constant('quote' as const), text: anyText, from: anyLine }),
  fc.record({ kind: fc.constant('code' as const), text: anyText }),
);

const anySection: fc.Arbitrary<Section> = fc.record({
  title: anyText,
  blocks: fc.array(anyBlock, { maxLength: 4 }),
  sections: fc.array(fc.record({ title: anyText, blocks: fc.array(anyBlock, { maxLength: 2 }) }), { maxLength: 2 }),
});

/** A report of anything. */
export const anyReport: fc.Arbitrary<Report> = fc.record({
  title: anyText,
  lead: fc.array(anyBlock, { maxLength: 2 }),
  sections: fc.array(anySection, { maxLength: 3 }),
});

/** The lines of a block that can hold links. */
export function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items.flatMap(({ line, note }) => (note === undefined ? [line] : [line, note]));
    case 'facts':
      return block.entries.map(([, value]) => value);
    case 'table':
      return block.rows.flat();
    case 'quote':
      return [block.from];
    case 'code':
      return [];
  }
}

/** Every block of a report, wherever it stands. */
export function blocksOf({ lead, sections }: Report): Block[] {
  const within = sections.flatMap(({ blocks, sections: inner = [] }) => [
    ...blocks,
    ...inner.flatMap((one) => one.blocks),
  ]);
  return [...lead, ...within];
}
