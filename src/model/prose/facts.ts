import { query } from '../../db/query.ts';
import type { GraphView } from '../../db/view.ts';
import type { Basis } from '../basis.ts';
import type { Mapping } from '../mapping.ts';
import type { Provision } from '../provision.ts';
import type { StatementPart } from './part.ts';

/** Three steps, for severity and for confidence alike. */
export type Level = 'LOW' | 'MEDIUM' | 'HIGH';

/** Text with placeholders, of a clause type or of a rule. */
export interface Block {
  id: string;
  part: StatementPart;
  template: string;
  question: string | null;
}

/** Whether an article that bears on a clause type does so on a day is told by its days. */
export interface MappedArticle extends Omit<Mapping, 'source'> {
  article: string;
  ref: string;
  regulation: string;
  appliesFrom: string | null;
  endedOn: string | null;
}

/** A clause type with what can be told of each of its clauses. */
export interface ClauseTypeFacts {
  slug: string;
  label: string;
  severity: Level;
  severityReason: string;
  /** Platforms with a current provision of it. */
  platformCount: number;
  blocks: Block[];
  mappings: MappedArticle[];
}

/** A conclusion; `counted` tells whether the platform is one of those that the clause type counts. */
export interface ConclusionFacts {
  clauseType: string;
  rank: number;
  confidence: number;
  level: Level;
  basis: Basis;
  /** `record` where a published record says so. */
  classifier: string;
  /** Null where that of the clause type holds. */
  severity: Level | null;
  /** The judgement that gave the severity; null where none did. */
  severityJudgement: string | null;
  counted: boolean;
}

/** A sentence that a record itself says of its provision. */
export interface RecordStatementFacts {
  part: StatementPart;
  text: string;
  origin: 'CURATED' | 'IMPORTED';
  /** Global ids. */
  restsOn: string[];
}

/** What a published record shows of itself; null or empty where it does not tell. */
export interface PublishedFacts {
  url: string | null;
  source: string | null;
  archive: string | null;
  analysedAt: string | null;
  snapshotStored: boolean | null;
  hashVerified: boolean | null;
  documentChangedBefore: boolean | null;
  analysisParts: string[] | null;
  followedTopics: string[] | null;
  shownPlatforms: number | null;
  shownOutOf: number | null;
  shownNote: string | null;
}

/** A provision with all that prose about it needs, beside what it shares with others. */
export interface ProvisionFacts
  extends PublishedFacts,
    Pick<
      Provision,
      | 'id'
      | 'documentId'
      | 'platformSlug'
      | 'kind'
      | 'current'
      | 'language'
      | 'sha256'
      | 'unclassifiedReason'
      | 'firstTracked'
      | 'lastChanged'
      | 'removedAt'
      | 'changeCount'
      | 'gist'
      | 'interpretiveNote'
    > {
  documentTitle: string;
  platformName: string;
  /** Whether the graph has its words. */
  worded: boolean;
  /** The primary one first. */
  conclusions: ConclusionFacts[];
  cites: { regulation: string; kind: 'LISTED' | 'PROSE' }[];
  concerns: { agency: string; rationale: string }[];
  flags: string[];
  statements: RecordStatementFacts[];
}

/** A regulation with its place and those who enforce it. */
export interface RegulationFacts {
  slug: string;
  shortName: string;
  name: string;
  jurisdiction: string;
  agencies: string[];
}

/** An agency with its place, and whether people can complain to it. */
export interface AgencyFacts {
  slug: string;
  shortName: string;
  name: string;
  jurisdiction: string;
  complaints: boolean;
}

/** A place with a law of its own. */
export interface JurisdictionFacts {
  code: string;
  name: string;
  kind: 'SUPRANATIONAL' | 'COUNTRY' | 'SUBDIVISION';
}

/** What prose is made of: provisions, and what they share: clause types, all law, the rules of the composition. */
export interface ProseFacts {
  provisions: ProvisionFacts[];
  clauseTypes: ClauseTypeFacts[];
  regulations: RegulationFacts[];
  agencies: AgencyFacts[];
  jurisdictions: JurisdictionFacts[];
  rules: Block[];
}

const factsOf = query<{ ids: readonly string[] }, ProseFacts>('provision/record');

/** What prose about these provisions is made of, in one trip; those that do not exist are not among them. */
export async function proseFacts(graph: GraphView, ids: readonly string[]): Promise<ProseFacts> {
  const [facts] = await factsOf(graph, { ids });
  if (facts === undefined) throw new Error('provision/record gave no row');
  return facts;
}
