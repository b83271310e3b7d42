import type { Values } from './graph.ts';
import { type ListStatements, listStatements, type NodeListParts } from './list-statement.ts';
import { listsByKey } from './query.ts';
import { dayOfView, dayParameters, type GraphView } from './view.ts';

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
  page(graph: GraphView, request: ListRequest): Promise<ListEntry[][]>;
  count(graph: GraphView, scope: ListScope): Promise<number[]>;
  /** The rows that a part of `sums` returns of all that the scope holds, each with its `key`. */
  sum(graph: GraphView, scope: ListScope, part: string): Promise<Values[]>;
  /** Every way once under its whole filter, once without where its length is known, and in every order, each also as of a day where that is told otherwise; by a name that tells which, for the guard that plans them. */
  statements(): Map<string, string>;
}

function givenOf(filter: object): Set<string> {
  return new Set(Object.entries(filter).flatMap(([name, value]) => (value == null ? [] : [name])));
}

type Statement = ReturnType<ListStatements['count']>;

/** Every way once under its whole filter, and once without where its length is known; and so it is summed up. */
function countsOf({ ways, totals, parameters, sums, count, sum }: ListStatements): Statement[] {
  return [
    ...ways.map((from) => count(from, parameters)),
    ...totals.map((from) => count(from, new Set())),
    // Its filter is planned with the count already.
    ...ways.flatMap((from) => sums.map((part) => sum(from, new Set(), part))),
  ];
}

function sortedBy({ page }: ListStatements, from: string, order: string): Statement {
  return page({ from, given: new Set(), order, descending: true, resumed: true });
}

/** Declares how a kind of node is listed. */
export function nodeList(parts: NodeListParts): NodeList {
  const present = listStatements(parts);
  const past = listStatements(parts, true);

  function read(graph: GraphView, choose: (statements: ListStatements) => { cypher: string }, values: Values) {
    const day = dayOfView(graph);
    if (day === null) return graph.read(choose(present).cypher, values);
    return graph.read(choose(past).cypher, { ...values, ...dayParameters(day) });
  }

  return {
    async page(graph, { from, keys, filter, order, descending, after, limit }) {
      const choice = { from, given: givenOf(filter), order, descending, resumed: after !== null };
      const rows = await read(graph, (statements) => statements.page(choice), { keys, filter, after, limit });
      return listsByKey(keys, rows as unknown as ListEntry[]);
    },
    async count(graph, { from, keys, filter }) {
      const given = givenOf(filter);
      const rows = await read(graph, (statements) => statements.count(from, given), { keys, filter });
      const totals = new Map((rows as { key: string; total: number }[]).map((row) => [row.key, row.total]));
      return keys.map((one) => totals.get(one) ?? 0);
    },
    sum(graph, { from, keys, filter }, part) {
      const given = givenOf(filter);
      return read(graph, (statements) => statements.sum(from, given, part), { keys, filter });
    },
    statements() {
      const { ways, orders } = present;
      const now = ways.flatMap((from) => orders.map((order) => sortedBy(present, from, order)));
      // Ways and orders are independent of each other: of the past each of them is looked at once.
      const then = ways.flatMap((from, index) =>
        (index === 0 ? orders : orders.slice(0, 1)).map((order) => sortedBy(past, from, order)),
      );
      const all = [...countsOf(past), ...then, ...countsOf(present), ...now];
      const named = new Map(all.map(({ name, cypher }) => [cypher, name]));
      return new Map([...named].map(([cypher, name]) => [name, cypher]));
    },
  };
}
