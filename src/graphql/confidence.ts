import { builder } from './builder.ts';

/** How sure a conclusion is, in three steps. */
export const ConfidenceLevelRef = builder.enumType('ConfidenceLevel', {
  description: 'How sure a conclusion of ours is, in three steps. About our certainty, not about the effect on users.',
  values: {
    LOW: { description: 'A hint that a person should look at before relying on it.' },
    MEDIUM: { description: 'Arguable or indirect: likely, with room for another reading.' },
    HIGH: { description: 'Direct: the source itself says as much.' },
  } as const,
});
