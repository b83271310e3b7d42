import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { SourceError } from '../../errors.ts';
import { git, gitError, startGit } from './git.ts';

/** Reads recorded contents by their object id, one at a time, through one git process. */
export interface BlobReader {
  /** The recorded bytes; null if the repository lacks them or holds them broken. A `SourceError` if it cannot be read any more. */
  read(objectId: string): Promise<Buffer | null>;
  close(): void;
}

/** Bytes that arrive, taken in the portions that are asked for. */
function createIntake(child: ChildProcessWithoutNullStreams) {
  const chunks = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let held: Buffer[] = [];
  let size = 0;

  const more = async (): Promise<Buffer> => {
    const { done, value } = await chunks.next();
    if (done) throw new SourceError('git stopped while recorded texts were read');
    held.push(value);
    size += value.length;
    return value;
  };
  const take = (length: number): Buffer => {
    const bytes = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
    held = [bytes.subarray(length)];
    size = bytes.length - length;
    return bytes.subarray(0, length);
  };
  return {
    async line(): Promise<string> {
      while (!held.some((chunk) => chunk.includes(0x0a))) await more();
      const end = Buffer.concat(held).indexOf(0x0a);
      return take(end + 1).toString('utf8', 0, end);
    },
    async bytes(length: number): Promise<Buffer> {
      while (size < length) await more();
      return Buffer.from(take(length));
    },
  };
}

/** One git process that answers with contents until it meets a broken one. */
function startBatch(gitFolder: string) {
  const child = startGit([`--git-dir=${gitFolder}`, 'cat-file', '--batch']);
  let failure: unknown;
  child.on('error', (error) => {
    failure = gitError(error);
  });
  child.stdin.on('error', () => undefined);
  child.stderr.resume();
  const intake = createIntake(child);
  return {
    async contents(objectId: string): Promise<Buffer | null> {
      child.stdin.write(`${objectId}\n`);
      try {
        const [, type, size] = (await intake.line()).split(' ');
        if (type === undefined || size === undefined) return null;
        const bytes = await intake.bytes(Number(size) + 1);
        return bytes.subarray(0, -1);
      } catch (error) {
        throw failure ?? error;
      }
    },
    stop(): void {
      child.stdin.end();
      child.kill();
    },
  };
}

/** Opens a reader on the repository; it must be closed. What it lacks is told apart from a repository that is gone by `head`, a commit that it has. */
export function openBlobs(gitFolder: string, head: string): BlobReader {
  let batch: ReturnType<typeof startBatch> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const contents = async (objectId: string): Promise<Buffer | null> => {
    batch ??= startBatch(gitFolder);
    try {
      return await batch.contents(objectId);
    } catch (error) {
      batch.stop();
      batch = undefined;
      if (!(error instanceof SourceError)) throw error;
      return null;
    }
  };
  const readNow = async (objectId: string): Promise<Buffer | null> => {
    const bytes = await contents(objectId);
    if (bytes === null) await git([`--git-dir=${gitFolder}`, 'cat-file', '-e', `${head}^{tree}`]);
    return bytes;
  };
  return {
    read(objectId) {
      const reading = last.then(() => readNow(objectId));
      last = reading.catch(() => undefined);
      return reading;
    },
    close() {
      batch?.stop();
      batch = undefined;
    },
  };
}
