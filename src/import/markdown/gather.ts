import type { Block } from './block.ts';

type Paragraph = Extract<Block, { type: 'paragraph' }>;

const LABEL =
  /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|\(?[a-z]{1,4}[.)]|\(?[IVXLC]{1,6}[.)]|\(?[A-Z][.)])$/u;
const BULLET = /^[•●▪■◦‣·○]\s*(?=\S)/u;

/** A number on a line of its own goes before the paragraph that it numbers: `1.1.` and `You may …`. */
function* withLabels(blocks: readonly Block[]): Generator<Block> {
  let label = '';
  for (const block of blocks) {
    if (block.type === 'paragraph' && LABEL.test(block.text)) label = block.text;
    else {
      yield label && block.type === 'paragraph' ? { ...block, text: `${label} ${block.text}` } : block;
      label = '';
    }
  }
}

/** Paragraphs that begin with a bullet are the items of one list. */
function* withBullets(blocks: Iterable<Block>): Generator<Block> {
  let items: Paragraph[] = [];
  const list = (): Block[] => {
    const [first] = items;
    if (!first) return [];
    const text = items.map((item) => item.text.replace(BULLET, '- ')).join('\n');
    items = [];
    return [{ type: 'list', text, linked: false }];
  };
  for (const block of blocks) {
    if (block.type === 'paragraph' && BULLET.test(block.text)) items.push(block);
    else {
      yield* list();
      yield block;
    }
  }
  yield* list();
}

/** The blocks with what layout tore apart put together: numbers with their paragraphs, bulleted paragraphs as lists. */
export function gathered(blocks: readonly Block[]): Block[] {
  return [...withBullets(withLabels(blocks))];
}
