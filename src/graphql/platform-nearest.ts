import { clauseTypesUsedBy, nearPlatformList } from '../model/platform-profile.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import type { ConnectionEdge } from './connection.ts';
import type { Context } from './context.ts';
import { ClauseTypeRef, PlatformRef } from './node-ref.ts';
import { Platforms } from './platform.ts';

/** What an edge says of two platforms. */
interface Nearness {
  /** Slug of the platform that is compared with. */
  own: string;
  shared: number;
  similarity: number;
}

const nearness = ({ properties }: ConnectionEdge) => properties as unknown as Nearness;

/** Clause types of both ends of an edge: those of the platform compared with, and those of the one listed. */
async function usedByBoth(context: Context, edge: ConnectionEdge): Promise<{ here: string[]; there: string[] }> {
  const loader = batched(context, 'clause types used', (slugs) => clauseTypesUsedBy(context.graph, slugs));
  const [here, there] = await Promise.all([loader.load(nearness(edge).own), loader.load(edge.node)]);
  return { here, there };
}

const MOST_CLAUSE_TYPES = { field: 1, multiplier: 30 };

const Near = Platforms.along('NearPlatform', {
  list: nearPlatformList,
  orders: {
    SIMILARITY: 'By similarity.',
    SHARED: 'By the number of clause types that both use.',
    SLUG: 'By key.',
    NAME: 'By name, whatever the case.',
  },
  defaultOrder: { field: 'SIMILARITY', direction: 'DESC' },
});
builder.objectFields(Near.edge, (t) => ({
  similarity: t.float({
    description:
      'Clause types that both platforms use, divided by those that either uses (Jaccard index of the two sets), 0 to 1: 1 where they use the same.',
    resolve: (edge) => nearness(edge).similarity,
  }),
  sharedCount: t.field({
    type: 'NonNegativeInt',
    description: 'How many clause types both use: the length of `sharedClauseTypes`.',
    resolve: (edge) => nearness(edge).shared,
  }),
  sharedClauseTypes: t.field({
    type: [ClauseTypeRef],
    description: 'Clause types that both use, by key.',
    complexity: MOST_CLAUSE_TYPES,
    resolve: async (edge, _args, context) => {
      const { here, there } = await usedByBoth(context, edge);
      return here.filter((slug) => there.includes(slug));
    },
  }),
  onlyHere: t.field({
    type: [ClauseTypeRef],
    description: 'Clause types that only the platform compared with uses, by key.',
    complexity: MOST_CLAUSE_TYPES,
    resolve: async (edge, _args, context) => {
      const { here, there } = await usedByBoth(context, edge);
      return here.filter((slug) => !there.includes(slug));
    },
  }),
  onlyThere: t.field({
    type: [ClauseTypeRef],
    description: 'Clause types that only the listed platform uses, by key.',
    complexity: MOST_CLAUSE_TYPES,
    resolve: async (edge, _args, context) => {
      const { here, there } = await usedByBoth(context, edge);
      return there.filter((slug) => !here.includes(slug));
    },
  }),
}));
Near.on(PlatformRef, 'nearest', {
  from: 'nearest',
  key: (platform) => platform.slug,
  description:
    'Platforms most alike by the clause types that their current documents use, the most alike first; those that share none are not listed. Each edge says what both have and what only one has.',
});
