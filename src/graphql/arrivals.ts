import type { GraphView } from '../db/view.ts';

/** Somebody who waits for what loads bring. */
export interface ArrivalListener {
  /** The number of the last version that had arrived when listening began. */
  readonly from: number;
  /** The number of the last version that arrived, once it is later than this one; null once listening is over. */
  beyond(number: number): Promise<number | null>;
  /** Asks the database, again and again while it is away; null once listening is over. */
  read<Result>(question: (graph: GraphView) => Promise<Result>): Promise<Result | null>;
  /** Ends listening: whatever waits is answered with null. */
  close(): void;
}

/** Where to listen for what loads bring, whichever process runs them. */
export interface Arrivals {
  /** Begins to listen; the caller closes the listener. A `TooManySubscribers` where no more can. */
  listen(): Promise<ArrivalListener>;
}
