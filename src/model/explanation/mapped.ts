import type { Relation } from '../mapping.ts';
import { levelRank } from './path.ts';
import type { Branch } from './said.ts';
import { type Step, stepBetween, turned } from './step.ts';

/** A mapping of a clause type to an article, and the way on to what was asked for: that article, its regulation, a jurisdiction or an agency. */
export interface Mapped {
  clauseType: string;
  article: string;
  regulation: string;
  relation: Relation;
  rationale: string;
  confidence: Exclude<Step['confidence'], null>;
  source: string;
  /** Jurisdictions by code, from the one asked for to that whose law it is. */
  places: string[] | null;
  agency: string | null;
  role: string | null;
}

function stepsOf(mapped: Mapped, kind: string): Step[] {
  const { clauseType, article, regulation, places, agency, role } = mapped;
  const first = stepBetween(`ClauseType:${clauseType}`, `Article:${article}`, mapped);
  const second = stepBetween(`Article:${article}`, `Regulation:${regulation}`);
  if (kind === 'Article') return [first];
  if (places !== null) return [first, second, ...placeSteps(regulation, places)];
  if (agency === null) return [first, second];
  const enforced = turned(stepBetween(`Agency:${agency}`, `Regulation:${regulation}`, { rationale: role }));
  return [first, second, enforced];
}

/** From a regulation to the place whose law it is, and on to the smaller ones within. */
function placeSteps(regulation: string, places: readonly string[]): Step[] {
  const ids = places.map((code) => `Jurisdiction:${code}`);
  const within = ids.slice(1).map((id, index) => turned(stepBetween(ids[index] ?? '', id, {}, 'WITHIN')));
  return [stepBetween(`Regulation:${regulation}`, ids.at(-1) ?? ''), ...within.reverse()];
}

/** For each clause type and regulation the chain over the surest mapping. */
export function mappedBranches(rows: readonly Mapped[], kind: string): Branch[] {
  const best = new Map<string, Mapped>();
  for (const row of rows) {
    const name = `${row.clauseType} ${row.regulation}`;
    const known = best.get(name);
    if (known === undefined || isSurer(row, known)) best.set(name, row);
  }
  return [...best.values()].map((row) => ({
    clauseType: row.clauseType,
    steps: stepsOf(row, kind),
    strength: [levelRank(row.confidence)],
  }));
}

function isSurer(one: Mapped, other: Mapped): boolean {
  const difference = levelRank(one.confidence) - levelRank(other.confidence);
  return difference > 0 || (difference === 0 && one.article < other.article);
}
