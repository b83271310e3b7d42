import type { ObjectRef, SchemaTypes } from '@pothos/core';
import type { ImplementableLoadableNodeRef } from '@pothos/plugin-dataloader';
import { builder } from './builder.ts';
import type { Connection, ConnectionEdge, Page } from './connection.ts';

/** The type parameters of our builder. */
export type Types =
  typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Known extends SchemaTypes> ? Known : never;

/** A kind of node that is loaded by its key. */
export type NodeRef<Row> = ImplementableLoadableNodeRef<Types, string | Row, Row, string, string, string>;

/** Where a page stands in its list. */
export const PageInfoRef = builder.pageInfoRef();

/** What `PageInfoRef` tells of a page, from the cursors of its entries. */
export function pageInfoOf({
  edges,
  hasNextPage,
  hasPreviousPage,
}: Omit<Page, 'edges'> & { edges: readonly { cursor: string }[] }) {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

/** Declares `<prefix>Connection` and `<prefix>Edge` for a kind of node; fields of the relationship are added to `edge`. */
export function connectionTypes<Row>(
  prefix: string,
  listed: NodeRef<Row>,
): { connection: ObjectRef<Types, Connection>; edge: ObjectRef<Types, ConnectionEdge> } {
  // Resolvers hand over keys alone, so that the row type does not matter here, and as a parameter it would stay unresolved.
  const node = listed as unknown as NodeRef<{ id: string }>;
  const edge = builder.objectRef<ConnectionEdge>(`${prefix}Edge`);
  edge.implement({
    description: `One entry of a list of ${node.name}: the node, its place, and what the relationship says.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        description: 'The place of this entry; give it as `after` to go on behind it.',
      }),
      node: t.field({ type: node, description: 'What is listed.', resolve: (entry) => entry.node }),
    }),
  });
  const connection = builder.objectRef<Connection>(`${prefix}Connection`);
  const whole = { field: 1, multiplier: 1 };
  connection.implement({
    description: `A list of ${node.name}, page by page.`,
    fields: (t) => ({
      totalCount: t.field({
        type: 'NonNegativeInt',
        description: 'Length of the whole list under this filter, whatever the page.',
        resolve: (list) => list.total(),
      }),
      nodes: t.field({
        type: [node],
        description: 'What this page lists.',
        complexity: whole,
        resolve: async (list) => (await list.page()).edges.map((entry) => entry.node),
      }),
      edges: t.field({
        type: [edge],
        description: 'What this page lists, with what the relationship says of each.',
        complexity: whole,
        resolve: async (list) => (await list.page()).edges,
      }),
      pageInfo: t.field({
        type: PageInfoRef,
        description: 'Where this page stands.',
        resolve: async (list) => pageInfoOf(await list.page()),
      }),
    }),
  });
  return { connection, edge };
}
