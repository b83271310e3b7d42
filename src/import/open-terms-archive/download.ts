import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { SourceError } from '../../errors.ts';

/** True for a web address of a bundle file, which git itself cannot clone. */
export function isBundleUrl(source: string): boolean {
  return /^https?:\/\/[^?#]+\.bundle(?:[?#]|$)/iu.test(source);
}

/** Downloads a bundle into the work folder and tells where it is; a `SourceError` says why it could not. */
export async function downloadBundle(
  url: string,
  { workFolder, report }: { workFolder: string; report: (message: string) => void },
): Promise<string> {
  report(`Downloading ${url}`);
  const response = await fetch(url).catch((error: unknown) => {
    throw new SourceError(`${url} cannot be reached.`, { cause: error });
  });
  if (!response.ok || !response.body)
    throw new SourceError(`${url} cannot be read: it answers with status ${response.status}.`);
  await mkdir(workFolder, { recursive: true });
  const file = join(workFolder, basename(new URL(url).pathname));
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(unfinished));
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  return file;
}
