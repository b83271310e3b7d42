import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import RelayPlugin from '@pothos/plugin-relay';
import { DateResolver, DateTimeResolver, NonNegativeIntResolver, URLResolver } from 'graphql-scalars';
import type { Context } from './context.ts';
import { decodeGlobalId, encodeGlobalId } from './global-id.ts';
import { checkNodeIds } from './node-query.ts';
import { FIELD_COST, LIST_MULTIPLIER } from './operation-cost.ts';

/** Builds the schema; knows plugins, scalars and defaults, and no type. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: Date; Output: Date | string };
    DateTime: { Input: Date; Output: Date | string };
    URL: { Input: URL; Output: URL | string };
    NonNegativeInt: { Input: number; Output: number };
  };
}>({
  plugins: [RelayPlugin, DataloaderPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: decodeGlobalId,
    cursorType: 'String',
    nodeTypeOptions: { description: 'Anything with a global id: every kind of node of the graph.' },
    nodeQueryOptions: {
      description: 'One node of any kind by its global id, such as `Regulation:eu-dsa`; null when there is none.',
      args: { id: { description: 'Global id: the type, a colon, and the key of the node.' } },
      resolve: (_query, { id }, _context, info, load) => {
        checkNodeIds([id], info);
        return load(id);
      },
    },
    nodesQueryOptions: {
      description: 'Many nodes of any kind by global id, in the order asked, null where there is none; at most 500.',
      args: { ids: { description: 'Global ids: the type, a colon, and the key of the node.' } },
      complexity: ({ ids }: { ids?: readonly unknown[] }) => ({ field: 1, multiplier: ids?.length ?? 1 }),
      resolve: (_query, { ids }, _context, info, load) => {
        checkNodeIds(ids, info);
        return load(ids);
      },
    },
    idFieldOptions: {
      description: 'Global id, readable: the type, a colon, and the key, such as `Regulation:eu-dsa`.',
    },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether entries follow behind this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether entries come before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first entry; null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last entry, for `after`; null on an empty page.' },
  },
  complexity: {
    defaultComplexity: FIELD_COST,
    defaultListMultiplier: LIST_MULTIPLIER,
    // `withLimits` weighs operations, and says what of them is dear.
    disabled: true,
  },
});

builder.queryType({
  description:
    'Where questions begin. Every list can be narrowed by `filter`, sorted by `orderBy`, and paged by `first` and `after`.',
});
builder.addScalarType('Date', DateResolver);
builder.addScalarType('DateTime', DateTimeResolver);
builder.addScalarType('URL', URLResolver);
builder.addScalarType('NonNegativeInt', NonNegativeIntResolver);
