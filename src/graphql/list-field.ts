import type { EnumRef, InputRef, ObjectRef } from '@pothos/core';
import type { NodeList } from '../db/list.ts';
import type { Way } from '../model/way.ts';
import { builder } from './builder.ts';
import { type Connection, type ConnectionEdge, connectionTo, DEFAULT_PER_PAGE, MOST_PER_PAGE } from './connection.ts';
import { connectionTypes, type NodeRef, type Types } from './connection-type.ts';
import { filterCost, tidyFilter } from './filter-value.ts';
import { requireKnownIn } from './known.ts';

const DirectionRef = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first.',
  values: {
    ASC: { description: 'Smallest, earliest or first in the alphabet first.' },
    DESC: { description: 'Largest, latest or last in the alphabet first.' },
  } as const,
});

/** How a kind of node is listed: its statements, its filter, its orders with a description each. */
export interface ListingOptions<Row, Filter extends object, Order extends string> {
  node: NodeRef<Row>;
  list: NodeList;
  filter: InputRef<Filter>;
  /** The parameters of `cypher/<noun>/list/filter.cypher` for a filter, on this way to the list; an absent one asks nothing. */
  parameters: (filter: Partial<Filter>, from: string) => object;
  orders: Readonly<Record<Order, string>>;
  defaultOrder: DefaultOrder<NoInfer<Order>>;
}

/** The order of a list for which none is asked. */
export interface DefaultOrder<Order extends string> {
  field: Order;
  direction: 'ASC' | 'DESC';
}

/** One list field: its way (`from`), its parent's key, and a description. */
export interface ListFieldOptions<Parent, Order extends string> {
  from: string;
  key: (parent: Parent) => string;
  description: string;
  /** What the parent itself asks of the list, beside the filter. */
  scope?: (parent: Parent) => object;
  /** Where this list is sorted otherwise than others of its kind. */
  defaultOrder?: DefaultOrder<Order>;
  /** Types of its own, where the relationship has something to say. */
  types?: { connection: ObjectRef<Types, Connection> };
  /** How many entries such a list seldom exceeds, whatever the page: keeps the cost of short lists honest. */
  most?: number;
}

/** A shorter way than through all nodes, where the filter names one at which to begin; it must lead to the same entries. */
export type Route<Filter extends object> = (filter: Partial<Filter>) => Way | null;

/** A kind of node as lists of it appear in the schema: at the root and below other nodes. */
export interface Listing<Filter extends object, Order extends string> {
  /** Its edges, for what the relationship says where all lists of the kind have the same. */
  edge: ObjectRef<Types, ConnectionEdge>;
  on<RefShape, Parent>(
    parent: ObjectRef<Types, RefShape, Parent>,
    field: string,
    options: ListFieldOptions<Parent, Order>,
  ): void;
  root(field: string, description: string, route?: Route<Filter>): void;
  /** The same nodes under the same filter along a relationship that has something to sort by: with types and orders of its own. */
  along<EdgeOrder extends string>(name: string, options: AlongOptions<EdgeOrder>): Listing<Filter, EdgeOrder>;
}

/** What lists along a relationship have of their own. */
export interface AlongOptions<Order extends string> {
  list: NodeList;
  orders: Readonly<Record<Order, string>>;
  defaultOrder: DefaultOrder<NoInfer<Order>>;
}

const EVERYTHING: Way = { from: 'all', key: '*' };

/** Declares `<name>Order` and `<name>OrderField`, from the orders with a description each. */
export function orderInput<Order extends string>(name: string, orders: Readonly<Record<Order, string>>) {
  const values = Object.fromEntries(
    Object.entries<string>(orders).map(([order, description]) => [order, { value: order, description }]),
  );
  const field = builder.enumType(`${name}OrderField`, {
    description: `What a list of ${name} can be sorted by; ties are broken by the key.`,
    values: values as Record<Order, { value: Order; description: string }>,
  }) as EnumRef<Types, Order, Order>;
  return builder.inputType(`${name}Order`, {
    description: `How to sort a list of ${name}.`,
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to sort by.' }),
      direction: t.field({
        type: DirectionRef,
        required: true,
        defaultValue: 'ASC',
        description: 'Which end comes first.',
      }),
    }),
  });
}

/** Declares the list types of a kind of node and gives the ways to hang lists of it on other types. */
export function listing<Row, Filter extends object, Order extends string>(
  name: string,
  { node, list, filter, parameters, orders, defaultOrder }: ListingOptions<Row, Filter, Order>,
): Listing<Filter, Order> {
  const plain = connectionTypes(name, node);
  const OrderRef = orderInput(name, orders);

  const argsFor = ({ field, direction }: DefaultOrder<Order>) =>
    builder.args((t) => ({
      first: t.int({ defaultValue: DEFAULT_PER_PAGE, description: `Entries a page, at most ${MOST_PER_PAGE}.` }),
      after: t.string({ description: 'Go on behind this cursor: `pageInfo.endCursor` of the page before.' }),
      filter: t.field({ type: filter, description: 'Keep only what matches all of these.' }),
      orderBy: t.field({ type: OrderRef, description: `The order; by default ${field}, ${direction}.` }),
    }));
  const costOf =
    (most = MOST_PER_PAGE) =>
    ({ first, filter: narrowed }: { first?: number | null | undefined; filter?: object | null | undefined }) => ({
      field: 2 + filterCost(narrowed),
      multiplier: Math.max(1, Math.min(first ?? DEFAULT_PER_PAGE, most)),
    });

  type Arguments = {
    first?: number | null;
    after?: string | null;
    filter?: Partial<Filter> | null;
    orderBy?: { field: Order; direction: 'ASC' | 'DESC' } | null;
  };
  const asked = (
    field: string,
    { first, after, filter: narrowed, orderBy }: Arguments,
    usual: DefaultOrder<Order>,
  ) => ({
    page: {
      first,
      after: after ?? null,
      order: orderBy?.field ?? usual.field,
      descending: (orderBy?.direction ?? usual.direction) === 'DESC',
    },
    narrowed: tidyFilter(field, narrowed ?? {}),
  });

  return {
    edge: plain.edge,
    along(along, own) {
      return listing(along, { node, filter, parameters, ...own });
    },
    on(parent, field, { from, key, description, scope, types, most, defaultOrder: usual = defaultOrder }) {
      builder.objectField(parent, field, (t) =>
        t.field({
          type: (types ?? plain).connection,
          description,
          args: argsFor(usual),
          complexity: costOf(most),
          resolve: (row, given, context) => {
            const { page, narrowed } = asked(field, given as Arguments, usual);
            return connectionTo(
              context,
              `${parent.name}.${field}`,
              list,
              { from, key: key(row), filter: { ...parameters(narrowed, from), ...scope?.(row) } },
              page,
              () => requireKnownIn(context, node.name, narrowed, `${parent.name}.${field}`),
            );
          },
        }),
      );
    },
    root(field, description, route) {
      builder.queryField(field, (t) =>
        t.field({
          type: plain.connection,
          description,
          args: argsFor(defaultOrder),
          complexity: costOf(),
          resolve: (_query, given, context) => {
            const { page, narrowed } = asked(field, given as Arguments, defaultOrder);
            const way = route?.(narrowed) ?? EVERYTHING;
            const scope = { ...way, filter: parameters(narrowed, way.from) };
            return connectionTo(context, field, list, scope, page, () =>
              requireKnownIn(context, node.name, narrowed, field),
            );
          },
        }),
      );
    },
  };
}
