import { nodeList } from '../db/list.ts';
import { dayQuery, query } from '../db/query.ts';
import { lasting } from './lasting.ts';

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
  /** Null as of a day: see `documentCounts`. */
  provisionCount: number | null;
  /** When the archive gave it up; null while it holds it. */
  endedAt: string | null;
  /** Versions in which the platform changed a provision. */
  changeCount: number;
  /** Record ids. */
  supersededBy: string[];
  /** Record ids. */
  supersedes: string[];
}

/** Documents by record id. */
export const documentsByIds = query<{ ids: readonly string[] }, Document>('document/by-ids');

/** Counts of documents as of a day, which the rows of that day leave out. */
export const documentCounts = dayQuery<Pick<Document, 'provisionCount'>>('document/as-of/counts');

const VERSIONS = 'version.documentId = node.id AND version.sequence > 0 AND version.capturedAt <= $asOf';

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
  asOf: {
    orders: {
      LAST_CHANGED: `coalesce(CASE WHEN node.chain IS NOT NULL THEN coalesce(COLLECT {
        MATCH (version:Version)
        WHERE ${VERSIONS} AND version.kind = 'CHANGE' AND version.changeCount > 0 AND version.opening IS NULL
        RETURN version.capturedAt ORDER BY version.sequence DESC LIMIT 1
      }[0], node.firstTracked) WHEN node.lastChanged <= $asOf THEN node.lastChanged END, '')`,
      VERSIONS: `COUNT { MATCH (version:Version) WHERE ${VERSIONS} }`,
      PROVISIONS: `COUNT {
        MATCH (node)-[:CONTAINS]->(:Provision)-[worded:WORDED]->(:Wording)
        WHERE ${lasting('worded', 'node.id')}
      } + COUNT {
        MATCH (node)-[:CONTAINS]->(recorded:Provision)-[conclusion:INSTANCE_OF]->(:ClauseType)
        WHERE recorded.sha256 IS NULL AND conclusion.from <= $asOf
        RETURN DISTINCT recorded
      }`,
    },
  },
});
