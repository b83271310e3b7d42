/** A word of the seeds as the graph writes it: `must-disclose` becomes `MUST_DISCLOSE`. */
export function upperSnake(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}

const RANKS = { low: 1, medium: 2, high: 3 } as const;

/** The number behind a severity, for "at least" and for sorting: 1 (low) to 3 (high). */
export function severityRank(severity: keyof typeof RANKS): 1 | 2 | 3 {
  return RANKS[severity];
}
