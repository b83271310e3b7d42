import { listsByKey, query, rowsInOrder } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { lastMoment, momentOf } from './moment.ts';
import type { Provision } from './provision.ts';

/** A stretch of versions in which a provision stood in the same words, at the same place, with the same conclusions. Times are UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export interface Stretch {
  from: string;
  /** When it was so no more; null while it is. */
  to: string | null;
  /** Key of the wording. */
  sha256: string;
  /** Word-level likeness to the wording before, 0 to 1; null where it is no edit. */
  similarity: number | null;
  moved: boolean;
  language: string;
  unclassifiedReason: Provision['unclassifiedReason'];
  /** Record id of the first version that has it so, and its place in the history of the document. */
  version: string;
  fromSequence: number;
  /** Record id of the provision. */
  key: string;
}

const history = query<{ keys: readonly string[]; until: string }, Stretch>('provision/history');

/** The stretches of each provision, oldest first; none of curated records. */
export async function historiesOf(graph: GraphView, provisions: readonly string[]): Promise<Stretch[][]> {
  return listsByKey(provisions, await history(graph, { keys: provisions, until: lastMoment(graph) }));
}

/** A conclusion and the versions from which to which it was drawn, by sequence. */
interface Conclusion {
  key: string;
  clauseType: string;
  fromSequence: number;
  toSequence: number | null;
}

const conclusions = query<{ keys: readonly string[] }, Conclusion>('provision/history-conclusions');

/** All that was ever concluded of each provision, the primary clause type first; see `concludedIn`. */
export async function conclusionsEver(graph: GraphView, provisions: readonly string[]): Promise<Conclusion[][]> {
  return listsByKey(provisions, await conclusions(graph, { keys: provisions }));
}

/** Slugs of what was concluded in a stretch. */
export function concludedIn({ fromSequence }: Pick<Stretch, 'fromSequence'>, ever: readonly Conclusion[]): string[] {
  return ever.flatMap((conclusion) => {
    const { toSequence } = conclusion;
    const then = conclusion.fromSequence <= fromSequence && (toSequence === null || toSequence > fromSequence);
    return then ? [conclusion.clauseType] : [];
  });
}

const wordingAt = query<{ ids: readonly string[]; at: string }, { id: string; sha256: string }>(
  'provision/history-wording',
);

/** Keys of what provisions said at the end of a day, in the order asked; null where they did not stand. */
export async function wordingsOn(
  graph: GraphView,
  day: string,
  provisions: readonly string[],
): Promise<(string | null)[]> {
  const rows = await wordingAt(graph, { ids: provisions, at: momentOf(graph, day) });
  return rowsInOrder(provisions, rows).map((row) => row?.sha256 ?? null);
}
