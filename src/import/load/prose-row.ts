import type { StatementPart } from '../../model/prose/part.ts';
import { RULES, ruleBlockId } from '../../model/prose/rule.ts';
import type { ExplanationSeed } from '../seeds/explanation.ts';
import type { ProseRuleSeed } from '../seeds/prose-rule.ts';
import type { Row } from './law-row.ts';
import { upperSnake } from './word.ts';

const PARTS = {
  summary: 'SUMMARY',
  whyItMatters: 'WHY_IT_MATTERS',
  consumerImpact: 'CONSUMER_IMPACT',
  openQuestion: 'INTERPRETIVE_NOTE',
  governanceExposure: 'GOVERNANCE_EXPOSURE',
  contractImplications: 'CONTRACT_IMPLICATIONS',
  complianceConsiderations: 'COMPLIANCE_CONSIDERATIONS',
} as const satisfies Record<string, StatementPart>;

/** The building blocks of a clause type as the graph keeps them, in the order in which they are read. */
export function explanationRows(seed: ExplanationSeed): Row[] {
  const reviewStatus = upperSnake(seed.reviewStatus);
  const blocks = Object.entries(PARTS).map(([field, part]) => ({
    name: part.toLowerCase().replaceAll('_', '-'),
    part,
    question: null,
    template: seed[field as keyof typeof PARTS],
  }));
  const questions = seed.faq.map(({ question, answer }, index) => ({
    name: `faq-${index + 1}`,
    part: 'FAQ',
    question,
    template: answer,
  }));
  return [...blocks, ...questions].map(({ name, ...properties }, position) => ({
    key: `${seed.clauseType}:${name}`,
    properties: { ...properties, position, reviewStatus },
  }));
}

/** A rule of the composition as the graph keeps it; `index` is its place among the rules. */
export function proseRuleRow({ rule, question, text, reviewStatus }: ProseRuleSeed, index: number): Row {
  return {
    key: ruleBlockId(rule),
    properties: {
      part: RULES[rule][0],
      question,
      template: text,
      position: index,
      reviewStatus: upperSnake(reviewStatus),
    },
  };
}
