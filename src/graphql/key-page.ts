import type { Resume } from '../db/list.ts';
import { checkedFirst } from './connection.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

/** An entry of a list that is held in memory: its key, and what it is sorted by before that. */
export interface Sorted {
  key: string;
  sort: string | number;
}

/** One page of such a list. */
export interface KeyPage<Entry extends Sorted> {
  edges: (Entry & { cursor: string })[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** Which page: of the list of this name, the entries of which are sorted downwards where `descending`. */
export interface KeyPageArguments {
  list: string;
  first: number | null | undefined;
  after: string | null | undefined;
  usual: number;
  descending: boolean;
}

function order(one: Sorted, other: Sorted, direction: 1 | -1): number {
  if (one.sort !== other.sort) return (one.sort < other.sort ? -1 : 1) * direction;
  return one.key === other.key ? 0 : one.key < other.key ? -1 : 1;
}

/** A page of entries in order, those that sort alike by key, behind a cursor: what comes or goes before it moves nothing. A `BadInput` tells a cursor of another list. */
export function keyPage<Entry extends Sorted>(
  entries: readonly Entry[],
  { list, first, after, usual, descending }: KeyPageArguments,
): KeyPage<Entry> {
  const limit = checkedFirst(list, first, usual);
  const direction = descending ? -1 : 1;
  const resume: Resume | null = after ? decodeCursor(list, after) : null;
  const behind = (entry: Entry) =>
    resume === null || order(entry, { key: resume.id, sort: resume.sort }, direction) > 0;
  const following = entries.filter(behind).sort((one, other) => order(one, other, direction));
  return {
    edges: following
      .slice(0, limit)
      .map((entry) => ({ ...entry, cursor: encodeCursor(list, { sort: entry.sort, id: entry.key }) })),
    hasNextPage: following.length > limit,
    hasPreviousPage: resume !== null,
  };
}
