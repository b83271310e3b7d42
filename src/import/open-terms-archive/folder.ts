import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { git } from './git.ts';

/** Text files by path, in a folder or in a commit. */
export interface TextFolder {
  /** Paths of all files in this folder, not below it; empty if there is none such. */
  list(folder: string): Promise<string[]>;
  /** The text, or null if there is no such file. */
  read(path: string): Promise<string | null>;
}

/** The files of a folder on this machine. */
export function diskFolder(root: string): TextFolder {
  return {
    async list(folder) {
      const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (folder === '' ? entry.name : `${folder}/${entry.name}`));
    },
    read: (path) => readFile(join(root, path), 'utf8').catch(() => null),
  };
}

/** The files of a commit. */
export function commitFolder(gitFolder: string, commit: string): TextFolder {
  return {
    async list(folder) {
      const tree = folder === '' ? commit : `${commit}:${folder}`;
      const names = await git([`--git-dir=${gitFolder}`, 'ls-tree', '-z', '--name-only', '--full-tree', tree]).catch(
        () => '',
      );
      return names
        .split('\0')
        .filter(Boolean)
        .map((name) => (folder === '' ? name : `${folder}/${name}`));
    },
    read: (path) => git([`--git-dir=${gitFolder}`, 'cat-file', 'blob', `${commit}:${path}`]).catch(() => null),
  };
}
