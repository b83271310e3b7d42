import { type ComplexityErrorFn, ComplexityErrorKind } from '@pothos/plugin-complexity';
import { ClausegraphError } from '../errors.ts';

/** What one field costs before it is multiplied by the lists above it. */
export const FIELD_COST = 1;

const WAY_ROUND = {
  [ComplexityErrorKind.Depth]:
    'Begin nearer to what you want (for example at `clauseType` or `provision`), or split the question in two.',
  [ComplexityErrorKind.Breadth]: 'Select fewer fields and aliases, or split the question in two.',
  [ComplexityErrorKind.Complexity]:
    'Ask for fewer entries a page (`first`), page on with `after`, or leave out a nested list.',
};

/** The refusal of an operation over a limit: which limit, how far over, and the way round it; code `QUERY_TOO_COSTLY`. */
export const costError: ComplexityErrorFn = (kind, result) => {
  const [name, asked, most] = {
    [ComplexityErrorKind.Depth]: ['depth', result.depth, result.maxDepth] as const,
    [ComplexityErrorKind.Breadth]: ['breadth', result.breadth, result.maxBreadth] as const,
    [ComplexityErrorKind.Complexity]: ['cost', result.complexity, result.maxComplexity] as const,
  }[kind];
  return new ClausegraphError(
    'QUERY_TOO_COSTLY',
    `The ${name} of this operation is ${asked}; the most is ${most}. ${WAY_ROUND[kind]}`,
  );
};
