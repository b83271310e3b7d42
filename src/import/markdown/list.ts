import type { List, ListItem, Nodes } from 'mdast';
import { readableText } from './inline.ts';
import { tableText } from './table.ts';

const BULLET_IN_TEXT = /^[\s•●▪■◦‣·○]+/u;

/** Up to this length a list is one clause whatever its shape. Characters. */
const CLAUSE_LENGTH = 1200;
/** Above this length a list is one clause only if its items are phrases. Characters. */
const LONG_LIST = 4000;
/** Mean length of the items of a list above which each item reads as a clause of its own; and the same for long lists. */
const CLAUSE_ITEM = 400;
const PHRASE_ITEM = 150;

/** What stands before an item of an ordered list: `3. `; nothing in an unordered one. */
export function itemMarker(list: List, index: number): string {
  return list.ordered ? `${(list.start ?? 1) + index}. ` : '';
}

function childText(node: Nodes, depth: number): string {
  if (node.type === 'list') return listText(node, depth + 1);
  if (node.type === 'table') return tableText(node);
  if (node.type === 'blockquote') return node.children.map((child) => childText(child, depth)).join('\n');
  return 'children' in node ? readableText(node.children) : readableText([node]);
}

function itemText(item: ListItem, marker: string, depth: number): string {
  const parts = item.children.map((child) => ({ nested: child.type === 'list', text: childText(child, depth) }));
  const [first, ...rest] = parts;
  const indent = '  '.repeat(depth);
  if (!first) return '';
  const opening = first.nested ? first.text : indent + marker + first.text.replace(BULLET_IN_TEXT, '');
  const more = rest.map(({ nested, text }) => (nested ? text : `${indent}  ${text}`));
  return [opening, ...more].join('\n');
}

/** A list for reading: an item a line, `- ` or its number before it, nested items indented by two spaces. */
export function listText(list: List, depth = 0): string {
  return list.children
    .map((item, index) => itemText(item, itemMarker(list, index) || '- ', depth))
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .join('\n');
}

function holdsSection(node: Nodes): boolean {
  if (node.type === 'heading' || node.type === 'table') return true;
  return 'children' in node && node.children.some((child) => holdsSection(child));
}

function holdsParagraphs(item: ListItem): boolean {
  return item.children.filter((child) => child.type !== 'list').length > 1;
}

/**
 * True if the list is one clause that enumerates. False if list markup is how the document numbers its sections and
 * clauses: then each item is read as a document part of its own.
 */
export function isEnumeration(list: List): boolean {
  if (holdsSection(list)) return false;
  const { length } = listText(list);
  if (length <= CLAUSE_LENGTH) return true;
  const mean = length / Math.max(1, list.children.length);
  if (length > LONG_LIST && mean > PHRASE_ITEM) return false;
  return mean <= CLAUSE_ITEM && !list.children.some(holdsParagraphs);
}
