import type { Basis } from '../model/basis.ts';
import { MOST_COMPARED } from '../model/peer.ts';
import type { Provision } from '../model/provision.ts';
import { provisionParameters } from '../model/provision-filter.ts';
import { severityOf } from '../model/severity.ts';
import { BasisRef } from './basis.ts';
import { builder } from './builder.ts';
import { type ConnectionEdge, DEFAULT_PER_PAGE, MOST_PER_PAGE } from './connection.ts';
import { connectionTypes } from './connection-type.ts';
import type { Context } from './context.ts';
import { excerptOf } from './excerpt.ts';
import { filterCost, tidyFilter } from './filter-value.ts';
import { requireKnownIn } from './known.ts';
import { ClauseTypeRef, ProvisionRef } from './node-ref.ts';
import { peersOf, textOf } from './peer-connection.ts';
import { ProvisionFilterRef } from './provision-filter.ts';
import { Provisions } from './provision-list.ts';
import { SeverityRef } from './severity.ts';

/** About how long an excerpt of a peer is. */
const EXCERPT_CHARACTERS = 240;

/** What an edge knows of a peer. */
interface PeerProperties {
  basis: Basis | null;
  sha256: string | null;
  severityRank: number;
  similarity: number | null;
  clauseType: string;
}

const peer = ({ properties }: ConnectionEdge) => properties as unknown as PeerProperties;

function rowOf(context: Context, { node }: ConnectionEdge): Promise<Provision> {
  return ProvisionRef.getDataloader(context).load(node) as Promise<Provision>;
}

const Peers = connectionTypes('ProvisionPeer', ProvisionRef);
builder.objectFields(Peers.edge, (t) => ({
  similarity: t.float({
    nullable: true,
    description:
      'Likeness of the two wordings, 0 to 1: twice the words they share in the same order, divided by the words of both, whatever the case; the same measure as `similarity`. Null where a text is not in the graph, unless the wording is the very same.',
    resolve: (edge) => peer(edge).similarity,
  }),
  excerpt: t.string({
    nullable: true,
    description:
      'The beginning of its text, about 240 characters up to the end of a word; of a curated record what it tells in our own words. Null where neither is known.',
    resolve: async (edge, _args, context) => {
      const { sha256 } = peer(edge);
      const text = sha256 === null ? (await rowOf(context, edge)).gist : await textOf(context, sha256);
      return excerptOf(text, EXCERPT_CHARACTERS);
    },
  }),
  clauseType: t.field({
    type: ClauseTypeRef,
    description:
      'The primary clause type of this provision, which the peer has too: perhaps beside a primary one of its own.',
    resolve: (edge) => peer(edge).clauseType,
  }),
  severity: t.field({
    type: SeverityRef,
    nullable: true,
    description: 'How much the peer weighs for users, as a clause of this type.',
    resolve: (edge) => severityOf(peer(edge).severityRank),
  }),
  basis: t.field({
    type: BasisRef,
    nullable: true,
    description: 'What it rests on that the peer has this clause type.',
    resolve: (edge) => peer(edge).basis,
  }),
}));

const PeerOrderRef = builder.enumType('PeerOrder', {
  description: 'What peers are sorted by, the largest first; ties are broken by the record id.',
  values: {
    SEVERITY: { description: 'By severity, then by similarity.' },
    SIMILARITY: { description: 'By similarity, then by severity; where it is not known, as the least.' },
  } as const,
});

builder.objectField(ProvisionRef, 'peers', (t) =>
  t.field({
    type: Peers.connection,
    description: `How other platforms handle this: their current provisions that have its primary clause type, primary there or not, most severe first, then most similar. Of more than ${MOST_COMPARED} the ${MOST_COMPARED} most severe ones are sorted by similarity; the others follow by severity. Empty where it is not classified.`,
    args: {
      first: t.arg.int({ defaultValue: DEFAULT_PER_PAGE, description: `Entries a page, at most ${MOST_PER_PAGE}.` }),
      after: t.arg.string({ description: 'Go on behind this cursor: `pageInfo.endCursor` of the page before.' }),
      filter: t.arg({ type: ProvisionFilterRef, description: 'Keep only what matches all of these.' }),
      orderBy: t.arg({ type: PeerOrderRef, defaultValue: 'SEVERITY', description: 'The order, the largest first.' }),
      onePerPlatform: t.arg.boolean({
        defaultValue: true,
        description:
          'Only one provision of each platform, the most severe, then most similar one (true), so that `totalCount` counts platforms: those of `prevalence` but this one; or all of them (false).',
      }),
    },
    complexity: ({ first, filter }) => ({
      field: 20 + filterCost(filter),
      multiplier: Math.max(1, first ?? DEFAULT_PER_PAGE),
    }),
    resolve: (own, { first, after, filter, orderBy, onePerPlatform }, context) => {
      const narrowed = tidyFilter('Provision.peers', filter ?? {});
      return peersOf(context, own, {
        first,
        after: after ?? null,
        order: orderBy ?? 'SEVERITY',
        onePerPlatform: onePerPlatform ?? true,
        filter: provisionParameters(narrowed, 'peers'),
        check: () => requireKnownIn(context, 'Provision', narrowed, 'Provision.peers'),
      });
    },
  }),
);

Provisions.on(ProvisionRef, 'sharedWording', {
  from: 'same-wording',
  key: (provision) => provision.id,
  description:
    'Provisions of other documents, of this platform or others, that now say the very same: word for word, as hashed. `exceptPlatforms` narrows to other platforms. Empty where the wording is not known.',
  most: 50,
});
