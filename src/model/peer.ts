import { nodeList } from '../db/list.ts';
import type { Basis } from './basis.ts';

/** A provision of another platform that has the primary clause type of this one at any rank, as far as its place among others needs it. */
export interface Peer {
  /** Record id. */
  id: string;
  platform: string;
  /** Of what was concluded: that it has this clause type. */
  basis: Basis | null;
  /** 1 (LOW) to 3 (HIGH), for this clause type. */
  severityRank: number;
  /** Key of its wording; null on curated records. */
  sha256: string | null;
  /** Likeness to the provision whose peer it is, 0 to 1; null where a text is not known. */
  similarity: number | null;
}

/** What peers are sorted by: the larger comes first. */
export type PeerOrder = 'SEVERITY' | 'SIMILARITY';

/** Peers that are compared with a provision at most; those of a lower severity, or with lesser record ids, come behind them as they are. */
export const MOST_COMPARED = 2000;

/** Peers of provisions, most severe first; `one-a-platform` has each platform once. Entries carry `platform`, `basis`, `severityRank`, `sha256`. */
export const peerList = nodeList({
  noun: 'provision',
  key: 'id',
  from: [
    { name: 'peers', parts: ['peers', 'standing'], meets: [] },
    { name: 'one-a-platform', parts: ['peers', 'standing'], afterwards: ['one-a-platform'], meets: [] },
  ],
  filtered: true,
  orders: { SEVERITY: 'edge.severityRank' },
});

/** The place of a peer: what sorts first, then what breaks ties, then its record id. */
export type PeerPlace = readonly [first: number, second: number, id: string];

/** Where a peer belongs; likeness that is not known comes after any that is. */
export function peerPlace({ severityRank, similarity, id }: Peer, order: PeerOrder): PeerPlace {
  const likeness = similarity ?? -1;
  return order === 'SEVERITY' ? [severityRank, likeness, id] : [likeness, severityRank, id];
}

/** Negative where the first place comes before the second. */
export function comparePlaces(one: PeerPlace, other: PeerPlace): number {
  return other[0] - one[0] || other[1] - one[1] || (one[2] < other[2] ? -1 : one[2] > other[2] ? 1 : 0);
}

/** Peers in order; with `onePerPlatform` only the most severe, then most similar one of each platform. */
export function sortedPeers(peers: readonly Peer[], order: PeerOrder, onePerPlatform: boolean): Peer[] {
  const by = (sortedBy: PeerOrder) => (one: Peer, other: Peer) =>
    comparePlaces(peerPlace(one, sortedBy), peerPlace(other, sortedBy));
  const kept = onePerPlatform ? firstOfEach(peers.toSorted(by('SEVERITY'))) : peers;
  return kept.toSorted(by(order));
}

function firstOfEach(peers: readonly Peer[]): Peer[] {
  const first = new Map<string, Peer>();
  for (const peer of peers) if (!first.has(peer.platform)) first.set(peer.platform, peer);
  return [...first.values()];
}
