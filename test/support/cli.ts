import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How a command ended and what it wrote. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs in a process of its own. */
export interface RunningCommand {
  readonly pid: number;
  readonly ended: Promise<Outcome>;
  /** Resolves with the first match in what it writes to standard error; rejects when it ends before. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  send(signal: NodeJS.Signals): void;
}

/** The environment of a person who has set nothing but these. */
function environment(given: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME, JAVA_HOME, CLAUSEGRAPH_CACHE, XDG_CACHE_HOME } = process.env;
  const inherited = Object.entries({ PATH, HOME, JAVA_HOME, CLAUSEGRAPH_CACHE, XDG_CACHE_HOME });
  return Object.fromEntries([...inherited.filter(([, value]) => value !== undefined), ...Object.entries(given)]);
}

/** Starts `clausegraph` with these arguments from the checkout. */
export function startCommand(args: readonly string[], env: Record<string, string> = {}): RunningCommand {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => {
    stdout += part;
  });
  child.stderr.on('data', (part) => {
    stderr += part;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, stdout, stderr }));
  return {
    pid: child.pid ?? 0,
    ended,
    send: (signal) => child.kill(signal),
    async said(pattern) {
      for (;;) {
        const match = pattern.exec(stderr);
        if (match !== null) return match;
        const over = await Promise.race([ended, once(child.stderr, 'data').then(() => null)]);
        if (over !== null && !pattern.test(stderr)) throw new Error(`ended with ${over.code} before that: ${stderr}`);
      }
    },
  };
}

/** Runs a command to its end. */
export function runCommand(args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  return startCommand(args, env).ended;
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
