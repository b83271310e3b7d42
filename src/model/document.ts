import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';

/** One published text, such as a privacy policy. Times are UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export interface Document {
  /** Record id, `CG-D-…`. */
  id: string;
  title: string;
  termsType: string;
  path: string | null;
  language: string;
  sourceUrls: string[] | null;
  current: boolean;
  externalIds: string[] | null;
  platformSlug: string;
  collectionId: string;
  firstTracked: string | null;
  lastChanged: string | null;
  lastVerified: string | null;
  versionCount: number;
  provisionCount: number;
  /** Record ids. */
  supersededBy: string[];
  /** Record ids. */
  supersedes: string[];
}

/** Documents by record id. */
export const documentsByIds = query<{ ids: readonly string[] }, Document>('document/by-ids');

/** Lists of documents. */
export const documentList = nodeList({
  noun: 'document',
  key: 'id',
  from: ['all', 'by-platform', 'by-collection', 'by-clause-type', 'by-regulation', 'by-wording'],
  filtered: true,
  orders: {
    RECORD_ID: 'node.id',
    TITLE: 'toLower(node.title)',
    FIRST_TRACKED: "coalesce(node.firstTracked, '')",
    LAST_CHANGED: "coalesce(node.lastChanged, '')",
    VERSIONS: 'coalesce(node.versionCount, 0)',
    PROVISIONS: 'coalesce(node.provisionCount, 0)',
  },
});
