import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content, ContentText, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Block, Item, Line, Phrase, Report, Section } from './block.ts';
import { inRoboto } from './roboto.ts';
import { addressOf, plainLine, printable, printableLines, wordsOf } from './text.ts';

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');
pdfmake.setFonts({
  Roboto: {
    normal: join(FOLDER, 'Roboto-Regular.ttf'),
    bold: join(FOLDER, 'Roboto-Medium.ttf'),
    italics: join(FOLDER, 'Roboto-Italic.ttf'),
    bolditalics: join(FOLDER, 'Roboto-MediumItalic.ttf'),
  },
});
// Nothing but its own fonts is read, nothing fetched.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => dirname(path) === FOLDER);

/** How many characters of a word a page of running text has room for, and the columns of a table together. */
const ROOM = { text: 70, table: 90 };

/** A column of cells this short is as wide as they are. */
const SHORT = 12;

/** What is made of one report; counts the characters that the font lacks. */
class Layout {
  missing = 0;

  words(text: string): string {
    const { text: shown, missing } = inRoboto(text);
    this.missing += missing;
    return shown;
  }

  lines(lines: readonly string[]): string {
    return lines.map((one) => this.words(one)).join('\n');
  }

  phrase(one: Phrase, room = ROOM.text): ContentText {
    const words = wordsOf(one);
    const text = this.words(words);
    const href = addressOf(one);
    return {
      text,
      // Only where a word does not fit: every character so broken is drawn by itself.
      ...(words.split(/[\s/?&-]/).some(({ length }) => length > room) ? { wordBreak: 'break-all' } : {}),
      ...(href === null ? {} : { link: href, color: '#0645ad' }),
    };
  }

  line(line: Line, more: Partial<ContentText> = {}, room?: number): ContentText {
    return { text: line.map((one) => this.phrase(one, room)), ...more };
  }

  table({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): Content[] {
    const head: TableCell[] = columns.map((name) => ({ text: this.words(printable(name)), bold: true }));
    const room = ROOM.table / columns.length;
    const body = rows.map((cells) => cells.map((cell): TableCell => this.line(cell, {}, room)));
    const widths = columns.map((_, index) =>
      rows.every((cells) => plainLine(cells[index] ?? []).length <= SHORT) ? 'auto' : '*',
    );
    return [
      { text: this.words(printable(caption)), style: 'caption' },
      {
        table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths, body: [head, ...body] },
        layout: 'lightHorizontalLines',
        style: 'table',
      },
    ];
  }

  facts({ entries }: Extract<Block, { kind: 'facts' }>): Content[] {
    if (entries.length === 0) return [];
    const body = entries.map(([name, value]): TableCell[] => [
      { text: this.words(printable(name)), bold: true },
      this.line(value),
    ]);
    return [{ table: { widths: [120, '*'], body }, layout: 'noBorders', style: 'table' }];
  }

  block(one: Block): Content[] {
    switch (one.kind) {
      case 'paragraph':
        return [this.line(one.line, { style: 'paragraph' })];
      case 'list':
        return [{ ul: one.items.map((item) => this.item(item)), style: 'paragraph' }];
      case 'facts':
        return this.facts(one);
      case 'table':
        return this.table(one);
      case 'quote':
        return [{ text: this.lines(printableLines(one.text)), style: 'quote' }, this.line(one.from, { style: 'note' })];
      case 'code':
        return [
          {
            text: this.lines(one.text.trimEnd().split('\n')),
            style: 'code',
            preserveLeadingSpaces: true,
          },
        ];
    }
  }

  item({ line, note }: Item): Content {
    if (note === undefined) return this.line(line);
    return { stack: [this.line(line), this.line(note, { style: 'note' })] };
  }

  section({ title, blocks, sections = [] }: Section, level: number): Content[] {
    const heading: Content = {
      text: this.words(printable(title)),
      style: `heading${Math.min(level, 3)}`,
      outline: true,
    };
    return [
      heading,
      ...blocks.flatMap((one) => this.block(one)),
      ...sections.flatMap((one) => this.section(one, level + 1)),
    ];
  }
}

const STYLES: TDocumentDefinitions['styles'] = {
  title: { fontSize: 20, bold: true, margin: [0, 0, 0, 8] },
  heading2: { fontSize: 14, bold: true, margin: [0, 14, 0, 5] },
  heading3: { fontSize: 11, bold: true, margin: [0, 9, 0, 3] },
  paragraph: { margin: [0, 0, 0, 5] },
  caption: { bold: true, margin: [0, 4, 0, 3] },
  table: { fontSize: 8.5, margin: [0, 0, 0, 6] },
  quote: { margin: [12, 2, 0, 4] },
  note: { fontSize: 7.5, color: '#444444', margin: [0, 1, 0, 4] },
  code: { fontSize: 7.5, margin: [0, 2, 0, 5] },
};

function missingNote(count: number): Content[] {
  if (count === 0) return [];
  const signs = count === 1 ? '1 character is' : `${count} characters are`;
  return [
    {
      text: `${signs} shown as \ufffd: the font of this file does not have them. The HTML and Markdown forms of the same report do.`,
      style: 'note',
    },
  ];
}

/** A report as PDF; `day` (`YYYY-MM-DD`) is when it says that it was made, so that the same report has the same bytes. */
export async function pdf({ title, lead, sections }: Report, day: string): Promise<Uint8Array> {
  const layout = new Layout();
  const top: Content[] = [{ text: layout.words(printable(title)), style: 'title' }];
  const body = [...lead.flatMap((one) => layout.block(one)), ...sections.flatMap((one) => layout.section(one, 2))];
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [48, 48, 48, 54],
    version: '1.7',
    language: 'en',
    displayTitle: true,
    info: { title: layout.words(printable(title)), author: 'Clausegraph', creationDate: new Date(`${day}T00:00:00Z`) },
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.15 },
    styles: STYLES,
    footer: (page, pages) => ({ text: `${page} / ${pages}`, alignment: 'center', fontSize: 8, margin: [0, 20, 0, 0] }),
    content: [...top, ...missingNote(layout.missing), ...body],
  };
  return pdfmake.createPdf(definition).getBuffer();
}
