import { builder } from './builder.ts';

/** What became of a provision. */
export const ChangeKindRef = builder.enumType('ChangeKind', {
  description: 'What became of a provision from one version to the next.',
  values: {
    ADDED: { description: 'It was never there before.' },
    EDITED: { description: 'It stands in other words; perhaps also at another place.' },
    REMOVED: { description: 'It is not there any more.' },
    MOVED: { description: 'It stands in the same words at another place among those that stayed.' },
    REVIVED: { description: 'It had been removed and is back, in the same words or in others.' },
  } as const,
});
