import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { piecesOf } from '../../../../src/import/markdown/piece.ts';
import { provisionsOf } from '../../../../src/import/markdown/provision.ts';
import { createMarkdownReader } from '../../../../src/import/markdown/reader.ts';
import { parseMarkdown } from '../../../../src/import/markdown/tree.ts';

vi.setConfig({ testTimeout: 60_000 });

const opening = fc.constantFrom(
  '',
  '# ',
  '### ',
  '*   ',
  '- ',
  '+ ',
  '1.  ',
  '2) ',
  '    ',
  '  ',
  '\t',
  '> ',
  '| a | b |\n| --- | --- |\n| ',
  '```',
  '~~~\n',
  '<div>',
  '<!-- ',
  '<pre>',
  '</p>',
  '[a]: https://x.example/\n',
  '[^1]: ',
  '[^1] ',
  '**',
  '===',
  '---',
  '- - -',
  '* * *',
  '"',
  '•  ',
  '3.1 ',
);
const words = fc.constantFrom(
  'We keep data',
  'You pay **us**',
  '[Prices](https://x.example/)',
  'see [a]',
  'Rules:',
  '`',
  '',
);
const end = fc.constantFrom('\n', '\n\n', '\n\n\n', '\n \n', '\n\t\n', '-->\n', '\n```\n\n', '<br>\n');
const line = fc.tuple(opening, words, end).map((parts) => parts.join(''));
const markdown = fc.array(line, { maxLength: 25 }).map((lines) => lines.join(''));

/** The blocks of a tree, without where they stand. */
function blocks(text: string): unknown {
  const { children } = parseMarkdown(text);
  return JSON.parse(JSON.stringify(children, (key, value: unknown) => (key === 'position' ? undefined : value)));
}

describe('the pieces of a source', () => {
  test('put together are the source', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        expect([...piecesOf(source)].join('')).toBe(source);
      }),
    );
  });

  test('parsed one by one give the blocks of the whole', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        expect([...piecesOf(source)].flatMap(blocks)).toEqual(blocks(source));
      }),
      { numRuns: 500 },
    );
  });

  test('stay as they are where a source is edited elsewhere', () => {
    const paragraphs = Array.from({ length: 20 }, (_, index) => `Paragraph ${index} of the rules.`);
    const edited = paragraphs.map((text, index) => (index === 7 ? 'An eighth paragraph\nof two lines.' : text));
    const pieces = new Set(piecesOf(paragraphs.join('\n\n')));
    expect([...piecesOf(edited.join('\n\n'))].filter((piece) => !pieces.has(piece))).toHaveLength(1);
  });
});

describe('a reader of versions', () => {
  test('gives for each version what reading it alone gives', () => {
    const versions = fc.array(fc.tuple(markdown, fc.nat(3)), { maxLength: 5 });
    fc.assert(
      fc.property(versions, (parts) => {
        const reader = createMarkdownReader();
        let text = '';
        for (const [more, keep] of parts) {
          text = text.slice(0, (text.length * keep) / 3) + more;
          expect(reader.provisionsOf(text)).toEqual(provisionsOf(text));
        }
      }),
      { numRuns: 60 },
    );
  });
});
