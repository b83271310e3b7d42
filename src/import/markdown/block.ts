import type { BlockContent, DefinitionContent, List, Paragraph, RootContent, Table } from 'mdast';
import { oneLine } from '../../model/text.ts';
import { isBold, onlyLinks, readableText } from './inline.ts';
import { isEnumeration, itemMarker, listText } from './list.ts';
import { piecesOf, sourcesOf } from './piece.ts';
import { isEnumerationOfRows, rowTexts, tableText } from './table.ts';
import { parseMarkdown } from './tree.ts';

/** A piece of a document in reading order, flat: opened lists stand between `enter` and `leave`. */
export type Block =
  | { type: 'heading'; level: number; text: string }
  | { type: 'paragraph'; text: string; bold: boolean; linked: boolean; itemTitle: boolean }
  | { type: 'list'; text: string; linked: boolean }
  | { type: 'table'; text: string }
  | { type: 'enter' | 'leave' }
  | { type: 'break'; joint: boolean };

type Content = RootContent | BlockContent | DefinitionContent;

/** Longer than this, what is marked up as a heading is a clause in large type. Characters. */
const LONGEST_HEADING = 200;

/** A document that writes its numbers out needs none of the list's. */
const OWN_NUMBER = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]{1,4}|[IVXLC]{1,6}|[A-Z])[.)]|\d{1,3}(?:\.\d{1,3})+)\s/u;

function paragraph(text: string, marks: { bold?: boolean; links?: number } = {}): Block {
  const { bold = false, links = 0 } = marks;
  return { type: 'paragraph', text, bold, linked: links > 0, itemTitle: false };
}

function heading(level: number, text: string): Block {
  const title = oneLine(text);
  return title.length > LONGEST_HEADING || title === '' ? paragraph(text) : { type: 'heading', level, text: title };
}

function paragraphBlock(node: Paragraph): Block {
  return paragraph(readableText(node.children), { bold: isBold(node.children), links: onlyLinks(node.children) });
}

function listIsLinked(list: List): boolean {
  return list.children.every((item) =>
    item.children.every((child) => {
      if (child.type === 'list') return listIsLinked(child);
      return child.type === 'paragraph' && onlyLinks(child.children) > 0;
    }),
  );
}

function* listBlocks(list: List, source: string): Generator<Block> {
  if (list.children.every((item) => item.children.length === 0)) {
    for (const index of list.children.keys()) yield paragraph(itemMarker(list, index).trim());
    return;
  }
  if (isEnumeration(list)) {
    yield { type: 'list', text: listText(list).trim(), linked: listIsLinked(list) };
    return;
  }
  yield { type: 'enter' };
  for (const [index, item] of list.children.entries()) {
    yield { type: 'enter' };
    yield* labelled(itemMarker(list, index), blocksOf(item.children, source), item.children.length > 1);
    yield { type: 'leave' };
  }
  yield { type: 'leave' };
}

/** The first text of a list item carries the item's number, and can be the title of what follows in the item. */
function* labelled(marker: string, blocks: Iterable<Block>, hasMore: boolean): Generator<Block> {
  let first = true;
  for (const block of blocks) {
    if (!first || (block.type !== 'paragraph' && block.type !== 'list')) yield block;
    else {
      const text = OWN_NUMBER.test(block.text) ? block.text : marker + block.text;
      yield block.type === 'list' ? { ...block, text } : { ...block, text, itemTitle: hasMore };
    }
    first = false;
  }
}

function* tableBlocks(table: Table): Generator<Block> {
  const oneColumn = table.children.every((row) => row.children.length <= 1);
  if (oneColumn) for (const row of rowTexts(table)) yield paragraph(row);
  else if (isEnumerationOfRows(table)) yield { type: 'table', text: tableText(table) };
  else {
    const [head = '', first = '', ...rest] = rowTexts(table);
    yield { type: 'table', text: [head, first].filter(Boolean).join('\n') };
    for (const row of rest) yield { type: 'table', text: row };
  }
}

function* blocksOf(nodes: readonly Content[], source: string): Generator<Block> {
  for (const node of nodes) {
    if (node.type === 'heading') yield heading(node.depth, readableText(node.children));
    else if (node.type === 'paragraph') yield paragraphBlock(node);
    else if (node.type === 'list') yield* listBlocks(node, source);
    else if (node.type === 'table') yield* tableBlocks(node);
    else if (node.type === 'blockquote' || node.type === 'footnoteDefinition') yield* blocksOf(node.children, source);
    else if (node.type === 'html' || node.type === 'code') yield paragraph(readableText([node]));
    else if (node.type === 'thematicBreak') {
      yield { type: 'break', joint: source[node.position?.start.offset ?? 0] === '-' };
    }
  }
}

/** The blocks of a piece of a source, as {@link documentBlocks} puts them together. */
export function pieceBlocks(piece: string): Block[] {
  return [...blocksOf(parseMarkdown(piece).children, piece)];
}

/** The blocks of a Markdown document in reading order, with a joint between the sources it was assembled from. */
export function* documentBlocks(
  markdown: string,
  blocksOfPiece: (piece: string) => readonly Block[] = pieceBlocks,
): Generator<Block> {
  for (const [index, source] of sourcesOf(markdown).entries()) {
    if (index > 0) yield { type: 'break', joint: true };
    for (const piece of piecesOf(source)) yield* blocksOfPiece(piece);
  }
}
