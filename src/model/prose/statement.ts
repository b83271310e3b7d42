import type { StatementPart } from './part.ts';

/** Where a statement comes from: composed here, written by a curator, or taken over from a published record. */
export type StatementOrigin = 'COMPOSED' | 'CURATED' | 'IMPORTED';

/** One or a few sentences about a provision, with the global ids of all nodes that they rest on or name. */
export interface Statement {
  part: StatementPart;
  text: string;
  restsOn: string[];
  origin: StatementOrigin;
  /** Id of the building block whose template it fills; null where it has words of its own. */
  block: string | null;
}

/** What people ask of a provision, with the answer. */
export interface FrequentQuestion extends Omit<Statement, 'part' | 'text'> {
  question: string;
  answer: string;
}
