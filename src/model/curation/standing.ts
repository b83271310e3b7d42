import type { Judgement, JudgementState, Level } from '../judgement.ts';
import type { Mapping } from '../mapping.ts';
import type { Conclusion } from './conclusion.ts';
import { holding } from './holding.ts';

/** How a judgement stands. */
export interface Mark {
  id: string;
  state: JudgementState;
  disagrees: boolean;
}

/** What was derived of the last words of a provision, and whether it is there. */
export interface DerivedOfLast {
  there: boolean;
  last: readonly Conclusion[];
  concluded: boolean;
  /** The clause types that there are, with the severity of each. */
  severities: ReadonlyMap<string, Level>;
}

/** How the judgements of one provision stand. */
export function marksOfLabels(judgements: readonly Judgement[], of: DerivedOfLast): Mark[] {
  const types = new Set(of.last.map(({ clauseType }) => clauseType));
  return marked(judgements, (judgement) => {
    const { kind, verdict, clauseType, replacement, severity } = judgement;
    const named = [clauseType, replacement].filter((slug) => slug != null);
    const dormant =
      !of.there || named.some((slug) => !of.severities.has(slug)) || (kind === 'SEVERITY' && !of.concluded);
    if (kind === 'SEVERITY') return { dormant, differs: severityOf(of) !== severity };
    const found = types.has(clauseType ?? '');
    const replaced = replacement == null || types.has(replacement);
    return { dormant, differs: verdict === 'CONFIRM' ? !found : found || !replaced };
  });
}

function severityOf({ last, severities }: DerivedOfLast): Level | null {
  const [primary] = last;
  if (primary === undefined) return null;
  return (primary.properties.severity as Level | null | undefined) ?? severities.get(primary.clauseType) ?? null;
}

/** How the judgements of one mapping stand; `derived` is what was compiled. */
export function marksOfMapping(judgements: readonly Judgement[], there: boolean, derived: Mapping | null): Mark[] {
  return marked(judgements, ({ verdict, relation, rationale, confidence }) => {
    if (verdict === 'REJECT') return { dormant: !there, differs: derived !== null };
    const asKept = derived?.rationale === rationale && derived?.confidence === confidence;
    return { dormant: !there, differs: derived?.relation !== relation || (verdict === 'CORRECT' && !asKept) };
  });
}

function marked(
  judgements: readonly Judgement[],
  look: (judgement: Judgement) => { dormant: boolean; differs: boolean },
): Mark[] {
  const held = new Set(holding(judgements).map(({ id }) => id));
  return judgements.map((judgement): Mark => {
    const { id, withdrawnAt } = judgement;
    if (withdrawnAt != null) return { id, state: 'WITHDRAWN', disagrees: false };
    if (!held.has(id)) return { id, state: 'SUPERSEDED', disagrees: false };
    const { dormant, differs } = look(judgement);
    return { id, state: dormant ? 'DORMANT' : 'HOLDS', disagrees: !dormant && differs };
  });
}
