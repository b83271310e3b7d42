import { bibtex } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { cslJson } from './csl.ts';
import { apa, plain } from './prose.ts';
import { ris } from './ris.ts';

const STYLES = { BIBTEX: bibtex, RIS: ris, CSL_JSON: cslJson, APA: apa, TEXT: plain } as const;

/** How a citation is written. */
export type CitationStyle = keyof typeof STYLES;

/** The citation in a style; the same for the same data on every machine. */
export function citation(citable: Citable, style: CitationStyle): string {
  return STYLES[style](citable);
}
