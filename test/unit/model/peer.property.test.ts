import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePlaces, type Peer, peerPlace, sortedPeers } from '../../../src/model/peer.ts';

const peers: fc.Arbitrary<Peer[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    platform: fc.constantFrom('moss', 'fern', 'reed'),
    basis: fc.constant(null),
    severityRank: fc.integer({ min: 1, max: 3 }),
    sha256: fc.constant(null),
    similarity: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  }),
  { selector: ({ id }) => id },
);
const orders = fc.constantFrom('SEVERITY' as const, 'SIMILARITY' as const);

test('peers keep one order, whatever the order they come in, and lose none', () => {
  fc.assert(
    fc.property(peers, orders, (given, order) => {
      const sorted = sortedPeers(given, order, false);
      expect(sortedPeers(given.toReversed(), order, false)).toEqual(sorted);
      expect(sorted).toHaveLength(given.length);
      for (const [index, peer] of sorted.entries()) {
        const next = sorted[index + 1];
        if (next) expect(comparePlaces(peerPlace(peer, order), peerPlace(next, order))).toBeLessThan(0);
      }
    }),
  );
});

test('one peer of each platform is its most severe, and of these its most similar', () => {
  fc.assert(
    fc.property(peers, orders, (given, order) => {
      const kept = sortedPeers(given, order, true);
      expect(new Set(kept.map(({ platform }) => platform)).size).toBe(kept.length);
      for (const { platform, severityRank, similarity } of kept) {
        const all = given.filter((peer) => peer.platform === platform);
        const most = Math.max(...all.map((peer) => peer.severityRank));
        expect(severityRank).toBe(most);
        const alike = all.filter((peer) => peer.severityRank === most).map((peer) => peer.similarity ?? -1);
        expect(similarity ?? -1).toBe(Math.max(...alike));
      }
    }),
  );
});

test('a page that begins behind any peer goes on with those after it', () => {
  fc.assert(
    fc.property(peers, orders, fc.nat(), (given, order, at) => {
      const sorted = sortedPeers(given, order, false);
      const place = sorted[at % Math.max(1, sorted.length)];
      if (place === undefined) return;
      const told = JSON.parse(JSON.stringify(peerPlace(place, order))) as ReturnType<typeof peerPlace>;
      const behind = sorted.filter((peer) => comparePlaces(peerPlace(peer, order), told) > 0);
      expect(behind).toEqual(sorted.slice((at % sorted.length) + 1));
    }),
  );
});
