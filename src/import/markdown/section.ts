import type { Block } from './block.ts';
import { isLeadIn } from './furniture.ts';
import type { TitleStyle } from './outline.ts';
import { isBoldTitle, isNumberedTitle, isTitleLike } from './title.ts';

/** A block, or a paragraph that turned out to be the title of what follows. */
export type Section = Block | { type: 'title'; style: TitleStyle; text: string };

type Paragraph = Extract<Block, { type: 'paragraph' }>;

/** With fewer headings than one for so many blocks, a part of a document has its titles on plain lines. */
const BLOCKS_PER_HEADING = 25;
const FEWEST_HEADINGS = 2;
/** More short lines in a row than this are a list of names or an address, no titles. */
const LONGEST_RUN = 3;
const PROSE_LENGTH = 60;

/** A list takes the paragraph that announces it. */
export function withLeadIns(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const before = result.at(-1);
    if (block.type === 'list' && before?.type === 'paragraph' && isLeadIn(before)) {
      result[result.length - 1] = { ...block, text: `${before.text}\n${block.text}` };
    } else result.push(block);
  }
  return result;
}

function isPlainTitle(block: Block | undefined): block is Paragraph {
  return block?.type === 'paragraph' && !block.bold && isTitleLike(block.text);
}

function isProse(block: Block | undefined): boolean {
  if (block?.type === 'paragraph') return block.text.length >= PROSE_LENGTH || /[.:;]$/u.test(block.text);
  return block?.type === 'list' || block?.type === 'table' || block?.type === 'enter';
}

/** Positions of the short plain lines that stand directly before prose. */
function plainTitles(blocks: readonly Block[]): Set<number> {
  const titles = new Set<number>();
  for (let start = 0; start < blocks.length; start += 1) {
    let end = start;
    while (isPlainTitle(blocks[end])) end += 1;
    if (end === start) continue;
    const first = end - start > LONGEST_RUN ? end - 1 : start;
    if (isProse(blocks[end])) for (let index = first; index < end; index += 1) titles.add(index);
    start = end;
  }
  return titles;
}

function styleOf(block: Paragraph, next: Block | undefined): TitleStyle | null {
  if (block.itemTitle && (block.bold ? isBoldTitle(block.text) : isTitleLike(block.text))) return 'item';
  if (block.bold && isBoldTitle(block.text)) return 'bold';
  const ends = next === undefined || next.type === 'break';
  return isNumberedTitle(block.text) && !ends ? 'plain' : null;
}

function hasFewHeadings(blocks: readonly Block[], titles: number): boolean {
  const headings = titles + blocks.filter((block) => block.type === 'heading').length;
  const texts = blocks.filter((block) => 'text' in block).length;
  return headings < Math.max(FEWEST_HEADINGS, texts / BLOCKS_PER_HEADING);
}

function sectionsOfPart(blocks: readonly Block[]): Section[] {
  const styles = blocks.map((block, index) => (block.type === 'paragraph' ? styleOf(block, blocks[index + 1]) : null));
  const sparse = hasFewHeadings(blocks, styles.filter((style) => style !== null).length);
  const plain = plainTitles(blocks);
  return blocks.map((block, index) => {
    const style = styles[index] ?? (plain.has(index) && (sparse || index === 0) ? 'plain' : null);
    return style && block.type === 'paragraph' ? { type: 'title', style, text: block.text } : block;
  });
}

/** The blocks with titles recognised, each source of a combined document judged by its own habits. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let part: Block[] = [];
  for (const block of blocks) {
    if (block.type === 'break' && block.joint) {
      sections.push(...sectionsOfPart(part), block);
      part = [];
    } else part.push(block);
  }
  return [...sections, ...sectionsOfPart(part)];
}
