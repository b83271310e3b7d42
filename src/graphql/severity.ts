import { builder } from './builder.ts';

/** How much a clause weighs for users. */
export const SeverityRef = builder.enumType('Severity', {
  description: 'How much a clause weighs for the people who accept it. About the effect, not about our certainty.',
  values: {
    LOW: { description: 'Informs or organises; little is taken from users.' },
    MEDIUM: { description: 'Limits users in a way worth knowing before they accept.' },
    HIGH: { description: 'Takes a right, money or control from users, or exposes them to it.' },
  } as const,
});
