import type { Resume } from '../db/list.ts';
import { BadInput } from '../errors.ts';
import { behindArrival, changesArrived } from '../model/arrival.ts';
import type { ArrivalListener } from './arrivals.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

/** The most changes of one event. */
export const MOST_PER_EVENT = 50;

const FEED = 'Subscription.changes';

/** One event of the feed: ids of changes in the order of their arrival, and the cursor behind the last of them. */
export interface ChangeArrivals {
  changes: readonly string[];
  cursor: string;
}

/** The place that a cursor of the feed names; a `BadInput` where it is none, or one of another graph. */
export function placeOf(after: string | null | undefined, arrived: number): Resume {
  if (after === null || after === undefined) return behindArrival(arrived);
  const place = decodeCursor(FEED, after);
  if (typeof place.sort !== 'number' || !Number.isSafeInteger(place.sort) || place.sort < 0)
    throw new BadInput(`"after" is no cursor: "${after.slice(0, 80)}". Take it from "cursor" of an event.`);
  if (place.sort > arrived)
    throw new BadInput(
      '"after" is a cursor of another graph: it lies ahead of all that has arrived here. Leave it out.',
    );
  return place;
}

/**
 * Changes as loads bring them, those behind a place first. The first event comes at once, if need be without changes. A page is read
 * when the one before was taken: for whoever reads slowly, nothing piles up.
 */
export async function* changesFrom(
  listener: ArrivalListener,
  start: Resume,
  filter: object,
): AsyncGenerator<ChangeArrivals, void> {
  let place = start;
  let arrived = listener.from;
  for (let events = 0; ; ) {
    const from = place;
    const page = await listener.read((graph) => changesArrived(graph, { filter, after: from, limit: MOST_PER_EVENT }));
    if (page === null) return;
    const last = page.at(-1);
    if (last !== undefined) place = { sort: last.sort, id: last.id };
    if (page.length > 0 || events === 0) {
      events += 1;
      yield { changes: page.map(({ id }) => id), cursor: encodeCursor(FEED, place) };
    }
    if (page.length === MOST_PER_EVENT) continue;
    const latest = await listener.beyond(arrived);
    if (latest === null) return;
    arrived = latest;
  }
}

/** The feed as what is subscribed to: leaving it ends what it waits for. */
export function openFeed(
  listener: ArrivalListener,
  feed: AsyncGenerator<ChangeArrivals, void>,
): AsyncIterableIterator<ChangeArrivals> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const step = await feed.next();
      if (step.done) listener.close();
      return step;
    },
    async return() {
      listener.close();
      await feed.return();
      return { done: true, value: undefined };
    },
  };
}
