import type { Config } from '../config.ts';
import type { Graph } from '../db/graph.ts';
import type { Logger } from '../logger.ts';
import { considerate } from './considerate.ts';

/** What every resolver is given: the graph that it reads, the log of its request, and the limits it is held to. */
export interface Context {
  readonly graph: Pick<Graph, 'read'>;
  readonly log: Logger;
  readonly limits: Config['limits'];
  /** Questions that this request has asked the database. */
  trips(): number;
}

/** The context of one request; its graph counts the trips. */
export function createContext(graph: Pick<Graph, 'read'>, log: Logger, limits: Config['limits']): Context {
  let trips = 0;
  const counting: Pick<Graph, 'read'> = {
    read(cypher, parameters) {
      trips += 1;
      return graph.read(cypher, parameters);
    },
  };
  return {
    graph: considerate(counting),
    log,
    limits,
    trips: () => trips,
  };
}
