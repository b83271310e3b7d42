import { query } from '../../db/query.ts';
import { dayOfView } from '../../db/view.ts';
import type { Mapping } from '../../model/mapping.ts';
import { provisionParameters } from '../../model/provision-filter.ts';
import type { ExportRequest } from '../export.ts';
import { provisionFilterOf } from '../selection.ts';

/** What was concluded of a provision, as far as it meets the selection. */
export interface ConclusionRow {
  clauseType: string;
  rank: number;
  confidence: number;
  confidenceLevel: string;
  basis: string;
  classifier: string | null;
  severity: string;
  judgement: string | null;
  from: string | null;
}

/** What a provision is joined to. */
export interface ProvisionRelations {
  id: string;
  document: string;
  conclusions: ConclusionRow[];
  cites: { regulation: string; kind: string }[];
  concerns: { agency: string; rationale: string | null }[];
  flags: string[];
}

/** What a platform is joined to. */
export interface PlatformRelations {
  id: string;
  uses: { clauseType: string; provisions: number; severity: string | null; confidence: number | null }[];
  sectors: string[];
}

/** How laws, agencies and jurisdictions are joined. */
export interface LawRelation {
  relationship: 'APPLIES_IN' | 'ENFORCES' | 'BASED_IN' | 'WITHIN';
  source: string;
  target: string;
  role: string | null;
}

/** An article that bears on a clause type. */
export interface MappingRelation extends Mapping {
  clauseType: string;
  article: string;
  regulation: string;
}

interface MappingsAsked {
  readonly ids: readonly string[];
  readonly asOfDay: string | null;
  readonly regulations: readonly string[];
  readonly articles: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly agencies: readonly string[];
}

const provisionEdges = query<{ ids: readonly string[]; filter: object }, ProvisionRelations>('graph/provision-edges');
const platformEdges = query<{ ids: readonly string[] }, PlatformRelations>('graph/platform-edges');
const lawEdges = query<object, LawRelation>('graph/law-edges');
const mappings = query<MappingsAsked, MappingRelation>('crosswalk/mappings');

/** What provisions of the selection are joined to, in the order asked. */
export function provisionRelations(
  { graph, selection }: ExportRequest,
  ids: readonly string[],
): Promise<ProvisionRelations[]> {
  return provisionEdges(graph, { ids, filter: provisionParameters(provisionFilterOf(selection), 'all') });
}

/** What platforms are joined to, in the order asked. */
export function platformRelations({ graph }: ExportRequest, ids: readonly string[]): Promise<PlatformRelations[]> {
  return platformEdges(graph, { ids });
}

/** All of the law beside its articles, in order. */
export function lawRelations({ graph }: ExportRequest): Promise<LawRelation[]> {
  return lawEdges(graph, {});
}

/** Which articles of the law of the selection bear on clause types, in order. */
export function mappingRelations(
  { graph, selection }: ExportRequest,
  ids: readonly string[],
): Promise<MappingRelation[]> {
  const { regulation, article, jurisdiction, agency } = selection;
  const law = { regulations: regulation, articles: article, jurisdictions: jurisdiction, agencies: agency };
  return mappings(graph, { ids, asOfDay: dayOfView(graph), ...law });
}
