import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';

/** What the rows or columns of a matrix can be. */
export type Dimension =
  | 'PLATFORM'
  | 'SECTOR'
  | 'DOCUMENT_TYPE'
  | 'COLLECTION'
  | 'CLAUSE_TYPE'
  | 'CATEGORY'
  | 'REGULATION'
  | 'ARTICLE'
  | 'JURISDICTION'
  | 'AGENCY'
  | 'SEVERITY';

/** A clause type, null where none is told, with the rank of a severity, 1 to 3, 0 for none. */
export type Concluded = readonly [clauseType: string | null, severityRank: number];

/** How many provisions of a document have the same conclusions. */
export interface Signature {
  document: string;
  platform: string;
  termsType: string;
  collection: string;
  conclusions: readonly Concluded[];
  provisions: number;
}

/** What a clause type leads to by one regulation; all but the first two are empty where it falls under none. */
export interface Mapping {
  clauseType: string;
  category: string;
  regulation: string | null;
  articles: readonly string[];
  jurisdictions: readonly string[];
  agencies: readonly string[];
}

/** The keys of a dimension to which one conclusion about a provision of a document leads. */
export type KeysOf = (signature: Signature, concluded: Concluded) => readonly string[];

/** Which sectors each platform is of, by slug. */
export type Sectors = ReadonlyMap<string, readonly string[]>;

/** By which of its properties a signature is told apart. */
const OF_DOCUMENT = {
  PLATFORM: 'platform',
  SECTOR: 'platform',
  DOCUMENT_TYPE: 'termsType',
  COLLECTION: 'collection',
} as const;
const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH'] as const;
const BY_MAPPING = {
  CATEGORY: ({ category }: Mapping) => [category],
  REGULATION: ({ regulation }: Mapping) => (regulation === null ? [] : [regulation]),
  ARTICLE: ({ articles }: Mapping) => articles,
  JURISDICTION: ({ jurisdictions }: Mapping) => jurisdictions,
  AGENCY: ({ agencies }: Mapping) => agencies,
} as const;

type DocumentDimension = keyof typeof OF_DOCUMENT;

/** Whether a dimension is told by the document alone, whatever is concluded. */
function isOfDocument(dimension: Dimension): dimension is DocumentDimension {
  return dimension in OF_DOCUMENT;
}

/** Whether a dimension is a clause type or what it leads to. */
export function isSubject(dimension: Dimension): boolean {
  return !isOfDocument(dimension) && dimension !== 'SEVERITY';
}

/** What of the document decides to which keys of a dimension a signature leads; null for other dimensions. */
export function documentKey(dimension: Dimension, signature: Signature): string | null {
  return isOfDocument(dimension) ? signature[OF_DOCUMENT[dimension]] : null;
}

/** The keys to which mappings lead, in a dimension that is told by mappings. */
export function mappedKeys(dimension: Dimension, mapping: Mapping): readonly string[] {
  return dimension in BY_MAPPING ? BY_MAPPING[dimension as keyof typeof BY_MAPPING](mapping) : [];
}

function grouped(dimension: Dimension, mappings: readonly Mapping[]): Map<string | null, readonly string[]> {
  const keys = new Map<string | null, Set<string>>();
  for (const mapping of mappings) {
    const known = keys.get(mapping.clauseType) ?? new Set();
    for (const key of mappedKeys(dimension, mapping)) known.add(key);
    keys.set(mapping.clauseType, known);
  }
  return new Map([...keys].map(([clauseType, set]) => [clauseType, [...set]]));
}

/** How conclusions lead to the keys of a dimension, by these mappings and sectors. */
export function keysOf(dimension: Dimension, mappings: readonly Mapping[], sectors: Sectors): KeysOf {
  if (dimension === 'SECTOR') return ({ platform }) => sectors.get(platform) ?? [];
  if (isOfDocument(dimension)) return (signature) => [signature[OF_DOCUMENT[dimension]]];
  if (dimension === 'CLAUSE_TYPE') return (_, [clauseType]) => (clauseType === null ? [] : [clauseType]);
  if (dimension === 'SEVERITY') return (_, [, rank]) => SEVERITIES.slice(rank - 1, rank);
  const byClauseType = grouped(dimension, mappings);
  return (_, [clauseType]) => byClauseType.get(clauseType) ?? [];
}

const mappings = query<Record<string, never>, Omit<Mapping, 'jurisdictions' | 'agencies'>>('coverage/mappings');
const laws = query<Record<string, never>, Pick<Mapping, 'jurisdictions' | 'agencies'> & { regulation: string }>(
  'coverage/laws',
);

const sectorsOf = query<Record<string, never>, { platform: string; sectors: string[] }>('coverage/sectors');

/** The sectors of every platform that is of any. */
export async function platformSectors(graph: GraphView): Promise<Sectors> {
  return new Map((await sectorsOf(graph, {})).map(({ platform, sectors }) => [platform, sectors]));
}

/** What every clause type leads to; as of a day by articles that applied. */
export async function clauseTypeMappings(graph: GraphView): Promise<Mapping[]> {
  const [led, ruled] = await Promise.all([mappings(graph, {}), laws(graph, {})]);
  const byRegulation = new Map(ruled.map(({ regulation, ...law }) => [regulation, law]));
  const none = { jurisdictions: [], agencies: [] };
  return led.map((mapping) => ({ ...mapping, ...(byRegulation.get(mapping.regulation ?? '') ?? none) }));
}

/** Whether a dimension is told by mappings. */
export function isMapped(dimension: Dimension): boolean {
  return dimension in BY_MAPPING;
}
