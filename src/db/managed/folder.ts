import { statfsSync } from 'node:fs';
import { EnvironmentError } from '../../errors.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a file is in the way',
  EEXIST: 'a file is in the way',
  EISDIR: 'a folder is in the way',
  ENOENT: 'it cannot be made there',
};

/** Our error for what the file system said about a folder that is ours to write; anything unknown is returned as it is. */
export function unusableFolder(error: unknown, folder: string, code: string, variable: string): unknown {
  const cause = (error as NodeJS.ErrnoException).code ?? '';
  if (cause === 'ENOSPC' || cause === 'EDQUOT')
    return new EnvironmentError(
      'DISK_FULL',
      `The disk that holds ${folder} is full. Make room, or set ${variable} to a folder on another disk.`,
      {
        cause: error,
      },
    );
  const reason = REASONS[cause];
  if (reason === undefined) return error;
  return new EnvironmentError(
    code,
    `${folder} cannot be written: ${reason}. Make it writable, or set ${variable} to another folder.`,
    {
      cause: error,
    },
  );
}

/** Fails when fewer than `bytes` are free where the folder lies. */
export function requireSpace(folder: string, bytes: number, purpose: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= bytes) return;
  throw new EnvironmentError(
    'DISK_FULL',
    `The disk that holds ${folder} has ${megabytes(free)} MB left and ${purpose} needs ${megabytes(bytes)} MB. Make room, or choose a folder on another disk.`,
  );
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1024 ** 2);
}
