import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Block, Report } from '../../../../src/export/report/block.ts';
import { markdown } from '../../../../src/export/report/markdown.ts';
import { addressOf, plainLine, printable, printableLines } from '../../../../src/export/report/text.ts';
import { anyReport, blocksOf, linesOf } from './any-report.ts';

function parsed(text: string) {
  // Without what finds addresses in words after they have been read: no markup makes those.
  const mdastExtensions = gfmFromMarkdown().map(({ transforms: _, ...others }) => others);
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions });
}

/** The words below a node, without those of nodes that the writer never writes. */
function wordsIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) throw new Error(`a ${node.type} that nobody wrote`);
  return node.children.map(wordsIn).join(node.type === 'list' || node.type === 'listItem' ? '\n' : '');
}

const KINDS = new Set(
  'root heading paragraph text list listItem strong link table tableRow tableCell blockquote code break'.split(' '),
);

function kindsIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kindsIn) : [])];
}

function linksIn(node: Nodes): string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function expectedWords({ title, lead, sections }: Report): string {
  const ofBlock = (block: Block): string[] => {
    const lines = linesOf(block).map(plainLine);
    if (block.kind === 'facts')
      return block.entries.flatMap(([name, value]) => [printable(name), ':', plainLine(value)]);
    if (block.kind === 'table') return [printable(block.caption), ...block.columns.map(printable), ...lines];
    if (block.kind === 'quote') return [...printableLines(block.text), ...lines];
    if (block.kind === 'code') return [block.text.trimEnd().replaceAll(/[^\P{Cc}\n\r]|\p{Cs}/gu, '\ufffd')];
    return lines;
  };
  return [
    printable(title),
    ...lead.flatMap(ofBlock),
    ...sections.flatMap((one) => [
      printable(one.title),
      ...one.blocks.flatMap(ofBlock),
      ...(one.sections ?? []).flatMap((inner) => [printable(inner.title), ...inner.blocks.flatMap(ofBlock)]),
    ]),
  ].join(' ');
}

describe('a report in Markdown', () => {
  test('is read back as it was, whatever stands in it: every word, every link, and nothing that was not written', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const tree = parsed(markdown(report));
        expect(kindsIn(tree).filter((kind) => !KINDS.has(kind))).toEqual([]);
        const addresses = blocksOf(report).flatMap(linesOf).flat().map(addressOf);
        expect(linksIn(tree).sort()).toEqual(addresses.filter((one) => one !== null).sort());
        expect(squeezed(wordsIn(tree))).toBe(squeezed(expectedWords(report)));
      }),
      { numRuns: 300 },
    );
  });
});
