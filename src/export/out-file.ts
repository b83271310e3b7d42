import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BadInput, EnvironmentError } from '../errors.ts';
import type { Chunk } from './table.ts';

/** A file that was written. */
export interface Written {
  readonly bytes: number;
  /** Of its bytes, in hex. */
  readonly sha256: string;
}

/** Resolves when a file may be written under this name; else a `BadInput` says why not, naming the flag that it came by. */
export async function checkFree(file: string, force: boolean, flag = '--out'): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) throw new BadInput(`${flag} ${file} is a folder. Name a file in it.`);
  if (found !== null && !found.isFile())
    throw new BadInput(`${flag} ${file} is no file but a device or a pipe. Leave it out to write to standard output.`);
  if (found !== null && !force)
    throw new BadInput(`${flag} ${file} exists. Name another file, or replace it with --force.`);
  const folder = await stat(dirname(file)).catch(() => null);
  if (folder === null) throw new BadInput(`${flag} ${file}: there is no folder ${dirname(file)}.`);
  if (!folder.isDirectory()) throw new BadInput(`${flag} ${file}: ${dirname(file)} is no folder.`);
}

/**
 * Writes the chunks to a name of their own beside the file and renames that at the end, so that nothing unfinished ever looks whole:
 * what fails leaves nothing behind, and what is killed a file `.<name>.<letters>.partial` that disturbs nobody. A link is followed.
 */
export async function writeOutFile(file: string, chunks: AsyncIterable<Chunk>): Promise<Written> {
  const target = await realpath(file).catch(() => file);
  const partial = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.partial`);
  const hash = createHash('sha256');
  let bytes = 0;
  async function* measured() {
    for await (const chunk of chunks) {
      bytes += Buffer.byteLength(chunk);
      hash.update(chunk);
      yield chunk;
    }
  }
  const source = measured();
  try {
    const parts = Readable.from(source, { objectMode: true, highWaterMark: 1 });
    await pipeline(parts, createWriteStream(partial, { flags: 'wx', flush: true }));
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    // What is being read just now ends before the caller closes what it reads from.
    await source.return(undefined).catch(() => undefined);
    throw diskError(error, file);
  }
  return { bytes, sha256: hash.digest('hex') };
}

function diskError(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new EnvironmentError('DISK_FULL', `${file}: the disk is full. Nothing was kept.`, { cause: error });
  if (code === 'EFBIG')
    return new EnvironmentError('DISK_FULL', `${file}: no larger file may be written there. Nothing was kept.`, {
      cause: error,
    });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new EnvironmentError('NOT_WRITABLE', `${file} cannot be written by this user.`, { cause: error });
  if (code === 'ENAMETOOLONG') return new BadInput(`${file} is too long a name for this disk.`, { cause: error });
  return error;
}
