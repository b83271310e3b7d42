import { createHash } from 'node:crypto';
import type { Classification, Classifier, Passage, UnclassifiedReason } from './conclusion.ts';
import { confidenceLevel } from './confidence.ts';
import type { CueBook } from './cue.ts';
import { compileCues } from './cue-index.ts';
import { weigh } from './evidence.ts';
import { type Tokens, tokenise } from './token.ts';

export type { Classification, Classifier, Passage } from './conclusion.ts';

const RULES = 1;
const FEWEST_WORDS = 5;
const LONGEST_TITLE = 9;
const SUPPORTED = 'en';

/** Makes a classifier of a cue book, compiled once; throws `BadInput` when a cue phrase cannot be read. */
export function createClassifier(cues: CueBook): Classifier {
  const index = compileCues(cues);
  return {
    version: `cues-${cues.edition}.${digest(cues)}`,
    classify(passage) {
      const refusal = refuse(passage);
      if (refusal) return nothing(refusal);
      const tokens = tokenise(passage.text);
      if (isTitle(passage.text, tokens)) return nothing('TOO_SHORT');
      const weighed = index.evidence(tokens, passage).flatMap(({ slug, evidence, quote }) => {
        const weight = weigh(evidence);
        return weight ? [{ slug, ...weight, first: [...evidence.strong, ...evidence.weak][0]?.start ?? 0, quote }] : [];
      });
      weighed.sort(
        (one, other) =>
          other.confidence - one.confidence || one.first - other.first || (one.slug < other.slug ? -1 : 1),
      );
      if (weighed.length === 0) return nothing('NO_CUE');
      return {
        conclusions: weighed.map(({ slug, confidence, basis, quote }, at) => ({
          clauseType: slug,
          rank: at + 1,
          confidence,
          level: confidenceLevel(confidence),
          basis,
          cues: quote(),
        })),
      };
    },
  };
}

/** A few words, or a line without a full stop: it names a topic and states nothing. */
function isTitle(text: string, tokens: Tokens): boolean {
  if (tokens.words.length < FEWEST_WORDS) return true;
  return tokens.words.length <= LONGEST_TITLE && !/[.!?;:|\n]/.test(text.trim().replace(/^[\p{L}\d]{0,4}[.)]/u, ''));
}

function refuse(passage: Passage): UnclassifiedReason | undefined {
  if (passage.language === 'und') return 'LANGUAGE_UNKNOWN';
  return passage.language === SUPPORTED ? undefined : 'LANGUAGE_NOT_SUPPORTED';
}

function nothing(reason: UnclassifiedReason): Classification {
  return { conclusions: [], unclassifiedReason: reason };
}

function digest(cues: CueBook): string {
  return createHash('sha256')
    .update(canonical([RULES, cues]))
    .digest('hex')
    .slice(0, 6);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
