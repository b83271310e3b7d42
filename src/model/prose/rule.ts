import type { StatementPart } from './part.ts';

const RELATION = ['type', 'regulation', 'article', 'jurisdiction', 'rationale'] as const;
const CHECK = ['regulation', 'article', 'jurisdiction', 'rationale'] as const;

/** Every sentence that the composition can say of its own: the part that it belongs to, and the placeholders that its template can use. */
export const RULES = {
  'summary-high': ['SUMMARY', 'clause'],
  'summary-medium': ['SUMMARY', 'clause'],
  'summary-low': ['SUMMARY', 'clause'],
  'summary-also': ['SUMMARY', 'types'],
  'summary-place': ['SUMMARY', 'form', 'document', 'platform'],
  'summary-recorded': ['SUMMARY', 'platform'],
  'summary-ended': ['SUMMARY', 'document'],
  'summary-removed': ['SUMMARY', 'document', 'date'],
  'summary-unclassified': ['SUMMARY'],
  'note-language-not-supported': ['INTERPRETIVE_NOTE', 'language'],
  'note-language-unknown': ['INTERPRETIVE_NOTE'],
  'note-too-short': ['INTERPRETIVE_NOTE'],
  'note-no-cue': ['INTERPRETIVE_NOTE'],
  'note-rejected': ['INTERPRETIVE_NOTE'],
  'note-removed': ['INTERPRETIVE_NOTE'],
  'note-no-text': ['INTERPRETIVE_NOTE'],
  'note-record-only': ['INTERPRETIVE_NOTE'],
  'note-inferred': ['INTERPRETIVE_NOTE'],
  'note-inferred-recorded': ['INTERPRETIVE_NOTE'],
  'note-low-confidence': ['INTERPRETIVE_NOTE', 'type', 'value'],
  'note-several': ['INTERPRETIVE_NOTE', 'types'],
  'note-severity-default': ['INTERPRETIVE_NOTE', 'type'],
  'note-open-question': ['INTERPRETIVE_NOTE', 'question'],
  'relation-must-disclose': ['REGULATORY_LANDSCAPE', ...RELATION],
  'relation-must-provide': ['REGULATORY_LANDSCAPE', ...RELATION],
  'relation-limits': ['REGULATORY_LANDSCAPE', ...RELATION],
  'relation-unfairness-test': ['REGULATORY_LANDSCAPE', ...RELATION],
  'relation-prohibits': ['REGULATORY_LANDSCAPE', ...RELATION],
  'relation-grants-right': ['REGULATORY_LANDSCAPE', ...RELATION],
  'relation-permits': ['REGULATORY_LANDSCAPE', ...RELATION],
  'mapping-medium': ['REGULATORY_LANDSCAPE'],
  'mapping-low': ['REGULATORY_LANDSCAPE'],
  'applies-later': ['REGULATORY_LANDSCAPE', 'date'],
  'applies-undated': ['REGULATORY_LANDSCAPE'],
  'applies-ended': ['REGULATORY_LANDSCAPE', 'date'],
  'cites-listed': ['REGULATORY_LANDSCAPE', 'regulation', 'jurisdiction'],
  'cites-prose': ['REGULATORY_LANDSCAPE', 'regulation', 'jurisdiction'],
  concerns: ['REGULATORY_LANDSCAPE', 'agency', 'jurisdiction', 'rationale'],
  'law-none': ['REGULATORY_LANDSCAPE'],
  'law-unclassified': ['REGULATORY_LANDSCAPE'],
  'severity-high': ['GOVERNANCE_EXPOSURE', 'type', 'reason'],
  'severity-medium': ['GOVERNANCE_EXPOSURE', 'type', 'reason'],
  'severity-low': ['GOVERNANCE_EXPOSURE', 'type', 'reason'],
  'severity-recorded': ['GOVERNANCE_EXPOSURE', 'severity', 'usual'],
  'severity-recorded-same': ['GOVERNANCE_EXPOSURE', 'severity'],
  'severity-judged': ['GOVERNANCE_EXPOSURE', 'severity', 'usual'],
  'exposure-prohibits': ['GOVERNANCE_EXPOSURE', 'regulations'],
  'exposure-limits': ['GOVERNANCE_EXPOSURE', 'regulations'],
  'exposure-unfairness-test': ['GOVERNANCE_EXPOSURE', 'regulations'],
  'jurisdiction-law': ['JURISDICTION_FLAGS', 'jurisdiction', 'regulations'],
  'jurisdiction-agencies': ['JURISDICTION_FLAGS', 'jurisdiction', 'agencies'],
  'jurisdiction-flagged': ['JURISDICTION_FLAGS', 'jurisdiction'],
  'contract-grants-right': ['CONTRACT_IMPLICATIONS', 'regulations'],
  'contract-permits': ['CONTRACT_IMPLICATIONS', 'regulations'],
  'check-must-disclose': ['COMPLIANCE_CONSIDERATIONS', ...CHECK],
  'check-must-provide': ['COMPLIANCE_CONSIDERATIONS', ...CHECK],
  'faq-law': ['FAQ', 'regulations'],
  'faq-law-none': ['FAQ'],
  'faq-complaint': ['FAQ', 'agencies'],
  'faq-complaint-none': ['FAQ'],
  'faq-never-changed': ['FAQ', 'platform', 'date'],
  'faq-changed-once': ['FAQ', 'platform', 'date'],
  'faq-changed-often': ['FAQ', 'platform', 'count', 'date'],
  'faq-change-unknown': ['FAQ'],
  'faq-document-changed': ['FAQ'],
  'faq-no-other-platform': ['FAQ', 'type'],
  'faq-one-other-platform': ['FAQ', 'type'],
  'faq-other-platforms': ['FAQ', 'count', 'type'],
  'faq-sure': ['FAQ', 'basis', 'confidence'],
  'faq-unclassified': ['FAQ', 'reason'],
  'basis-explicit': ['FAQ'],
  'basis-inferred': ['FAQ'],
  'basis-inferred-recorded': ['FAQ'],
  'basis-curated': ['FAQ'],
  'confidence-high': ['FAQ', 'value'],
  'confidence-medium': ['FAQ', 'value'],
  'confidence-low': ['FAQ', 'value'],
} as const satisfies Record<string, readonly [part: StatementPart, ...placeholders: string[]]>;

/** The name of a rule, as seeds/prose/rules.yaml gives its template. */
export type RuleName = keyof typeof RULES;

/** Every rule, each of which the seeds must give a template. */
export const RULE_NAMES = Object.keys(RULES) as RuleName[];

/** The key of the building block that holds the template of a rule. */
export function ruleBlockId(rule: RuleName): string {
  return `rule:${rule}`;
}
