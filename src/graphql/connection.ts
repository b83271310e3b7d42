import type { ListEntry, ListScope, NodeList } from '../db/list.ts';
import { BadInput } from '../errors.ts';
import { batched } from './batch.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { onceKnown } from './known.ts';

/** The most entries that one page may hold. */
export const MOST_PER_PAGE = 500;
/** Entries of a page that names no number. */
export const DEFAULT_PER_PAGE = 20;

/** Which page of which list, for one parent. */
export interface PageArguments {
  first: number | null | undefined;
  after: string | null;
  order: string;
  descending: boolean;
}

/** A list as resolvers see it: nothing is read before a field asks for it. */
export interface Connection {
  page(): Promise<Page>;
  total(): Promise<number>;
}

/** One page of a list. */
export interface Page {
  edges: ConnectionEdge[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** One entry: its cursor, the key of its node, and the properties of the relationship that led there. */
export interface ConnectionEdge {
  cursor: string;
  node: string;
  properties: Readonly<Record<string, unknown>>;
}

/** How many entries a page of a list shall have, `usual` where nobody says; a `BadInput` where that cannot be. */
export function checkedFirst(list: string, first: number | null | undefined, usual = DEFAULT_PER_PAGE): number {
  const asked = first ?? usual;
  if (asked > MOST_PER_PAGE)
    throw new BadInput(
      `"first" of ${list} is ${asked}; the most is ${MOST_PER_PAGE}. Ask for ${MOST_PER_PAGE} and go on with "after": pageInfo.endCursor.`,
    );
  if (asked < 0) throw new BadInput(`"first" of ${list} is ${asked}; it counts entries, so 0 is the least.`);
  return asked;
}

/**
 * A list of nodes below one parent, read in one trip for all parents that ask alike. Where `known` is given, it must resolve for the list to answer:
 * it is asked in the same tick, and its refusal comes before any other.
 */
export function connectionTo(
  context: Context,
  name: string,
  list: NodeList,
  scope: Omit<ListScope, 'keys'> & { key: string },
  { first, after, order, descending }: PageArguments,
  known: () => Promise<void> = async () => {},
): Connection {
  const limit = checkedFirst(name, first);
  const day = context.graph.asOf;
  const listName = `${name} by ${order}${descending ? ' descending' : ''}${day === null ? '' : ` as of ${day}`}`;
  const resume = after === null ? null : decodeCursor(listName, after);
  const { key, from, filter } = scope;
  const alike = JSON.stringify([name, from, filter]);

  async function page(): Promise<Page> {
    const request = { from, filter, order, descending, after: resume, limit: limit + 1 };
    const loader = batched(context, `page ${alike} ${listName} ${limit} ${after}`, (keys) =>
      list.page(context.graph, { ...request, keys }),
    );
    const entries = await onceKnown(known(), loader.load(key));
    return {
      edges: entries.slice(0, limit).map((entry) => asEdge(listName, entry)),
      hasNextPage: entries.length > limit,
      hasPreviousPage: resume !== null,
    };
  }
  return {
    page,
    total: () =>
      onceKnown(
        known(),
        batched(context, `count ${alike}`, (keys) => list.count(context.graph, { from, filter, keys })).load(key),
      ),
  };
}

function asEdge(listName: string, { sort, id, edge }: ListEntry): ConnectionEdge {
  return { cursor: encodeCursor(listName, { sort, id }), node: id, properties: edge ?? {} };
}
