import type { Config } from '../config.ts';
import type { Graph } from '../db/graph.ts';
import type { GraphView } from '../db/view.ts';
import type { Logger } from '../logger.ts';
import type { Arrivals } from './arrivals.ts';
import { ANONYMOUS, type Caller } from './caller.ts';
import { inTrips } from './trip.ts';

/** What every resolver is given: the graph that it reads, the log of its request, and the limits it is held to. */
export interface Context {
  /** As it stands, or as of the day that the operation names. */
  readonly graph: Required<GraphView>;
  readonly log: Logger;
  readonly limits: Config['limits'];
  /** Who asks, and what that allows. */
  readonly caller: Caller;
  /** One transaction that may write: for mutations only, which ask for a scope before. */
  readonly transact: Graph['transact'];
  /** Where subscriptions listen; null where nothing is told as it comes. */
  readonly arrivals: Arrivals | null;
  /** Turns the graph of this operation to the end of a day (`YYYY-MM-DD`), or to how it stands; before anything is read. */
  turnTo(day: string | null): void;
  /** Trips to the database that this request has made; what is asked at once is one. */
  trips(): number;
}

/** A graph that can be read and, where it is given with `transact`, written. */
type ContextGraph = Pick<Graph, 'readTogether'> & Partial<Pick<Graph, 'transact'>>;

/** The context of one request; its graph counts the trips, those of a transaction as one. */
export function createContext(
  graph: ContextGraph,
  log: Logger,
  limits: Config['limits'],
  caller: Caller = ANONYMOUS,
  arrivals: Arrivals | null = null,
): Context {
  const { read, trips } = inTrips(graph);
  const view: { asOf: string | null } & Pick<Graph, 'read'> = { read, asOf: null };
  let transactions = 0;
  return {
    graph: view,
    log,
    limits,
    caller,
    transact(work) {
      if (graph.transact === undefined) throw new Error('this graph is for reading only');
      transactions += 1;
      return graph.transact(work);
    },
    arrivals,
    turnTo(day) {
      view.asOf = day;
    },
    trips: () => trips() + transactions,
  };
}
