/** One thing that is not as it must be: what was expected (recomputed) and what was found. */
export interface Finding {
  /** Record id, or the SHA-256 of a wording. */
  record: string;
  /** What does not agree, such as `wording hash`. */
  what: string;
  expected: string;
  found: string;
}

/** What a verification saw. */
export interface Findings {
  /** How many were recomputed and agree, by what was checked. */
  agreed: Record<string, number>;
  mismatched: Finding[];
  /** What one side has and the other lacks. */
  missing: Finding[];
  /** How many could not be recomputed because the graph holds facts without texts. */
  unknown: number;
}

/** Nothing seen yet. */
export function noFindings(): Findings {
  return { agreed: {}, mismatched: [], missing: [], unknown: 0 };
}

/** Notes whether a recomputed value is the one that was found. */
export function compare(findings: Findings, record: string, what: string, expected: unknown, found: unknown): void {
  const [one, other] = [String(expected), String(found)];
  if (one === other) agree(findings, what);
  else findings.mismatched.push({ record, what, expected: one, found: other });
}

/** Notes that so many were recomputed and agree. */
export function agree({ agreed }: Findings, what: string, number = 1): void {
  agreed[what] = (agreed[what] ?? 0) + number;
}
