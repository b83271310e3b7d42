import type { Block } from './block.ts';
import { isBoilerplate } from './boilerplate.ts';

const LEAD_IN = /[:：]["'*)]?$/u;
const LONGEST_MENU_ENTRY = 100;

/** True if a paragraph announces the list that follows it: it ends in a colon. */
export function isLeadIn(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && LEAD_IN.test(block.text);
}

function isMenu(block: Block, before: Block | undefined): boolean {
  if (block.type === 'list') return block.linked && (!isLeadIn(before) || isFurniture(before, undefined));
  if (block.type !== 'paragraph' || !block.linked) return false;
  return block.text.length <= LONGEST_MENU_ENTRY && !/[.!?]$/u.test(block.text);
}

function isFurniture(block: Block | undefined, before: Block | undefined): boolean {
  if (block === undefined || !('text' in block) || block.type === 'heading') return false;
  return !/[\p{L}\p{N}]/u.test(block.text) || isBoilerplate(block.text) || isMenu(block, before);
}

/** The blocks without what belongs to the page around the document: menus, lone dates, page numbers, empty lines. */
export function withoutFurniture(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => !isFurniture(block, blocks[index - 1]));
}
