import { create } from 'xmlbuilder2';
import { verbatim, type XMLBuilder } from '../xml.ts';
import type { Block, Line, Report, Section } from './block.ts';
import { STYLE } from './style.ts';
import { addressOf, printable, printableLines, wordsOf } from './text.ts';

const NOTHING = '–';

/** A text for an element: one without content would be closed at once, which HTML does not know. */
function named(text: string): string {
  return verbatim(printable(text)) || NOTHING;
}

function words(into: XMLBuilder, line: Line): void {
  let empty = true;
  for (const phrase of line) {
    const text = wordsOf(phrase);
    if (text === '') continue;
    const href = addressOf(phrase);
    (href === null ? into : into.ele('a', { href: verbatim(href) })).txt(verbatim(text));
    empty = false;
  }
  if (empty) into.txt(NOTHING);
}

function lines(into: XMLBuilder, text: string): void {
  const [first = '', ...others] = printableLines(text).map(verbatim);
  into.txt(first || NOTHING);
  for (const other of others) into.ele('br').up().txt(other);
}

function list(into: XMLBuilder, { items }: Extract<Block, { kind: 'list' }>): void {
  if (items.length === 0) return;
  const all = into.ele('ul');
  for (const item of items) {
    const entry = all.ele('li');
    words(entry, item.line);
    if (item.note !== undefined) words(entry.ele('p', { class: 'note' }), item.note);
  }
}

function factsOf(into: XMLBuilder, { entries }: Extract<Block, { kind: 'facts' }>): void {
  if (entries.length === 0) return;
  const all = into.ele('dl');
  for (const [name, value] of entries) {
    all.ele('dt').txt(named(name));
    words(all.ele('dd'), value);
  }
}

function table(into: XMLBuilder, { caption, columns, rows }: Extract<Block, { kind: 'table' }>): void {
  const all = into.ele('table');
  all.ele('caption').txt(named(caption));
  const head = all.ele('thead').ele('tr');
  for (const column of columns) head.ele('th', { scope: 'col' }).txt(named(column));
  if (rows.length === 0) return;
  const body = all.ele('tbody');
  for (const cells of rows) {
    const row = body.ele('tr');
    cells.forEach((cell, index) => {
      words(index === 0 ? row.ele('th', { scope: 'row' }) : row.ele('td'), cell);
    });
  }
}

function quote(into: XMLBuilder, { text, from }: Extract<Block, { kind: 'quote' }>): void {
  const figure = into.ele('figure');
  lines(figure.ele('blockquote').ele('p'), text);
  words(figure.ele('figcaption'), from);
}

const WRITERS: { readonly [Kind in Block['kind']]: (into: XMLBuilder, one: Extract<Block, { kind: Kind }>) => void } = {
  paragraph: (into, { line }) => words(into.ele('p'), line),
  list,
  facts: factsOf,
  table,
  quote,
  code: (into, { text }) =>
    void into
      .ele('pre')
      .ele('code')
      .txt(text || NOTHING),
};

function block<Kind extends Block['kind']>(into: XMLBuilder, one: Extract<Block, { kind: Kind }>): void {
  WRITERS[one.kind as Kind](into, one);
}

function section(into: XMLBuilder, { title, blocks, sections = [] }: Section, level: number): void {
  const own = into.ele('section');
  own.ele(`h${Math.min(level, 6)}`).txt(named(title));
  for (const one of blocks) block(own, one);
  for (const one of sections) section(own, one, level + 1);
}

/** A report as one HTML page to read and print: no script, nothing loaded from elsewhere. */
export function html({ title, lead, sections }: Report): string {
  const root = create({ invalidCharReplacement: '\ufffd' }).ele('html', { lang: 'en' });
  const head = root.ele('head');
  head.ele('meta', { charset: 'utf-8' });
  head.ele('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' });
  head.ele('title').txt(named(title));
  head.ele('style').txt(STYLE);
  const main = root.ele('body').ele('main');
  main.ele('h1').txt(named(title));
  for (const one of lead) block(main, one);
  for (const one of sections) section(main, one, 2);
  return `<!DOCTYPE html>\n${root.toString({ headless: true })}\n`;
}
