import { builder } from './builder.ts';

/** Whether all or any of the things asked for must be there. */
export const MatchRef = builder.enumType('Match', {
  description: 'How many of the things asked for must be there.',
  values: {
    ALL: { description: 'Every one of them.' },
    ANY: { description: 'At least one of them.' },
  } as const,
});
