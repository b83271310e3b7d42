import { builder } from './builder.ts';

/** What a conclusion rests on. */
export const BasisRef = builder.enumType('Basis', {
  description: 'What a conclusion about a provision rests on.',
  values: {
    EXPLICIT: { description: 'The text of the provision itself says it.' },
    INFERRED: { description: 'The heading above it or the kind of document suggests it.' },
    CURATED: { description: 'A person read it and decided.' },
  } as const,
});
