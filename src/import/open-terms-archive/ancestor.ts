import { git } from './git.ts';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;

/** Whether a commit belongs to the history of another; null where the repository does not know it. */
export async function isAncestor(gitFolder: string, commit: string, head: string): Promise<boolean | null> {
  if (!COMMIT.test(commit)) return null;
  const run = (...args: string[]) => git([`--git-dir=${gitFolder}`, ...args]);
  const known = await run('rev-parse', '--quiet', '--verify', `${commit}^{commit}`).catch(() => null);
  if (known === null) return null;
  return (await run('rev-list', '--max-count=1', commit, `^${head}`)).trim() === '';
}
