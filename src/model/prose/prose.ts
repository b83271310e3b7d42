import type { GraphView } from '../../db/view.ts';
import { complianceOf } from './compliance.ts';
import { contractOf, exposureOf } from './exposure.ts';
import { type ProseFacts, type ProvisionFacts, type PublishedFacts, proseFacts } from './facts.ts';
import { flagsOf } from './flag.ts';
import { landscapeOf } from './landscape.ts';
import { lawOf } from './law.ts';
import { noteOf } from './note.ts';
import type { StatementPart } from './part.ts';
import { questionsOf } from './question.ts';
import { RULE_NAMES, ruleBlockId } from './rule.ts';
import type { FrequentQuestion, Statement } from './statement.ts';
import { summaryOf } from './summary.ts';
import { type Shared, type Teller, tellerOf } from './teller.ts';

/** What is told of one provision; nothing is composed before it is asked for. */
export interface Prose {
  statements(part: StatementPart): Statement[];
  questions(): FrequentQuestion[];
  /** What a published record of it shows of itself; null where there is none. */
  readonly record: PublishedFacts | null;
}

const TELLERS: Record<StatementPart, (teller: Teller) => Statement[]> = {
  SUMMARY: summaryOf,
  WHY_IT_MATTERS: (teller) => teller.toldOrBlock('WHY_IT_MATTERS'),
  CONSUMER_IMPACT: (teller) => teller.toldOrBlock('CONSUMER_IMPACT'),
  INTERPRETIVE_NOTE: noteOf,
  REGULATORY_LANDSCAPE: landscapeOf,
  GOVERNANCE_EXPOSURE: exposureOf,
  JURISDICTION_FLAGS: flagsOf,
  CONTRACT_IMPLICATIONS: contractOf,
  COMPLIANCE_CONSIDERATIONS: complianceOf,
  FAQ: (teller) =>
    questionsOf(teller).map(({ question, answer, ...rest }) => ({
      ...rest,
      part: 'FAQ',
      text: `${question} ${answer}`,
    })),
};

/** Composes what the facts carry, as of a day (`YYYY-MM-DD`) by which law applies or not: the prose of each provision by its record id. */
export function composed({ provisions, ...shared }: ProseFacts, day: string): Map<string, Prose> {
  const common = sharedBy(shared);
  return new Map(provisions.map((provision) => [provision.id, proseOf(provision, common, day)]));
}

/** What is told of these provisions, in the order asked; null for those that do not exist. */
export async function proseOfProvisions(
  graph: GraphView,
  ids: readonly string[],
  day: string,
): Promise<(Prose | null)[]> {
  const found = composed(await proseFacts(graph, ids), day);
  return ids.map((id) => found.get(id) ?? null);
}

function sharedBy(facts: Omit<ProseFacts, 'provisions'>): Shared {
  const blocks = new Map(facts.rules.map((block) => [block.id, block]));
  return {
    law: lawOf(facts),
    clauseTypes: new Map(facts.clauseTypes.map((each) => [each.slug, each])),
    rules: new Map(
      RULE_NAMES.flatMap((name) => {
        const block = blocks.get(ruleBlockId(name));
        return block === undefined ? [] : [[name, block]];
      }),
    ),
  };
}

function proseOf(provision: ProvisionFacts, shared: Shared, day: string): Prose {
  const teller = tellerOf(provision, shared, day);
  const known = new Map<StatementPart, Statement[]>();
  return {
    statements(part) {
      const statements = known.get(part) ?? TELLERS[part](teller);
      known.set(part, statements);
      return statements;
    },
    questions: () => questionsOf(teller),
    record: provision.source === null ? null : provision,
  };
}
