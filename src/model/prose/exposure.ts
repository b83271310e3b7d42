import type { Relation } from '../mapping.ts';
import { applying, groundsOf, mappingsOf, regulationsOf } from './mapping.ts';
import type { RuleName } from './rule.ts';
import type { Statement } from './statement.ts';
import { type Teller, typeId } from './teller.ts';
import { term } from './term.ts';

const SEVERITY = { LOW: 'severity-low', MEDIUM: 'severity-medium', HIGH: 'severity-high' } as const;

/** What a provider, or a company that builds on the service, is exposed to: how severe the clause is, and which law stands against it. */
export function exposureOf(teller: Teller): Statement[] {
  return [
    ...teller.toldOrBlock('GOVERNANCE_EXPOSURE'),
    ...severityOf(teller),
    ...lawThat(teller, 'PROHIBITS', 'exposure-prohibits'),
    ...lawThat(teller, 'LIMITS', 'exposure-limits'),
    ...lawThat(teller, 'UNFAIRNESS_TEST', 'exposure-unfairness-test'),
  ];
}

/** What a contract with such a clause means for those who sign it. */
export function contractOf(teller: Teller): Statement[] {
  return [
    ...teller.toldOrBlock('CONTRACT_IMPLICATIONS'),
    ...lawThat(teller, 'GRANTS_RIGHT', 'contract-grants-right'),
    ...lawThat(teller, 'PERMITS', 'contract-permits'),
  ];
}

function severityOf({ readings: [primary], rule, self }: Teller): Statement[] {
  if (primary === undefined) return [];
  const { type, severity, severityJudgement } = primary;
  const usual = rule(SEVERITY[type.severity], {
    type: term(type.label, typeId(type)),
    reason: term(type.severityReason),
  });
  if (severity === null) return [usual];
  const terms = { severity: term(severity.toLowerCase()), usual: term(type.severity.toLowerCase()) };
  const recorded = severity === type.severity ? 'severity-recorded-same' : 'severity-recorded';
  return [rule(severityJudgement === null ? recorded : 'severity-judged', terms, [self, typeId(type)]), usual];
}

function lawThat(teller: Teller, relation: Relation, name: RuleName): Statement[] {
  const mappings = applying(mappingsOf(teller, relation), teller);
  if (mappings.length === 0) return [];
  return [teller.rule(name, { regulations: regulationsOf(mappings, teller.law) }, groundsOf(mappings))];
}
