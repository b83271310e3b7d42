/** The parts of what is told of a provision, in the order in which they are read. */
export const STATEMENT_PARTS = [
  'SUMMARY',
  'WHY_IT_MATTERS',
  'CONSUMER_IMPACT',
  'INTERPRETIVE_NOTE',
  'REGULATORY_LANDSCAPE',
  'GOVERNANCE_EXPOSURE',
  'JURISDICTION_FLAGS',
  'CONTRACT_IMPLICATIONS',
  'COMPLIANCE_CONSIDERATIONS',
  'FAQ',
] as const;

/** One part of what is told of a provision. */
export type StatementPart = (typeof STATEMENT_PARTS)[number];
