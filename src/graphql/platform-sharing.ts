import { platformSharingList, type SharedClauseType, sharingOf } from '../model/platform-sharing.ts';
import { builder } from './builder.ts';
import { connectionTo, DEFAULT_PER_PAGE, MOST_PER_PAGE } from './connection.ts';
import { connectionTypes } from './connection-type.ts';
import { tidyValues } from './filter-value.ts';
import { onceKnown, requireKnown } from './known.ts';
import { orderInput } from './list-field.ts';
import { MatchRef } from './match.ts';
import { ClauseTypeRef, PlatformRef } from './node-ref.ts';
import { SeverityRef } from './severity.ts';

const SharedClauseTypeRef = builder.objectRef<SharedClauseType>('SharedClauseType').implement({
  description: 'A clause type that a platform shares with others.',
  fields: (t) => ({
    clauseType: t.field({
      type: ClauseTypeRef,
      description: 'The clause type that is shared.',
      resolve: ({ clauseType }) => clauseType,
    }),
    provisions: t.field({
      type: 'NonNegativeInt',
      description: 'How many current provisions of the platform are of this clause type.',
      resolve: ({ provisions }) => provisions,
    }),
    severity: t.field({
      type: SeverityRef,
      description: 'Highest severity of these provisions.',
      resolve: ({ severity }) => severity,
    }),
  }),
});

const Sharing = connectionTypes('PlatformSharing', PlatformRef);
builder.objectField(Sharing.edge, 'clauseTypes', (t) =>
  t.field({
    type: [SharedClauseTypeRef],
    description: 'Which of the clause types asked for the platform has.',
    complexity: { field: 1, multiplier: 10 },
    resolve: ({ properties }) => properties.clauseTypes as SharedClauseType[],
  }),
);

const OrderRef = orderInput('PlatformSharing', {
  CLAUSE_TYPES: 'By the number of clause types that are shared.',
  SLUG: 'By key.',
  NAME: 'By name.',
});

builder.queryField('platformsSharing', (t) =>
  t.field({
    type: Sharing.connection,
    description:
      'Platforms that share clause types: those that have all (or any) of some clause types in current documents, ' +
      'or, given a regulation alone, those with any clause type under it that at least two platforms have.',
    args: {
      clauseTypes: t.arg.stringList({ description: 'The clause types to share, by slug; each must exist.' }),
      regulation: t.arg.string({
        description: 'A regulation, by slug, under which the clause types must fall; alone: all that do.',
      }),
      match: t.arg({
        type: MatchRef,
        required: true,
        defaultValue: 'ALL',
        description: 'Whether a platform needs all of `clauseTypes` or any; says nothing without them.',
      }),
      first: t.arg.int({ defaultValue: DEFAULT_PER_PAGE, description: `Entries a page, at most ${MOST_PER_PAGE}.` }),
      after: t.arg.string({ description: 'Go on behind this cursor: `pageInfo.endCursor` of the page before.' }),
      orderBy: t.arg({ type: OrderRef, description: 'The order; by default CLAUSE_TYPES, DESC.' }),
    },
    complexity: ({ first }) => ({ field: 2, multiplier: Math.max(1, first ?? DEFAULT_PER_PAGE) }),
    resolve: async (_query, { clauseTypes, regulation, match, first, after, orderBy }, context) => {
      const slugs = tidyValues('platformsSharing', 'clauseTypes', clauseTypes ?? []);
      const known = Promise.all([
        requireKnown(context, 'clauseType', slugs, 'clauseTypes', 'platformsSharing'),
        requireKnown(context, 'regulation', regulation == null ? [] : [regulation], 'regulation', 'platformsSharing'),
      ]);
      const question = { clauseTypes: slugs, regulation: regulation ?? null, all: match === 'ALL' };
      const filter = await onceKnown(known, sharingOf(context.graph, question));
      return connectionTo(
        context,
        'platformsSharing',
        platformSharingList,
        { from: 'sharing', key: '*', filter },
        {
          first,
          after: after ?? null,
          order: orderBy?.field ?? 'CLAUSE_TYPES',
          descending: (orderBy?.direction ?? 'DESC') === 'DESC',
        },
      );
    },
  }),
);
