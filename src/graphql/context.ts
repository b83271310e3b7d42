import type { Config } from '../config.ts';
import type { Graph } from '../db/graph.ts';
import type { GraphView } from '../db/view.ts';
import type { Logger } from '../logger.ts';
import { inTrips } from './trip.ts';

/** What every resolver is given: the graph that it reads, the log of its request, and the limits it is held to. */
export interface Context {
  /** As it stands, or as of the day that the operation names. */
  readonly graph: Required<GraphView>;
  readonly log: Logger;
  readonly limits: Config['limits'];
  /** Turns the graph of this operation to the end of a day (`YYYY-MM-DD`), or to how it stands; before anything is read. */
  turnTo(day: string | null): void;
  /** Trips to the database that this request has made; what is asked at once is one. */
  trips(): number;
}

/** The context of one request; its graph counts the trips. */
export function createContext(graph: Pick<Graph, 'readTogether'>, log: Logger, limits: Config['limits']): Context {
  const { read, trips } = inTrips(graph);
  const view: { asOf: string | null } & Pick<Graph, 'read'> = { read, asOf: null };
  return {
    graph: view,
    log,
    limits,
    turnTo(day) {
      view.asOf = day;
    },
    trips,
  };
}
