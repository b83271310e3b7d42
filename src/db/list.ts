import type { Graph } from './graph.ts';
import { listStatements, type NodeListParts } from './list-statement.ts';
import { listsByKey } from './query.ts';

/** One entry of a list: the key of the node, the value it is sorted by, and the properties of the relationship that led to it. */
export interface ListEntry {
  key: string;
  id: string;
  sort: string | number;
  edge: Readonly<Record<string, unknown>> | null;
}

/** Where a page begins: behind the entry with this sort value and key. */
export interface Resume {
  sort: string | number;
  id: string;
}

/** Which entries to count: of which parents (`keys`), by which way to them (`from`), under which filter. */
export interface ListScope {
  from: string;
  keys: readonly string[];
  filter: object;
}

/** One page for each parent, at most `limit` entries each. */
export interface ListRequest extends ListScope {
  order: string;
  descending: boolean;
  after: Resume | null;
  limit: number;
}

/** A kind of node that can be listed, made of fixed parts in `cypher/<noun>/list/`: nothing that a user types becomes Cypher. */
export interface NodeList {
  page(graph: Pick<Graph, 'read'>, request: ListRequest): Promise<ListEntry[][]>;
  count(graph: Pick<Graph, 'read'>, scope: ListScope): Promise<number[]>;
  /** Every way once under its whole filter, and in every order once, by a name that tells which; for the guard that plans them. */
  statements(): Map<string, string>;
}

function givenOf(filter: object): Set<string> {
  return new Set(Object.entries(filter).flatMap(([name, value]) => (value == null ? [] : [name])));
}

/** Declares how a kind of node is listed. */
export function nodeList(parts: NodeListParts): NodeList {
  const statements = listStatements(parts);
  return {
    async page(graph, { from, keys, filter, order, descending, after, limit }) {
      const resumed = after !== null;
      const { cypher } = statements.page({ from, given: givenOf(filter), order, descending, resumed });
      const rows = await graph.read(cypher, { keys, filter, after, limit });
      return listsByKey(keys, rows as unknown as ListEntry[]);
    },
    async count(graph, { from, keys, filter }) {
      const { cypher } = statements.count(from, givenOf(filter));
      const rows = (await graph.read(cypher, { keys, filter })) as { key: string; total: number }[];
      const totals = new Map(rows.map((row) => [row.key, row.total]));
      return keys.map((one) => totals.get(one) ?? 0);
    },
    statements() {
      const whole = statements.ways.map((from) => statements.count(from, statements.parameters));
      const sorted = statements.ways.flatMap((from) =>
        statements.orders.map((order) =>
          statements.page({ from, given: new Set(), order, descending: true, resumed: true }),
        ),
      );
      return new Map([...whole, ...sorted].map(({ name, cypher }) => [name, cypher]));
    },
  };
}
