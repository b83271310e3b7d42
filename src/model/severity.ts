/** How much a clause weighs for the people who accept it, the least first. */
export const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH'] as const;

/** One of these. */
export type Severity = (typeof SEVERITIES)[number];

/** The rank of a severity, 1 to 3, as nodes have it; null where none is given. */
export function rankOf(severity: Severity | null | undefined): number | null {
  return severity ? SEVERITIES.indexOf(severity) + 1 : null;
}

/** The severity of a rank from 1 to 3; null where there is none. */
export function severityOf(rank: number | null): Severity | null {
  return rank === null ? null : (SEVERITIES[rank - 1] ?? null);
}
