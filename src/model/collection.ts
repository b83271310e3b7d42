import { nodeList } from '../db/list.ts';
import { dayQuery, query } from '../db/query.ts';
import { recorded } from './recorded.ts';

/** Where documents come from, with its licence. Counts are of current provisions, and of documents and versions whether current or not. */
export interface Collection {
  id: string;
  kind: 'OPEN_TERMS_ARCHIVE' | 'CURATED';
  name: string;
  tagline: string | null;
  licence: string;
  licenceUrl: string | null;
  attribution: string;
  url: string | null;
  versionsUrl: string | null;
  declarationsUrl: string | null;
  languages: string[] | null;
  jurisdictions: string[] | null;
  head: string | null;
  importedAt: string | null;
  origin: 'IMPORT' | 'ARCHIVE' | 'RECORDS' | null;
  asOf: string | null;
  documentCount: number | null;
  platformCount: number | null;
  versionCount: number | null;
  provisionCount: number | null;
}

/** Collections by id. */
export const collectionsByIds = query<{ ids: readonly string[] }, Collection>('collection/by-ids');

/** Counts of collections as of a day, which the rows of that day leave out. */
export const collectionCounts =
  dayQuery<Pick<Collection, 'documentCount' | 'platformCount' | 'versionCount' | 'provisionCount'>>(
    'collection/as-of/counts',
  );

/** Lists of collections. */
export const collectionList = nodeList({
  noun: 'collection',
  key: 'id',
  from: ['all', 'by-platform', 'by-jurisdiction'],
  filtered: true,
  orders: { ID: 'node.id', NAME: 'toLower(node.name)', DOCUMENTS: 'coalesce(node.documentCount, 0)' },
  asOf: {
    orders: {
      DOCUMENTS: `COUNT {
        MATCH (node)<-[:ARCHIVED_IN]-(document:Document) WHERE ${recorded('document')}
      }`,
    },
  },
});
