import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ClausegraphError, SourceError } from '../../errors.ts';
import { downloadBundle, isBundleUrl } from './download.ts';
import { git } from './git.ts';

/** A repository that can be read: on this machine, whole, with at least one commit. */
export interface Repository {
  /** What the user named. */
  source: string;
  gitFolder: string;
  /** Last part of the source's path, without `.git` and `.bundle`. */
  name: string;
  /** The commit that is read. */
  head: string;
  /** Web address of the repository, if the source or its origin has one. */
  url: string | null;
}

/** Where copies of remote repositories and bundles go, and how to say what is going on. */
export interface RepositoryOptions {
  workFolder: string;
  report: (message: string) => void;
}

const ALL_BRANCHES = '+refs/heads/*:refs/heads/*';
const FAVOURITES = ['refs/heads/main', 'refs/heads/master'];

/** True for what git fetches over the network: `https://…`, `ssh://…`, `git@host:path`. */
export function isRemote(source: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(source) || /^[\w.-]+@[\w.-]+:/u.test(source);
}

function nameOf(source: string): string {
  const path = source
    .replace(/[?#].*$/u, '')
    .replace(/[/\\]+$/u, '')
    .replace(/[/\\]\.git$/u, '');
  return (path.split(/[/\\:]/u).at(-1) ?? '').replace(/\.(?:git|bundle)$/iu, '');
}

/** The git folder of a directory: itself if bare, its `.git`, or where its `.git` file points. */
async function gitFolderOf(folder: string): Promise<string | null> {
  const inside = join(folder, '.git');
  const entry = await stat(inside).catch(() => null);
  if (entry?.isDirectory()) return inside;
  if (entry?.isFile()) return resolve(folder, (await readFile(inside, 'utf8')).replace(/^gitdir:/u, '').trim());
  const bare = await Promise.all(['HEAD', 'objects', 'refs'].map((name) => stat(join(folder, name)).catch(() => null)));
  return bare.every(Boolean) ? folder : null;
}

/** A bare copy of a remote repository or bundle in the work folder, brought up to date. */
async function copied(origin: string, name: string, { workFolder, report }: RepositoryOptions): Promise<string> {
  const key = createHash('sha256').update(origin).digest('hex').slice(0, 12);
  const folder = join(workFolder, `${name || 'collection'}-${key}.git`);
  if (await gitFolderOf(folder)) {
    report(`Fetching what is new from ${origin}`);
    await git([`--git-dir=${folder}`, 'fetch', '--quiet', '--prune', '--', origin, ALL_BRANCHES]);
    return folder;
  }
  report(`Copying ${origin}`);
  await mkdir(workFolder, { recursive: true });
  const unfinished = `${folder}.${process.pid}.part`;
  try {
    await git(['clone', '--quiet', '--bare', '--', origin, unfinished]);
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

async function ofBundle(source: string, file: string, options: RepositoryOptions): Promise<string> {
  const heads = await git(['bundle', 'list-heads', file]).catch((error: unknown) => {
    if (!(error instanceof SourceError)) throw error;
    throw new SourceError(`${source} is a file, but no git bundle.`, { cause: error });
  });
  if (!/ refs\/heads\//u.test(heads))
    throw new SourceError(
      `${source} is a git bundle without a branch. Make it with: git bundle create <file> HEAD main`,
    );
  return copied(file, nameOf(file), options);
}

async function locate(source: string, options: RepositoryOptions): Promise<string> {
  if (isBundleUrl(source)) return ofBundle(source, await downloadBundle(source, options), options);
  if (isRemote(source) && !source.startsWith('file:')) return copied(source, nameOf(source), options);
  const path = source.startsWith('file:') ? fileURLToPath(source) : resolve(source);
  const entry = await stat(path).catch(() => null);
  if (!entry)
    throw new SourceError(`${source} does not exist. Name a folder, a bundle file, or a URL such as https://….`);
  if (!entry.isDirectory()) return ofBundle(source, path, options);
  const folder = await gitFolderOf(path);
  if (!folder) throw new SourceError(`${source} is a folder, but no git repository.`);
  return folder;
}

/** The newest commit; where HEAD names a branch that is not there, as in some bundles, that of a branch that is. */
async function headOf(gitFolder: string, source: string): Promise<string> {
  const commit = (ref: string) =>
    git([`--git-dir=${gitFolder}`, 'rev-parse', '--quiet', '--verify', `${ref}^{commit}`]);
  const head = await commit('HEAD').catch(() => null);
  if (head !== null) return head.trim();
  const refs = await git([`--git-dir=${gitFolder}`, 'for-each-ref', '--format=%(refname)', 'refs/heads']);
  const branches = refs.split('\n').filter(Boolean);
  const branch = FAVOURITES.find((name) => branches.includes(name)) ?? branches[0];
  if (branch === undefined) throw new SourceError(`${source} is a git repository without commits.`);
  return (await commit(branch)).trim();
}

async function webAddress(source: string, gitFolder: string): Promise<string | null> {
  const own = isRemote(source)
    ? source
    : await git([`--git-dir=${gitFolder}`, 'config', '--get', 'remote.origin.url']).catch(() => '');
  const address = own
    .trim()
    .replace(/^git@([\w.-]+):/u, 'https://$1/')
    .replace(/\.git\/?$/u, '');
  return /^https?:\/\/[^@]+$/u.test(address) && !isBundleUrl(address) ? address : null;
}

/** Opens what the user named; a `SourceError` says what is wrong with it. Remote repositories and bundles are copied first. */
export async function openRepository(source: string, options: RepositoryOptions): Promise<Repository> {
  const gitFolder = await locate(source, options).catch((error: unknown) => {
    if (error instanceof ClausegraphError && (!(error instanceof SourceError) || error.message.startsWith(source)))
      throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceError(`${source} cannot be read: ${reason}`, { cause: error });
  });
  const shallow = await git([`--git-dir=${gitFolder}`, 'rev-parse', '--is-shallow-repository']).catch(
    (error: unknown) => {
      if (!(error instanceof SourceError)) throw error;
      throw new SourceError(`${source} is no git repository that git can read: ${error.message}`, { cause: error });
    },
  );
  if (shallow.trim() === 'true') {
    throw new SourceError(
      `${source} is a shallow clone, its history is cut off. Complete it with: git fetch --unshallow`,
    );
  }
  const head = await headOf(gitFolder, source);
  const name = nameOf(source.startsWith('file:') ? fileURLToPath(source) : isRemote(source) ? source : resolve(source));
  return { source, gitFolder, name, head, url: await webAddress(source, gitFolder) };
}
