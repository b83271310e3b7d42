import { type Block, pieceBlocks } from './block.ts';
import { createMemo } from './memo.ts';
import { type Provision, provisionsOf } from './provision.ts';

/** Reads the versions of one document; what they have in common is parsed once. */
export interface MarkdownReader {
  /** The clauses of a version in reading order, the same as `provisionsOf` gives. */
  provisionsOf(markdown: string): Provision[];
}

/** Versions often return to the text of the one before the last; longer memory costs room and saves little. */
const VERSIONS_REMEMBERED = 4;

/** A reader for one document; it holds no more than the pieces of its last few versions. */
export function createMarkdownReader(): MarkdownReader {
  const pieces = createMemo<readonly Block[]>(pieceBlocks, VERSIONS_REMEMBERED);
  return {
    provisionsOf(markdown) {
      pieces.turn();
      return provisionsOf(markdown, pieces.of);
    },
  };
}
