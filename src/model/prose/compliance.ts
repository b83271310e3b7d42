import { articleTerms } from './landscape.ts';
import { applying, groundsOf, mappingsOf } from './mapping.ts';
import type { Statement } from './statement.ts';
import type { Teller } from './teller.ts';

const CHECKS = { MUST_DISCLOSE: 'check-must-disclose', MUST_PROVIDE: 'check-must-provide' } as const;

/** What can be checked in text or practice: what the kind of clause leaves to check, and what law that applies requires. */
export function complianceOf(teller: Teller): Statement[] {
  const duties = (['MUST_DISCLOSE', 'MUST_PROVIDE'] as const).flatMap((relation) =>
    applying(mappingsOf(teller, relation), teller).map((mapping) =>
      teller.rule(CHECKS[relation], articleTerms(teller, mapping), groundsOf([mapping])),
    ),
  );
  return [...teller.toldOrBlock('COMPLIANCE_CONSIDERATIONS'), ...duties];
}
