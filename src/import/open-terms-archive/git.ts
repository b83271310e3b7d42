import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { EnvironmentError, SourceError } from '../../errors.ts';

/**
 * Never ask a person, read repositories of other users, speak UTF-8. `core.askPass` answers nothing, so that a private
 * repository is an error and no prompt.
 */
const SETTINGS = [
  'safe.directory=*',
  'core.askPass=true',
  'core.quotePath=false',
  'i18n.logOutputEncoding=UTF-8',
  'log.showSignature=false',
  'gc.auto=0',
];

/** Starts git; `close` of the process tells how it went. */
export function startGit(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', [...SETTINGS.flatMap((setting) => ['-c', setting]), ...args], { stdio: 'pipe' });
}

/** The error that says why git failed, or that there is no git. */
export function gitError(cause: unknown): unknown {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  if (!missing) return cause;
  return new EnvironmentError(
    'GIT_MISSING',
    'git was not found. Install git (2.30 or newer) and make sure it is on the PATH.',
    {
      cause,
    },
  );
}

/** What a run of git printed on standard output, piece by piece; throws a `SourceError` with git's words if it failed. */
async function* gitOutput(args: readonly string[]): AsyncGenerator<Buffer> {
  const child = startGit(args);
  child.stdin.on('error', () => undefined).end();
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000);
  });
  const closed = once(child, 'close');
  closed.catch(() => undefined);
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer;
    const [status] = (await closed) as [number | null];
    if (status !== 0) throw new SourceError(complaint.trim() || `git ${args[0]} ended with status ${status}`);
  } catch (error) {
    throw gitError(error);
  } finally {
    child.kill();
  }
}

/** All that a run of git printed, as text. */
export async function git(args: readonly string[]): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of gitOutput(args)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** What git printed, cut at NUL bytes: with `-z` these are names and fields just as they are. */
export async function* gitFields(args: readonly string[]): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const chunk of gitOutput(args)) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
      yield bytes.toString('utf8', start, end);
      start = end + 1;
    }
    rest = Buffer.from(bytes.subarray(start));
  }
  if (rest.length > 0) yield rest.toString('utf8');
}
