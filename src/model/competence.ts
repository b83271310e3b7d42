import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import type { ReviewStatus } from './review-status.ts';

/** What an agency is in charge of in a case. */
export type Capacity = 'COMPLAINT' | 'LEAD' | 'SUPERVISION' | 'COORDINATION' | 'PROSECUTION';

/** A person and a provider: where the one lives and, where it is known, where the other is established; by jurisdiction code. */
export interface Case {
  residence: string;
  establishment: string | null;
}

/** Which of the agencies of a regulation are in charge, of whom. */
export interface Competence {
  slug: string;
  agencies: string[];
  except: string[];
  capacity: Capacity;
  based: 'RESIDENCE' | 'ESTABLISHMENT' | 'LAW';
  residence: 'INSIDE' | 'OUTSIDE';
  establishment: 'ANY' | 'INSIDE' | 'OUTSIDE';
  condition?: string;
  otherwise?: string;
  rationale: string;
  confidence: 'LOW' | 'MEDIUM' | 'HIGH';
  source: string;
  reviewStatus: ReviewStatus;
}

/** What the graph holds for one regulation in a case; `homes` and `seats` are the places around the person and the provider, themselves included. */
export interface CompetenceFacts {
  regulation: string;
  shortName: string;
  law: string;
  lawName: string;
  homes: string[];
  seats: string[];
  binds: boolean;
  seated: boolean;
  agencies: { agency: string; role: string; place: string }[];
  competences: Competence[];
}

/** An agency that is in charge under a regulation. */
export interface CompetentAgency
  extends Pick<Competence, 'capacity' | 'rationale' | 'confidence' | 'source' | 'reviewStatus'> {
  agency: string;
  regulation: string;
  role: string;
  /** What must be the case besides; null where nothing must. */
  condition: string | null;
}

/** Why it cannot be told who is in charge. */
export type UnresolvedReason =
  | 'NO_AGENCY'
  | 'NO_RULE'
  | 'NO_AGENCY_THERE'
  | 'ESTABLISHMENT_NEEDED'
  | 'ESTABLISHED_ELSEWHERE'
  | 'NOT_BINDING_THERE';

/** A regulation under which the graph does not tell who is in charge; `capacity` is null where it tells nothing of any. */
export interface UnresolvedCompetence {
  regulation: string;
  capacity: Capacity | null;
  reason: UnresolvedReason;
  detail: string;
}

/** Who is in charge, and where that cannot be told. */
export interface Resolution {
  agencies: CompetentAgency[];
  unresolved: UnresolvedCompetence[];
}

/** What the graph holds for a case, a row for each regulation. */
export const competenceFacts = query<{ residence: string; establishment: string | null }, CompetenceFacts>(
  'competence/facts',
);

const regulationsOf = query<{ ids: readonly string[] }, { id: string; regulations: string[] }>('provision/regulations');

/** The slugs of the regulations that each provision comes under, in the order asked. */
export async function regulationsOfProvisions(graph: GraphView, ids: readonly string[]): Promise<string[][]> {
  const found = new Map((await regulationsOf(graph, { ids })).map(({ id, regulations }) => [id, regulations]));
  return ids.map((id) => found.get(id) ?? []);
}
