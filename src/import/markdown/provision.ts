import { type Block, documentBlocks } from './block.ts';
import { withoutFurniture } from './furniture.ts';
import { gathered } from './gather.ts';
import { createOutline, type Outline } from './outline.ts';
import { type Section, sectionsOf, withLeadIns } from './section.ts';

/** A clause as it stands in a document: a paragraph, a table, or a list with its lead-in. */
export interface Provision {
  kind: 'PARAGRAPH' | 'LIST' | 'TABLE';
  /** Titles above it, outermost first. */
  headingPath: string[];
  /** 0 for the first provision of the document. */
  position: number;
  /** Plain text: list items on lines, table rows on lines with cells parted by ` | `. */
  text: string;
}

type Clause = Extract<Block, { type: 'paragraph' | 'list' | 'table' }>;

const KINDS = { paragraph: 'PARAGRAPH', list: 'LIST', table: 'TABLE' } as const;

function isClause(section: Section): section is Clause {
  return section.type in KINDS;
}

/** Documents joined with `- - -` restart there; in others a `* * *` before a heading is taken for the joint. */
function isJoint(sections: readonly Section[], index: number, hasJoints: boolean): boolean {
  const section = sections[index];
  if (section?.type !== 'break') return false;
  return section.joint || (!hasJoints && sections[index + 1]?.type === 'heading');
}

function follow(outline: Outline, section: Section): void {
  if (section.type === 'heading') outline.heading(section.level, section.text);
  else if (section.type === 'title') outline.title(section.style, section.text);
  else if (section.type === 'enter') outline.enter();
  else if (section.type === 'leave') outline.leave();
}

/** The clauses of a Markdown document in reading order. Menus, lone dates, page numbers and the like are none. */
export function provisionsOf(markdown: string, blocksOfPiece?: (piece: string) => readonly Block[]): Provision[] {
  const blocks = gathered([...documentBlocks(markdown, blocksOfPiece)]);
  const sections = sectionsOf(withLeadIns(withoutFurniture(blocks)));
  const hasJoints = sections.some((section) => section.type === 'break' && section.joint);
  const outline = createOutline();
  const provisions: Provision[] = [];
  for (const [index, section] of sections.entries()) {
    if (isJoint(sections, index, hasJoints)) outline.restart();
    if (!isClause(section)) follow(outline, section);
    else {
      const { text } = section;
      provisions.push({ kind: KINDS[section.type], headingPath: outline.path(), position: provisions.length, text });
    }
  }
  return provisions;
}
