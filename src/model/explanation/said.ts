import type { Basis } from '../basis.ts';
import { type Step, stepBetween, turned } from './step.ts';

/** The provision of a node of the terms that is most surely of a clause type, and where it stands. */
export interface Said {
  clauseType: string;
  best: {
    provision: string;
    document: string;
    platform: string;
    collection: string;
    rank: number;
    value: number;
    level: Step['confidence'];
    basis: Basis;
    classifier: string;
    cues: string[] | null;
    severityRank: number;
    /** Kind of the change by which a version came to the provision; absent elsewhere. */
    change?: string;
  };
}

/** A chain from a node to a clause type; the strength orders chains of one node. */
export interface Branch {
  clauseType: string;
  steps: readonly Step[];
  strength: readonly number[];
}

function waysTo(own: string, { best }: Said): string[] {
  const provision = `Provision:${best.provision}`;
  const document = `Document:${best.document}`;
  const between: Record<string, string[]> = {
    Platform: [document, provision],
    Collection: [document, provision],
    Document: [provision],
    Provision: [],
  };
  return [own, ...(between[own.slice(0, own.indexOf(':'))] ?? [provision])];
}

/** How a provision was concluded to be of a clause type, as a step. */
function conclusionStep({ clauseType, best }: Said): Step {
  const cues = best.cues ?? [];
  return stepBetween(`Provision:${best.provision}`, `ClauseType:${clauseType}`, {
    source: best.classifier,
    confidence: best.level,
    basis: best.basis,
    rationale: cues.length === 0 ? null : `Decided by: ${cues.join(', ')}.`,
  });
}

/** The chain from a node of the terms over its provision to the clause type. */
export function saidBranch(own: string, said: Said): Branch {
  const ids = waysTo(own, said);
  const steps = ids.slice(1).map((id, index) => stepBetween(ids[index] ?? '', id, {}, said.best.change));
  const { value, severityRank, rank } = said.best;
  return {
    clauseType: said.clauseType,
    steps: [...steps, conclusionStep(said)],
    strength: [value, severityRank, -rank],
  };
}

/** The chain seen from the clause type. */
export function backward(steps: readonly Step[]): Step[] {
  return steps.map(turned).reverse();
}
