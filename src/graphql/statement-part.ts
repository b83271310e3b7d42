import { builder } from './builder.ts';

/** The parts of what is told of a provision. */
export const StatementPartRef = builder.enumType('StatementPart', {
  description: 'Which part of what is told of a provision a sentence belongs to.',
  values: {
    SUMMARY: { description: 'What it is.' },
    WHY_IT_MATTERS: { description: 'Why a clause of its kind matters.' },
    CONSUMER_IMPACT: { description: 'What it can mean for people who use the service.' },
    INTERPRETIVE_NOTE: { description: 'What could not be established, and why.' },
    REGULATORY_LANDSCAPE: { description: 'Which law bears on it, article by article, and how.' },
    GOVERNANCE_EXPOSURE: { description: 'What a provider with such a clause, or who builds on it, is exposed to.' },
    JURISDICTION_FLAGS: { description: 'The places whose law bears on it, and who supervises it there.' },
    CONTRACT_IMPLICATIONS: { description: 'What it means for those who buy or integrate the service.' },
    COMPLIANCE_CONSIDERATIONS: { description: 'What can be checked in text or practice.' },
    FAQ: { description: 'What people ask of it, with the answer.' },
  } as const,
});
