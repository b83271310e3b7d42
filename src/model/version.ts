import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { lastMoment } from './moment.ts';

/** Why a version was recorded. */
export type VersionKind = 'FIRST_RECORD' | 'CHANGE' | 'TECHNICAL_UPGRADE';

/** Why a recorded text is not read as terms. */
export type Unreadable = 'TAKEN_DOWN' | 'TOO_SHORT' | 'TOO_LONG' | 'NO_TEXT' | 'NO_PROSE' | 'NOT_PARSED';

/** One recorded state of a document. */
export interface Version {
  /** Record id, `CG-V-…`. */
  id: string;
  documentId: string;
  commit: string;
  /** UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  capturedAt: string;
  /** Of the recorded bytes, hex; null where the source does not tell. */
  sha256: string | null;
  bytes: number | null;
  kind: VersionKind;
  engineVersion: string | null;
  snapshots: string[] | null;
  /** 1 for the oldest of the document. */
  sequence: number;
  /** Why its text is not read as terms; null where it is. */
  unreadable: Unreadable | null;
  /** Whether it is the first of the document that could be read as terms. */
  opening: boolean;
  /** Provisions that it changed, in any way. */
  changeCount: number;
  added: number;
  edited: number;
  removed: number;
  moved: number;
  revived: number;
  path: string | null;
  versionsUrl: string | null;
}

const byIds = query<{ ids: readonly string[]; until: string }, Version>('version/by-ids');

/** Versions by record id, those that exist. */
export function versionsByIds(graph: GraphView, { ids }: { ids: readonly string[] }): Promise<Version[]> {
  return byIds(graph, { ids, until: lastMoment(graph) });
}

/** Where people read the recorded text at the archive; null for archives whose addresses are not known. */
export function archivedTextUrl({
  versionsUrl,
  commit,
  path,
}: Pick<Version, 'versionsUrl' | 'commit' | 'path'>): string | null {
  if (path === null || versionsUrl === null || !versionsUrl.startsWith('https://github.com/')) return null;
  return `${versionsUrl}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Lists of versions. */
export const versionList = nodeList({
  noun: 'version',
  key: 'id',
  from: ['all', 'by-document', 'by-platform', 'by-collection'],
  filtered: true,
  orders: {
    CAPTURED_AT: 'node.capturedAt',
    SEQUENCE: 'node.sequence',
    BYTES: 'coalesce(node.bytes, 0)',
    CHANGES: 'coalesce(node.changeCount, 0)',
  },
});
