import { nodeList } from '../db/list.ts';
import { dayQuery, query } from '../db/query.ts';
import { recorded } from './recorded.ts';

/** A service whose terms are recorded. `documentCount` is of all its documents, the other counts are of current ones. */
export interface Platform {
  id: string;
  slug: string;
  name: string;
  aliases: string[] | null;
  documentCount: number | null;
  provisionCount: number | null;
  clauseTypeCount: number | null;
}

/** Counts of platforms as of a day, which the rows of that day leave out. */
export const platformCounts = dayQuery<Pick<Platform, 'provisionCount' | 'clauseTypeCount'>>('platform/as-of/counts');

/** Platforms by slug, in any order, those that exist. */
export const platformsByIds = query<{ ids: readonly string[] }, Platform>('platform/by-ids');

const KEY = { noun: 'platform', key: 'slug', filtered: true } as const;
const NAMES = { SLUG: 'node.slug', NAME: 'toLower(node.name)' };

/** Sort expression of the name that most of the documents known on the day gave the platform `node`, as its rows of that day have it. */
export const NAME_AS_OF = `toLower(COLLECT {
  MATCH (node)-[:PUBLISHES]->(document:Document)
  WHERE ${recorded('document')}
  RETURN document.platformName ORDER BY COUNT {
    MATCH (node)-[:PUBLISHES]->(alike:Document {platformName: document.platformName})
    WHERE ${recorded('alike')}
  } DESC, document.platformName
  LIMIT 1
}[0])`;

/** Platforms as lists: all, and those that a node of the law, a collection or a wording leads to. */
export const platformList = nodeList({
  ...KEY,
  from: [
    'all',
    'by-article',
    'by-category',
    'by-collection',
    'by-agency',
    'by-jurisdiction',
    'by-wording',
    'by-sector',
  ],
  orders: {
    ...NAMES,
    DOCUMENTS: 'coalesce(node.documentCount, 0)',
    PROVISIONS: 'coalesce(node.provisionCount, 0)',
    CLAUSE_TYPES: 'coalesce(node.clauseTypeCount, 0)',
  },
  asOf: {
    orders: {
      NAME: NAME_AS_OF,
      DOCUMENTS: `COUNT { MATCH (node)-[:PUBLISHES]->(document:Document) WHERE ${recorded('document')} }`,
      PROVISIONS: `COUNT {
        MATCH (node)-[:PUBLISHES]->(:Document)-[:CONTAINS]->(:Provision)-[worded:WORDED]->(:Wording)
        WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
      } + COUNT {
        MATCH (node)-[:PUBLISHES]->(:Document)-[:CONTAINS]->(recorded:Provision)-[conclusion:INSTANCE_OF]->(:ClauseType)
        WHERE recorded.sha256 IS NULL AND conclusion.from <= $asOf
        RETURN DISTINCT recorded
      }`,
      CLAUSE_TYPES: `COUNT {
        MATCH (node)-[used:USED]->(:ClauseType)
        WHERE ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
      }`,
    },
  },
});

/** Platforms that use a clause type, sorted by how they use it. */
export const usingPlatformList = nodeList({
  ...KEY,
  from: [{ name: 'by-clause-type', parts: ['by-clause-type'], meets: [], ahead: ['used.clauseTypeSlug'] }],
  orders: {
    NAME: NAMES.NAME,
    // The slug as the index of the relationship has it, so that a page reads no more than itself.
    SLUG: 'used.platformSlug',
    PROVISIONS: 'edge.provisions',
    SEVERITY: 'coalesce(edge.severityRank, 0)',
    CONFIDENCE: 'coalesce(edge.confidence, 0.0)',
  },
  totals: ['by-clause-type'],
  asOf: { orders: { NAME: NAME_AS_OF } },
});

/** Platforms that a regulation touches, sorted by how much. */
export const touchedPlatformList = nodeList({
  ...KEY,
  from: ['by-regulation'],
  orders: { ...NAMES, PROVISIONS: 'edge.provisions', CLAUSE_TYPES: 'edge.clauseTypes' },
  asOf: { orders: { NAME: NAME_AS_OF } },
});
