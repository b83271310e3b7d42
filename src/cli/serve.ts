import { setTimeout } from 'node:timers/promises';
import { Command } from 'commander';
import { type Config, localUrl, readConfig } from '../config.ts';
import { BadInput } from '../errors.ts';
import { ensureSeeded } from '../import/seed-graph.ts';
import { createLogger } from '../logger.ts';
import { listen } from '../server/listen.ts';
import { createServer, ENDPOINT } from '../server/server.ts';
import type { Standing } from '../server/standing.ts';
import { warmUp } from '../server/warm-up.ts';
import { interruptible } from './interrupt.ts';
import { type Progress, progressDisplay } from './progress.ts';
import { seedFolder } from './seed.ts';
import { type Session, withGraph } from './session.ts';

interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new BadInput(`--port takes a whole number from 0 to 65535, not "${text}".`);
  return port;
}

const GRACE = 4000;

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Rejects some seconds after the wish to stop: what waits for a database that is gone would not notice it itself. */
async function overdue(signal: AbortSignal): Promise<never> {
  await aborted(signal);
  await setTimeout(GRACE, undefined, { ref: false });
  throw signal.reason;
}

async function seed({ graph, signal }: Session, say: (reason: string) => void): Promise<void> {
  const display = progressDisplay();
  const report = (progress: Progress): void => {
    const { message, done, total } = progress;
    say(done === undefined || total === undefined ? `${message}.` : `${message}, ${done} of ${total}.`);
    display.report(progress);
  };
  try {
    await Promise.race([ensureSeeded(graph, { folder: seedFolder, report, signal }), overdue(signal)]);
  } finally {
    display.stop();
  }
  signal.throwIfAborted();
}

/** Listens before the database is up, so that a taken port costs no wait and the health routes can tell what is missing. */
async function serve(config: Config, signal: AbortSignal): Promise<void> {
  let standing: Standing = { reason: 'Neo4j is not up yet.' };
  const log = createLogger(config);
  const server = createServer({ config, log, standing: () => standing });
  const listening = await listen(server, config);
  const answer = async (session: Session): Promise<void> => {
    await seed(session, (reason) => {
      standing = { reason };
    });
    standing = session;
    process.stderr.write(`Ready: ${listening.url}${ENDPOINT}\n`);
    await Promise.race([warmUp(session.graph, config, log, signal), aborted(signal)]);
    await aborted(signal);
    process.stderr.write('Stopping\n');
    await server.dispose();
    await listening.close();
  };
  try {
    await withGraph(config, 'server', answer, signal);
  } catch (error) {
    // Being asked to stop while still starting is no failure.
    if (!signal.aborted) throw error;
  } finally {
    await listening.close();
  }
}

/** `clausegraph serve`: opens the graph, loads the seeds where they are missing or newer, and answers until it is stopped. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Answer GraphQL over HTTP, with GraphiQL for browsers, until stopped.')
    .option('-p, --port <number>', 'port to listen on (PORT, 4000)', portNumber)
    .option('-H, --host <address>', 'address to listen on (HOST, 127.0.0.1: this machine only)')
    .action(async (options: ServeOptions) => {
      const config = readConfig();
      const place = { host: options.host ?? config.host, port: options.port ?? config.port };
      const publicUrl = config.publicUrl === localUrl(config.port) ? localUrl(place.port) : config.publicUrl;
      await interruptible((signal) => serve({ ...config, ...place, publicUrl }, signal));
    });
}
