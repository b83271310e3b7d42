/** How sure a conclusion is, in words. */
export type ConfidenceLevel = 'LOW' | 'MEDIUM' | 'HIGH';

const HIGH_FROM = 0.8;
const MEDIUM_FROM = 0.6;

/** The word for a confidence between 0 and 1: HIGH from 0.8, MEDIUM from 0.6, LOW below. */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= HIGH_FROM) return 'HIGH';
  return confidence >= MEDIUM_FROM ? 'MEDIUM' : 'LOW';
}
