import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BadInput } from '../../errors.ts';
import { KIND } from './manifest.ts';

async function isRelease(folder: string): Promise<boolean> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    return typeof manifest === 'object' && manifest !== null && 'kind' in manifest && manifest.kind === KIND;
  } catch {
    return false;
  }
}

/** Resolves when a release may be written as this folder; else a `BadInput` says why not. Only an older release is ever replaced. */
export async function checkFolder(folder: string, force: boolean): Promise<void> {
  const above = await stat(dirname(resolve(folder))).catch(() => null);
  if (!above?.isDirectory()) throw new BadInput(`--out ${folder}: there is no folder ${dirname(resolve(folder))}.`);
  const found = await stat(folder).catch(() => null);
  if (found === null) return;
  if (!found.isDirectory()) throw new BadInput(`--out ${folder} is no folder. A release is a folder; name a new one.`);
  if ((await readdir(folder)).length === 0) return;
  if (!(await isRelease(folder)))
    throw new BadInput(`--out ${folder} holds other files. Name a new folder, or an empty one.`);
  if (!force) throw new BadInput(`--out ${folder} holds a release. Name another folder, or replace it with --force.`);
}

/** Fills a folder beside the one that is meant and puts it in its place at the end, so that nothing unfinished looks whole; what fails leaves nothing. */
export async function asFolder<Result>(folder: string, fill: (partial: string) => Promise<Result>): Promise<Result> {
  const target = resolve(folder);
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}`);
  const partial = `${beside}.partial`;
  const old = `${beside}.old`;
  await mkdir(partial);
  try {
    const result = await fill(partial);
    if ((await stat(target).catch(() => null)) === null) await rename(partial, target);
    else {
      await rename(target, old);
      await rename(partial, target).catch(async (error) => {
        await rename(old, target);
        throw error;
      });
    }
    return result;
  } finally {
    await rm(partial, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
