import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';
import { REGULATION_APPLIES } from './applying.ts';
import type { ReviewStatus } from './review-status.ts';

/** A place with a law of its own; languages are ISO 639-1 codes. */
export interface Jurisdiction {
  id: string;
  code: string;
  name: string;
  kind: JurisdictionKind;
  iso: string;
  languages: string[];
  source: string;
  reviewStatus: ReviewStatus;
}

/** Which kind of place has a law of its own. */
export type JurisdictionKind = 'SUPRANATIONAL' | 'COUNTRY' | 'SUBDIVISION';

/** Jurisdictions by code such as `EU` or `US-CA`, in any order, those that exist. */
export const jurisdictionsByIds = query<{ ids: readonly string[] }, Jurisdiction>('jurisdiction/by-ids');

/** Jurisdictions as lists: all, the larger ones around one, the parts of one, of a record, of a collection. */
export const jurisdictionList = nodeList({
  noun: 'jurisdiction',
  key: 'code',
  from: ['all', 'larger', 'part', 'flagged-by', 'by-collection', 'by-provision'],
  filtered: true,
  orders: {
    CODE: 'node.code',
    NAME: 'toLower(node.name)',
    REGULATIONS: 'COUNT { (node)<-[:APPLIES_IN]-(:Regulation) }',
    AGENCIES: 'COUNT { (node)<-[:BASED_IN]-(:Agency) }',
  },
  asOf: {
    orders: {
      REGULATIONS: `COUNT { MATCH (node)<-[:APPLIES_IN]-(regulation:Regulation) WHERE ${REGULATION_APPLIES} }`,
    },
  },
});
