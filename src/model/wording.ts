import { nodeList } from '../db/list.ts';
import { query } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { distinct } from './distinct.ts';

/** What a provision says, word for word, once for all provisions that say it. */
export interface Wording {
  /** SHA-256 of the normalised text, hex. */
  id: string;
  /** Null until the collection itself is imported. */
  text: string | null;
  /** Characters; null with the text. */
  length: number | null;
}

/** Wordings by the hash of their text. */
export const wordingsByIds = query<{ ids: readonly string[] }, Wording>('wording/by-ids');

/** The texts of wordings by their hash, null where it is not in the graph; nothing is read for none. */
export async function textsByHash(
  graph: GraphView,
  hashes: readonly (string | null)[],
): Promise<ReadonlyMap<string, string | null>> {
  const ids = distinct(hashes);
  const rows = ids.length === 0 ? [] : await wordingsByIds(graph, { ids });
  return new Map(rows.map(({ id, text }) => [id, text]));
}

const CURRENT = 'MATCH (node)<-[worded:WORDED]-(provision:Provision) WHERE worded.to IS NULL AND provision.current';

const STANDING =
  'MATCH (node)<-[worded:WORDED]-(provision:Provision) WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)';

/** Lists of wordings. */
export const wordingList = nodeList({
  noun: 'wording',
  key: 'sha256',
  from: ['all', 'by-platform', 'by-clause-type'],
  filtered: true,
  orders: {
    SHA256: 'node.sha256',
    LENGTH: 'coalesce(node.length, 0)',
    PROVISIONS: `COUNT { ${CURRENT} }`,
    PLATFORMS: `COUNT { ${CURRENT} RETURN DISTINCT provision.platformSlug }`,
  },
  asOf: {
    orders: {
      PROVISIONS: `COUNT { ${STANDING} }`,
      PLATFORMS: `COUNT { ${STANDING} RETURN DISTINCT provision.platformSlug }`,
    },
  },
});
