import type { ClassificationFacts, WordedFacts } from '../facts.ts';
import { type IntervalLine, letters, words } from './format.ts';

type Concluded = Pick<WordedFacts, 'clauseTypes' | 'unclassifiedReason'>;

/** What is concluded of an interval, without cues, as an archive writes it; clause types are their places in `slugs`. */
export function shortConclusions(
  { clauseTypes, unclassifiedReason }: Concluded,
  slugs: ReadonlyMap<string, number>,
): IntervalLine[5] {
  if (clauseTypes.length === 0) return unclassifiedReason ?? '';
  return clauseTypes.map(({ clauseType, confidence, basis }) => {
    const place = slugs.get(clauseType) ?? -1;
    const letter = letters.basis[basis];
    return letter === 'E' ? [place, percent(confidence)] : [place, percent(confidence), letter];
  });
}

/** What an archive says of an interval, in full; null where it names a clause type that is not among `slugs`. */
export function fullConclusions(
  written: IntervalLine[5],
  slugs: readonly string[],
  classifier: string,
): Concluded | null {
  if (typeof written === 'string') return { clauseTypes: [], unclassifiedReason: written === '' ? null : written };
  const clauseTypes = written.map(([place, confidence, letter], index): ClassificationFacts | null => {
    const clauseType = slugs[place];
    if (clauseType === undefined) return null;
    const basis = words.basis[letter ?? 'E'];
    return { clauseType, rank: index + 1, confidence: fraction(confidence), basis, cues: [], classifier };
  });
  return clauseTypes.includes(null)
    ? null
    : { clauseTypes: clauseTypes.filter((each) => each !== null), unclassifiedReason: null };
}

/** A whole number where that is the confidence in percent to the last digit, else the confidence. */
function percent(confidence: number): number {
  const whole = Math.round(confidence * 100);
  return whole / 100 === confidence ? whole : confidence;
}

function fraction(written: number): number {
  return Number.isInteger(written) ? written / 100 : written;
}
