import { pino } from 'pino';
import { type Config, readConfig } from '../../src/config.ts';
import type { Graph } from '../../src/db/graph.ts';
import { listen } from '../../src/server/listen.ts';
import { createServer } from '../../src/server/server.ts';
import { testGraph } from './graph.ts';

/** A server on a free port over the run's Neo4j, with the lines that it logs. */
export interface TestServer {
  readonly url: string;
  readonly graph: Graph;
  readonly log: Record<string, unknown>[];
  close(): Promise<void>;
}

/** Starts one; `changes` replace parts of the default configuration, `through` stands between server and graph. */
export async function startServer(
  changes: Partial<Config> = {},
  through: (graph: Graph) => Graph = (graph) => graph,
): Promise<TestServer> {
  const graph = await testGraph();
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void log.push(JSON.parse(line)) });
  const served = through(graph);
  const config = { ...readConfig({}), ...changes };
  const server = createServer({ config, log: logger, standing: () => ({ graph: served }) });
  const listening = await listen(server, { host: '127.0.0.1', port: 0 });
  return {
    url: listening.url,
    graph,
    log,
    async close() {
      await server.dispose();
      await listening.close();
      await graph.close();
    },
  };
}
