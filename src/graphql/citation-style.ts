import type { CitationStyle } from '../model/citation/citation.ts';
import { builder } from './builder.ts';

const DESCRIPTIONS: Readonly<Record<CitationStyle, string>> = {
  BIBTEX: 'An entry for BibTeX and biblatex, in UTF-8.',
  RIS: 'A record for Zotero, EndNote, Mendeley and the like.',
  CSL_JSON: 'A list of one item in CSL-JSON, for Zotero and Pandoc.',
  APA: 'An entry of a list of references in the manner of APA, 7th edition, as plain text.',
  TEXT: 'Everything in one line of plain sentences, with licence and hashes.',
};

/** How a citation is written. */
export const CitationStyleRef = builder.enumType('CitationStyle', {
  description: 'How a citation is written.',
  values: Object.fromEntries(
    Object.entries(DESCRIPTIONS).map(([style, description]) => [style, { value: style, description }]),
  ) as { [Style in CitationStyle]: { value: Style; description: string } },
});
