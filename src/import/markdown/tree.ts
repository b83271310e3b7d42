import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Terms hold no code: what is indented that far is text in deep lists. */
const WITHOUT_INDENTED_CODE = { disable: { null: ['codeIndented'] } };

const EXTENSIONS = { extensions: [gfm(), WITHOUT_INDENTED_CODE], mdastExtensions: [gfmFromMarkdown()] };

/** The syntax tree of a GitHub-flavoured Markdown document, with source positions. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, EXTENSIONS);
}
