import { builder } from './builder.ts';

/** Form of a provision. */
export const ProvisionKindRef = builder.enumType('ProvisionKind', {
  description: 'Form of a provision.',
  values: {
    PARAGRAPH: { description: 'A paragraph of running text.' },
    LIST: { description: 'A list together with the sentence that leads to it.' },
    TABLE: { description: 'A table with all of its rows.' },
  } as const,
});
