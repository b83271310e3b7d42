import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './file.ts';
import { requireSpace } from './folder.ts';
import type { ManagedHome } from './home.ts';
import { neo4jJars } from './jar.ts';
import { findJava, type Toolbox } from './java.ts';
import { javaArguments } from './neo4j-process.ts';
import { freePort } from './port.ts';
import type { ProcessIdentity } from './process.ts';
import { findProcess } from './process.ts';
import type { Report } from './progress.ts';
import { settingsText } from './settings.ts';
import { readState, writeState } from './state.ts';

const PAGE_CACHE = '512m';
const SPACE_TO_RUN = 100 * 1024 ** 2;

/** What a start needs to know besides the home. */
export interface LaunchOptions extends Toolbox {
  readonly cacheFolder: string;
  readonly heap: string;
  readonly report: Report;
  readonly signal?: AbortSignal | undefined;
}

/** A Neo4j that was just started and answers nothing yet. */
export interface Launched extends ProcessIdentity {
  readonly port: number;
}

/** Starts this home's Neo4j on its remembered port or, where that is taken, on another one. */
export async function launchNeo4j(home: ManagedHome, options: LaunchOptions): Promise<Launched> {
  const java = await findJava(options);
  const jars = await neo4jJars(options);
  options.signal?.throwIfAborted();
  requireSpace(home.root, SPACE_TO_RUN, 'the database');
  const port = await freePort(readState(home.state).port);
  writeState(home.state, { port });
  writeWhole(join(home.configuration, 'neo4j.conf'), settingsText({ port, heap: options.heap, pageCache: PAGE_CACHE }));
  options.report({ phase: 'start', message: 'Starting Neo4j' });
  const pid = await spawnJava(java, javaArguments(home, jars, { port, heap: options.heap }), home);
  return { pid, started: findProcess(pid)?.started ?? '', port };
}

// A process group of its own: Ctrl-C in the terminal reaches us alone, and we stop the database in order.
async function spawnJava(java: string, args: string[], home: ManagedHome): Promise<number> {
  const output = openSync(home.console, 'w');
  try {
    const child = spawn(java, args, { cwd: home.root, detached: true, stdio: ['ignore', output, output] });
    await once(child, 'spawn');
    child.unref();
    return child.pid ?? 0;
  } finally {
    closeSync(output);
  }
}
