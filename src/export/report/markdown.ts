import type { Block, Line, Phrase, Report, Section, TableBlock } from './block.ts';
import { addressOf, printable, printableLines, wordsOf } from './text.ts';

/** Words as Markdown shows them: what would be markup, an entity or an address of itself is escaped. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~@#]/g, '\\$&')
    .replaceAll(/&(?=[#\w])/g, '\\&')
    .replaceAll(/!(?=\\\[|$)/g, '\\!')
    .replaceAll(/(?<=https?|ftp|mailto|xmpp):|:(?=\/\/)/gi, '\\:')
    .replaceAll(/(?<=www)\./gi, '\\.');
}

/** Words at the beginning of a line, where more means something. */
function started(text: string): string {
  return text.replace(/^(\s*)([+=-])/, '$1\\$2').replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}

function phrase(one: Phrase): string {
  const words = escaped(wordsOf(one));
  const address = addressOf(one);
  return address === null ? words : `[${words}](${address.replaceAll('&', '&amp;')})`;
}

function line(words: Line): string {
  return started(words.map(phrase).join('').trim());
}

function quoted(text: string): string {
  const lines = printableLines(text).map((one) => started(escaped(one)));
  return lines
    .map((one, index) => `> ${one}${one !== '' && (lines[index + 1] ?? '') !== '' ? '\\' : ''}`.trimEnd())
    .join('\n');
}

function fenced(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  const lines = text.trimEnd().split(/\r?\n/);
  return [fence, ...lines.map((one) => one.replaceAll(/[\p{Cc}\p{Cs}]/gu, '\ufffd')), fence].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table({ caption, columns, rows }: TableBlock): string {
  const head = [row(columns.map((name) => escaped(printable(name)))), row(columns.map(() => '---'))];
  return `${line([caption])}\n\n${[...head, ...rows.map((cells) => row(cells.map(line)))].join('\n')}`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'paragraph':
      return line(one.line);
    case 'list':
      return one.items
        .map((item) => `- ${line(item.line)}${item.note === undefined ? '' : `\n\n  ${line(item.note)}`}`)
        .join('\n');
    case 'facts':
      return one.entries.map(([name, value]) => `- **${escaped(printable(name))}:** ${line(value)}`).join('\n');
    case 'table':
      return table(one);
    case 'quote':
      return `${quoted(one.text)}\n\n${line(one.from)}`;
    case 'code':
      return fenced(one.text);
  }
}

function section({ title, blocks, sections = [] }: Section, level: number): string[] {
  const heading = `${'#'.repeat(level)} ${escaped(printable(title))}`;
  return [heading, ...blocks.map(block), ...sections.flatMap((one) => section(one, level + 1))];
}

/** A report in GitHub-flavoured Markdown. */
export function markdown({ title, lead, sections }: Report): string {
  const parts = [`# ${escaped(printable(title))}`, ...lead.map(block), ...sections.flatMap((one) => section(one, 2))];
  return `${parts.join('\n\n')}\n`;
}
