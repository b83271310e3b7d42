import { builder } from './builder.ts';

const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH'] as const;

type Severity = (typeof SEVERITIES)[number];

/** How much a clause weighs for users. */
export const SeverityRef = builder.enumType('Severity', {
  description: 'How much a clause weighs for the people who accept it. About the effect, not about our certainty.',
  values: {
    LOW: { description: 'Informs or organises; little is taken from users.' },
    MEDIUM: { description: 'Limits users in a way worth knowing before they accept.' },
    HIGH: { description: 'Takes a right, money or control from users, or exposes them to it.' },
  } as const,
});

/** The rank of a severity, 1 to 3, as nodes have it; null where none is given. */
export function rankOf(severity: Severity | null | undefined): number | null {
  return severity ? SEVERITIES.indexOf(severity) + 1 : null;
}

/** The severity of a rank from 1 to 3; null where there is none. */
export function severityOf(rank: number | null): Severity | null {
  return rank === null ? null : (SEVERITIES[rank - 1] ?? null);
}
