import { BadInput, NotFound } from '../../errors.ts';
import type { Judgement, Level, Verdict } from '../judgement.ts';
import type { Relation } from '../mapping.ts';
import type { JudgedMapping, JudgedProvision } from '../writes/judgement.ts';
import type { Properties } from '../writes/law.ts';
import { derivedIn } from './conclusion.ts';

/** A provision that is there. */
export type Subject = JudgedProvision & { document: string; platform: string };

/** What is asked to be held of a label; `provision` by record id, clause types by slug. */
export interface AskedLabel {
  provision: string;
  clauseType: string;
  verdict: Verdict;
  replacement: string | null;
  reason: string;
}

/** What is asked to be held of a severity. */
export interface AskedSeverity {
  provision: string;
  severity: Level;
  reason: string;
}

/** What is asked to be held of a mapping. */
export interface AskedMapping {
  clauseType: string;
  article: string;
  verdict: Verdict;
  relation: Relation | null;
  rationale: string | null;
  confidence: Level | null;
  reason: string;
}

type Kept = Properties & Pick<Judgement, 'kind' | 'provision' | 'clauseType' | 'article'> & { reason: string };

const NOWHERE = { provision: null, clauseType: null, article: null };

/** The judgement of a label, where it does not contradict itself or what is there; else a `BadInput` that says how. */
export function labelOf(asked: AskedLabel, provision: Subject, types: ReadonlySet<string>): Kept {
  const { verdict, clauseType, replacement, reason } = asked;
  for (const [argument, slug] of Object.entries({ clauseType, replacement }))
    if (slug !== null && !types.has(slug)) throw new NotFound(`"${argument}": there is no clause type "${slug}".`);
  if ((verdict === 'CORRECT') !== (replacement !== null))
    throw new BadInput(
      verdict === 'CORRECT'
        ? '"replacement" is missing: CORRECT says which clause type it is instead. REJECT says only that it is not this one.'
        : `"replacement" contradicts ${verdict}: only CORRECT replaces a clause type.`,
    );
  if (replacement === clauseType)
    throw new BadInput('"replacement" is the clause type itself: CONFIRM says that it is right.');
  const found = [...new Set([...provision.concluded, ...provision.derived.map((one) => one.clauseType)])].sort();
  if (verdict !== 'CONFIRM' && !found.includes(clauseType))
    throw new BadInput(
      `"clauseType": ${provision.id} is not said to be of "${clauseType}", but of ${found.join(', ') || 'none'}. CONFIRM adds a clause type.`,
    );
  return {
    ...NOWHERE,
    kind: 'CLAUSE_TYPE',
    verdict,
    clauseType,
    ...(replacement === null ? {} : { replacement }),
    reason,
  };
}

/** The judgement of a severity: a confirmation where it is the derived one; a `BadInput` where there is nothing that could have one. */
export function severityOf(
  { severity, reason }: AskedSeverity,
  { id, concluded, derived, stretches }: Subject,
  severities: ReadonlyMap<string, Level>,
): Kept {
  if (concluded.length === 0)
    throw new BadInput(`"provision": ${id} has no clause type, and so no severity. Judge its clause type first.`);
  const last = stretches.at(-1);
  const [primary] = last === undefined ? derived : derivedIn(derived, last);
  const found = primary?.properties.severity ?? severities.get(primary?.clauseType ?? '');
  return { ...NOWHERE, kind: 'SEVERITY', verdict: found === severity ? 'CONFIRM' : 'CORRECT', severity, reason };
}

/** The judgement of a mapping, which keeps what it confirms; a `BadInput` says what it contradicts or lacks. */
export function mappingOf(asked: AskedMapping, { derived, judgements: _, ...pair }: JudgedMapping): Kept {
  const { verdict, reason } = asked;
  const { clauseType, article } = pair;
  const kept = { ...NOWHERE, kind: 'MAPPING' as const, verdict, clauseType, article, reason };
  const given = Object.entries({ relation: asked.relation, rationale: asked.rationale, confidence: asked.confidence });
  const [named] = given.flatMap(([name, value]) => (value === null ? [] : [name]));
  if (verdict === 'REJECT') {
    if (named !== undefined)
      throw new BadInput(`"${named}" contradicts REJECT, which says that the article does not bear on it.`);
    return kept;
  }
  if (derived !== null && verdict === 'CONFIRM' && (asked.relation ?? derived.relation) !== derived.relation)
    throw new BadInput(`"relation" contradicts CONFIRM: it is ${derived.relation}. CORRECT changes it.`);
  if (derived !== null && verdict === 'CORRECT' && named === undefined)
    throw new BadInput('CORRECT says what is right instead: give "relation", "rationale" or "confidence".');
  const relation = asked.relation ?? derived?.relation;
  const rationale = asked.rationale ?? derived?.rationale;
  if (relation === undefined || rationale === undefined)
    throw new BadInput(
      `"${clauseType}" is not said to fall under ${article}: a new mapping needs "relation" and "rationale".`,
    );
  return { ...kept, relation, rationale, confidence: asked.confidence ?? derived?.confidence ?? 'MEDIUM' };
}
