import { isDeepStrictEqual } from 'node:util';
import type { WordedFacts } from '../facts.ts';

/** What is concluded of a clause. */
export type Conclusion = Pick<WordedFacts, 'language' | 'clauseTypes' | 'unclassifiedReason'>;

/** Concludes; the same passage must always give the same conclusion. */
export type Conclude = (passage: { text: string; headingPath: readonly string[]; language: string }) => Conclusion;

/** The conclusion alone of what carries one. */
export function conclusionOf({ language, clauseTypes, unclassifiedReason }: Conclusion): Conclusion {
  return { language, clauseTypes, unclassifiedReason };
}

/** True if nothing that is concluded differs. */
export function isSameConclusion(a: Conclusion, b: Conclusion): boolean {
  return isDeepStrictEqual(conclusionOf(a), conclusionOf(b));
}
