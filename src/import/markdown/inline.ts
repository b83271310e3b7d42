import type { Nodes, PhrasingContent } from 'mdast';
import { tidyText } from '../../model/text.ts';

const WORD_END = /[\p{L}\p{N}.,;:!?)]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/** Two words that only a link's border kept apart must not run into one another. */
function joined(before: string, link: string): string {
  return WORD_END.test(before) && WORD_START.test(link) ? `${before} ${link}` : before + link;
}

function htmlText(value: string): string {
  if (/^<br\s*\/?>$/iu.test(value)) return '\n';
  return value.replace(/<!--[\s\S]*?(?:-->|$)/gu, '').replace(/<\/?[a-z][^<>]*>/giu, ' ');
}

function ownText(node: Nodes): string | null {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll('\n', ' ');
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return htmlText(node.value);
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
    case 'definition':
    case 'thematicBreak':
      return '';
    default:
      return null;
  }
}

function inlineText(nodes: readonly Nodes[]): string {
  let text = '';
  for (const node of nodes) {
    const own = ownText(node);
    if (own !== null) text += own;
    else if (!('children' in node)) continue;
    else if (node.type === 'link' || node.type === 'linkReference') text = joined(text, inlineText(node.children));
    else text += inlineText(node.children);
  }
  return text;
}

/** Markup that Markdown's own rules leave as text: bold that ends before a letter, links around several paragraphs. */
function withoutLeftovers(text: string): string {
  const plain = text
    .replace(/\*{2,}/gu, '')
    .replace(/\[([^[\]\n]*)\]\((?:https?:|mailto:|[/#])[^()\s]*\)/giu, '$1')
    .replace(/\]\((?:https?:|mailto:|[/#])[^()\s]*\)/giu, '');
  return plain.startsWith('[') && !plain.includes(']') ? plain.slice(1) : plain;
}

/** What a reader sees of these nodes, tidy: link texts without targets, no images, hard breaks as line ends. */
export function readableText(nodes: readonly Nodes[]): string {
  return tidyText(withoutLeftovers(inlineText(nodes)));
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type !== 'link' && !/[\p{L}\p{N}]/u.test(inlineText([node])));
}

/** True if all that can be read here is set in bold. */
export function isBold(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => node.type === 'strong') && nodes.every((node) => node.type === 'strong' || isBlank(node));
}

/** How many links there are when nothing but links can be read here; 0 otherwise. */
export function onlyLinks(nodes: readonly PhrasingContent[]): number {
  const wrapped =
    nodes.length === 1 && nodes[0] && 'children' in nodes[0] && nodes[0].type !== 'link' ? nodes[0] : null;
  if (wrapped) return onlyLinks(wrapped.children);
  const links = nodes.filter((node) => node.type === 'link' || node.type === 'linkReference');
  return nodes.every((node) => links.includes(node as (typeof links)[number]) || isBlank(node)) ? links.length : 0;
}
