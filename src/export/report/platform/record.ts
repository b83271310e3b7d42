import type { GraphView } from '../../../db/view.ts';
import { type Category, categoriesByIds } from '../../../model/category.ts';
import { type ClauseType, clauseTypesByIds, usedClauseTypeList } from '../../../model/clause-type.ts';
import { type Document, documentList, documentsByIds } from '../../../model/document.ts';
import { type Jurisdiction, jurisdictionsByIds } from '../../../model/jurisdiction.ts';
import { type Platform, platformsByIds } from '../../../model/platform.ts';
import { type PlatformProfile, platformProfiles } from '../../../model/platform-profile.ts';
import { type Regulation, regulationsByIds, touchingRegulationList } from '../../../model/regulation.ts';
import type { Severity } from '../../../model/severity.ts';
import { type Version, versionList, versionsByIds } from '../../../model/version.ts';
import { lastVersionsOf } from '../../../model/version-history.ts';
import { entriesOf, rowsOf } from '../entries.ts';

/** How a platform uses a clause type. */
export interface Use {
  provisions: number;
  severity: Severity | null;
  confidence: number | null;
}

/** How a regulation touches a platform. */
export interface Touch {
  provisions: number;
  clauseTypes: number;
}

/** All that a report of a platform tells. */
export interface PlatformRecord {
  platform: Platform;
  profile: PlatformProfile | null;
  categories: ReadonlyMap<string, Category>;
  uses: { row: ClauseType; edge: Use }[];
  law: { row: Regulation; edge: Touch }[];
  places: ReadonlyMap<string, Jurisdiction>;
  documents: { row: Document; last: Version | null }[];
  /** Versions that changed a provision, the latest first. */
  changes: Version[];
}

const ALL = 5000;

/** How many versions that changed something are shown. */
export const LATEST = 25;

async function documentsOf(graph: GraphView, slug: string): Promise<PlatformRecord['documents']> {
  const entries = await entriesOf(graph, documentList, { from: 'by-platform', key: slug, order: 'TITLE', limit: ALL });
  const ids = entries.map(({ id }) => id);
  const [rows, last] = await Promise.all([
    rowsOf<Document, null>(entries, (keys) => documentsByIds(graph, { ids: keys })),
    lastVersionsOf(graph, ids),
  ]);
  const read = await versionsByIds(graph, { ids: last.filter((id) => id !== null) });
  const versions = new Map(read.map((version) => [version.documentId, version]));
  return rows.map(({ row }) => ({ row, last: versions.get(row.id) ?? null }));
}

async function changesOf(graph: GraphView, slug: string): Promise<Version[]> {
  const entries = await entriesOf(graph, versionList, {
    from: 'by-platform',
    key: slug,
    order: 'CAPTURED_AT',
    descending: true,
    filter: { kinds: ['CHANGE'], changed: true, readable: true },
    limit: LATEST,
  });
  const rows = await rowsOf<Version, null>(entries, (ids) => versionsByIds(graph, { ids }));
  return rows.flatMap(({ row }) => (row.opening ? [] : [row]));
}

/** Reads what a report of a platform tells; null where there was no such platform on the day. */
export async function platformRecord(graph: GraphView, slug: string): Promise<PlatformRecord | null> {
  const below = { from: 'by-platform', key: slug, descending: true, order: 'PROVISIONS', limit: ALL };
  const [[platform], [profile = null], used, touching, documents, changes] = await Promise.all([
    platformsByIds(graph, { ids: [slug] }),
    platformProfiles(graph, [slug]),
    entriesOf(graph, usedClauseTypeList, below),
    entriesOf(graph, touchingRegulationList, below),
    documentsOf(graph, slug),
    changesOf(graph, slug),
  ]);
  if (platform === undefined) return null;
  const [uses, law, categories] = await Promise.all([
    rowsOf<ClauseType, Use>(used, (ids) => clauseTypesByIds(graph, { ids })),
    rowsOf<Regulation, Touch>(touching, (ids) => regulationsByIds(graph, { ids })),
    categoriesByIds(graph, { ids: profile?.categories.map(({ key }) => key) ?? [] }),
  ]);
  const codes = [...new Set(law.map(({ row }) => row.jurisdictionCode))];
  const places = await jurisdictionsByIds(graph, { ids: codes });
  return {
    platform,
    profile,
    categories: new Map(categories.map((one) => [one.slug, one])),
    uses,
    law,
    places: new Map(places.map((one) => [one.code, one])),
    documents,
    changes,
  };
}
