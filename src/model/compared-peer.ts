import type { GraphView } from '../db/view.ts';
import { MOST_COMPARED, type Peer, peerList, sortedPeers } from './peer.ts';
import type { Provision } from './provision.ts';
import { likenessTo } from './similarity.ts';
import { textsByHash } from './wording.ts';

/** How other platforms handle what a provision does: one provision of each, the most severe, then most similar one, in that order, and how many platforms those are. */
export async function peersOnePerPlatform(
  graph: GraphView,
  own: Pick<Provision, 'id' | 'sha256'>,
): Promise<{ total: number; peers: Peer[] }> {
  const keys = [own.id];
  const request = { keys, filter: {}, order: 'SEVERITY', descending: true, after: null, limit: MOST_COMPARED };
  const [[entries = []], [total = 0], texts] = await Promise.all([
    peerList.page(graph, { ...request, from: 'peers' }),
    peerList.count(graph, { from: 'one-a-platform', keys, filter: {} }),
    textsByHash(graph, [own.sha256]),
  ]);
  const found = entries.map(({ id, edge }) => ({ ...(edge as unknown as Omit<Peer, 'id' | 'similarity'>), id }));
  const text = texts.get(own.sha256 ?? '') ?? null;
  const others =
    text === null
      ? new Map<string, null>()
      : await textsByHash(
          graph,
          found.map(({ sha256 }) => sha256),
        );
  const likeness = text === null ? null : likenessTo(text);
  const peers = found.map((peer) => {
    const same = peer.sha256 !== null && peer.sha256 === own.sha256;
    const other = others.get(peer.sha256 ?? '') ?? null;
    return { ...peer, similarity: same ? 1 : other === null || likeness === null ? null : likeness(other).value };
  });
  return { total, peers: sortedPeers(peers, 'SEVERITY', true) };
}
