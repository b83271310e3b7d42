import { graphql } from 'graphql';
import type { Config } from '../config.ts';
import type { Graph } from '../db/graph.ts';
import { createContext } from '../graphql/context.ts';
import { schema } from '../graphql/schema.ts';
import type { Logger } from '../logger.ts';
import { readExamples } from '../web/example.ts';

/** Asks the first example once, so that the database has planned its statements when the first caller asks. */
export async function warmUp(graph: Graph, { limits }: Pick<Config, 'limits'>, log: Logger): Promise<void> {
  const [example] = readExamples();
  if (example === undefined) return;
  const { errors } = await graphql({ schema, source: example.query, contextValue: createContext(graph, log, limits) });
  if (errors) log.warn({ err: errors[0] }, 'warm-up failed');
}
