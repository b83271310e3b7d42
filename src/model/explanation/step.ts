import type { Basis } from '../basis.ts';

type Level = 'LOW' | 'MEDIUM' | 'HIGH';

/** Which way a relationship is kept: from the first node of the step to the second, or the other way round. */
export type Direction = 'FORWARD' | 'BACKWARD';

/** One relationship of a path; `from` and `to` are global ids in the order of the path. What a relationship does not say is null. */
export interface Step {
  from: string;
  to: string;
  relationship: string;
  direction: Direction;
  source: string | null;
  confidence: Level | null;
  rationale: string | null;
  basis: Basis | null;
}

/** What a relationship says of itself. */
export type Saying = Partial<Pick<Step, 'source' | 'confidence' | 'rationale' | 'basis'>>;

/** The relationship that is kept between two kinds of node, from the first to the second. */
const KEPT: Readonly<Record<string, string>> = {
  'Platform Document': 'PUBLISHES',
  'Document Collection': 'ARCHIVED_IN',
  'Document Version': 'HAS_VERSION',
  'Document Provision': 'CONTAINS',
  'Provision Wording': 'WORDED',
  'Provision ClauseType': 'INSTANCE_OF',
  'Provision Regulation': 'CITES',
  'Provision Agency': 'CONCERNS',
  'Provision Jurisdiction': 'FLAGS',
  'ClauseType Category': 'IN_CATEGORY',
  'ClauseType Article': 'FALLS_UNDER',
  'Article Regulation': 'PART_OF',
  'Regulation Jurisdiction': 'APPLIES_IN',
  'Agency Regulation': 'ENFORCES',
  'Agency Jurisdiction': 'BASED_IN',
};

/** The kind of node that a global id names. */
export function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** The key of the node that a global id names. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** The step between two neighbours, with what the relationship says; `type` where there may be several kinds between them. */
export function stepBetween(from: string, to: string, saying: Saying = {}, type?: string): Step {
  const ahead = `${kindOf(from)} ${kindOf(to)}`;
  const back = `${kindOf(to)} ${kindOf(from)}`;
  const forward = ahead in KEPT || (type !== undefined && !(back in KEPT));
  const relationship = type ?? KEPT[forward ? ahead : back];
  if (relationship === undefined) throw new Error(`nothing is kept between ${from} and ${to}`);
  return {
    from,
    to,
    relationship,
    direction: forward ? 'FORWARD' : 'BACKWARD',
    source: saying.source ?? null,
    confidence: saying.confidence ?? null,
    rationale: saying.rationale ?? null,
    basis: saying.basis ?? null,
  };
}

/** The same step seen from its other end. */
export function turned(step: Step): Step {
  return {
    ...step,
    from: step.to,
    to: step.from,
    direction: step.direction === 'FORWARD' ? 'BACKWARD' : 'FORWARD',
  };
}
