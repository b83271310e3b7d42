import type { Basis } from './conclusion.ts';
import type { Hit } from './phrase-index.ts';

/** Everything in a passage that speaks for one clause type. */
export interface Evidence {
  strong: readonly Hit[];
  weak: readonly Hit[];
  heading: boolean;
  expected: boolean;
  dedicated: boolean;
  sentenceCount: number;
}

/** How sure the evidence makes us, and whether the text alone did. */
export interface Weight {
  confidence: number;
  basis: Basis;
}

const MOST = 0.97;

/** Weighs the evidence for one clause type; undefined when it does not carry a conclusion. */
export function weigh(evidence: Evidence): Weight | undefined {
  if (evidence.strong.length > 0) return weight('EXPLICIT', 0.74, evidence);
  if (evidence.weak.length === 0) return undefined;
  if (evidence.heading && !isScattered(evidence)) return weight('INFERRED', 0.52, evidence);
  if (evidence.dedicated) return weight('INFERRED', 0.5, evidence);
  if (evidence.expected && hasPair(evidence.weak)) return weight('INFERRED', 0.54, evidence);
  return undefined;
}

function weight(basis: Basis, start: number, evidence: Evidence): Weight {
  const strong = new Set(evidence.strong.map((hit) => hit.phrase)).size;
  const weak = new Set(evidence.weak.map((hit) => hit.phrase)).size;
  const gain =
    0.06 * Math.min(Math.max(strong - 1, 0), 2) +
    0.03 * Math.min(weak, 3) +
    0.06 * shareOfSentences(evidence) +
    (evidence.heading ? 0.08 : 0) +
    (evidence.expected || evidence.dedicated ? 0.03 : 0);
  const loss = isScattered(evidence) && !evidence.heading ? 0.14 : 0;
  return { basis, confidence: Math.min(MOST, Math.round((start + gain - loss) * 1000) / 1000) };
}

/** Two different weak cues in one sentence, side by side. */
function hasPair(weak: readonly Hit[]): boolean {
  return weak.some((hit, index) =>
    weak
      .slice(index + 1)
      .some((other) => other.phrase !== hit.phrase && other.sentence === hit.sentence && other.start >= hit.end),
  );
}

function shareOfSentences(evidence: Evidence): number {
  const speaking = new Set([...evidence.strong, ...evidence.weak].map((hit) => hit.sentence)).size;
  return evidence.sentenceCount === 0 ? 0 : speaking / evidence.sentenceCount;
}

/** A few words in a long passage: more likely a mention than its subject. */
function isScattered(evidence: Evidence): boolean {
  return evidence.sentenceCount > 8 && shareOfSentences(evidence) < 0.12;
}
