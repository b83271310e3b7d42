import type {
  Capacity,
  Case,
  Competence,
  CompetenceFacts,
  CompetentAgency,
  Resolution,
  UnresolvedCompetence,
  UnresolvedReason,
} from './competence.ts';

/** What one competence says of a case: agencies, or why none. */
type Outcome = { agencies: CompetentAgency[] } | { reason: UnresolvedReason; detail: string } | null;

/** Who is in charge under one regulation, and where that cannot be told; never a guess: only what a competence names. */
export function resolve(facts: CompetenceFacts, given: Case): Resolution {
  const open = (reason: UnresolvedReason, detail: string): Resolution => ({
    agencies: [],
    unresolved: [{ regulation: facts.regulation, capacity: null, reason, detail }],
  });
  const { shortName, lawName, binds, agencies, competences } = facts;
  const applying = competences.filter(({ residence }) => (residence === 'INSIDE') === binds);
  if (!binds && applying.length === 0)
    return open(
      'NOT_BINDING_THERE',
      `${shortName} is law of ${lawName}; it is not recorded to reach a person who lives elsewhere.`,
    );
  if (agencies.length === 0) return open('NO_AGENCY', `No agency that enforces ${shortName} is recorded.`);
  if (applying.length === 0)
    return open('NO_RULE', `Agencies are recorded for ${shortName}, not of whom they are in charge.`);
  const resolved = together(
    facts,
    applying.map((competence) => [competence.capacity, outcomeOf(facts, competence, given)]),
  );
  if (binds || resolved.agencies.length > 0) return resolved;
  return open(
    'NOT_BINDING_THERE',
    `${shortName} is law of ${lawName}; it reaches a person who lives elsewhere only through a provider established there.`,
  );
}

/** Whether a regulation has to do with a case where nobody asked for it by name. */
export function concerns({ binds }: CompetenceFacts, { agencies }: Resolution): boolean {
  return binds || agencies.length > 0;
}

function together({ regulation }: CompetenceFacts, outcomes: readonly [Capacity, Outcome][]): Resolution {
  const named = new Map<string, CompetentAgency>();
  for (const [, outcome] of outcomes)
    if (outcome !== null && 'agencies' in outcome)
      for (const one of outcome.agencies) {
        const name = `${one.capacity} ${one.agency}`;
        if (!named.has(name)) named.set(name, one);
      }
  const agencies = [...named.values()];
  const told = new Set(agencies.map(({ capacity }) => capacity));
  const unresolved = new Map<Capacity, UnresolvedCompetence>();
  for (const [capacity, outcome] of outcomes)
    if (outcome !== null && 'reason' in outcome && !told.has(capacity) && !unresolved.has(capacity))
      unresolved.set(capacity, { regulation, capacity, ...outcome });
  return { agencies, unresolved: [...unresolved.values()] };
}

function outcomeOf(facts: CompetenceFacts, competence: Competence, { establishment }: Case): Outcome {
  const { shortName, seated } = facts;
  const asks = competence.establishment !== 'ANY' || competence.based === 'ESTABLISHMENT';
  if (asks && establishment === null)
    return {
      reason: 'ESTABLISHMENT_NEEDED',
      detail: `Under ${shortName} it depends on where the provider is established: give "establishment".`,
    };
  if (competence.establishment === 'INSIDE' && !seated)
    return competence.otherwise === undefined
      ? null
      : { reason: 'ESTABLISHED_ELSEWHERE', detail: competence.otherwise };
  if (competence.establishment === 'OUTSIDE' && seated) return null;
  const agencies = facts.agencies.filter(
    (agency) => isMeant(competence, agency.agency) && sits(facts, competence, agency.place),
  );
  if (agencies.length > 0) return { agencies: agencies.map((agency) => inCharge(facts, competence, agency)) };
  if (competence.agencies.length > 0) return null;
  const place = competence.based === 'RESIDENCE' ? 'where the person lives' : 'where the provider is established';
  return {
    reason: 'NO_AGENCY_THERE',
    detail: `Under ${shortName} the agency ${place} is in charge; none is recorded there.`,
  };
}

function isMeant({ agencies, except }: Competence, agency: string): boolean {
  return (agencies.length === 0 || agencies.includes(agency)) && !except.includes(agency);
}

/** An agency of the person or of the provider sits below the law's own area: in one of its parts. */
function sits({ law, homes, seats }: CompetenceFacts, { based }: Competence, place: string): boolean {
  if (based === 'LAW') return place === law;
  return place !== law && (based === 'RESIDENCE' ? homes : seats).includes(place);
}

function inCharge(
  { regulation }: CompetenceFacts,
  { capacity, condition, rationale, confidence, source, reviewStatus }: Competence,
  { agency, role }: CompetenceFacts['agencies'][number],
): CompetentAgency {
  return {
    agency,
    regulation,
    role,
    capacity,
    condition: condition ?? null,
    rationale,
    confidence,
    source,
    reviewStatus,
  };
}
