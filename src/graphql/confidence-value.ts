import { builder } from './builder.ts';
import { ConfidenceLevelRef } from './confidence.ts';

/** How sure a conclusion about a provision is. */
export const ConfidenceRef = builder
  .objectRef<{ level: 'LOW' | 'MEDIUM' | 'HIGH'; value: number }>('Confidence')
  .implement({
    description: 'How sure a conclusion about a provision is. About our certainty, not about the effect on users.',
    fields: (t) => ({
      level: t.field({ type: ConfidenceLevelRef, description: 'In three steps.', resolve: ({ level }) => level }),
      value: t.exposeFloat('value', { description: 'The number behind it, from 0 to 1.' }),
    }),
  });
