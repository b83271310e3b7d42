import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'clausegraph-managed-')));

/** A new empty folder, until `removeFolders`. */
export function newFolder(): string {
  return mkdtempSync(join(root, 'folder-'));
}

/** Removes all that `newFolder` made. */
export function removeFolders(): void {
  rmSync(root, { recursive: true, force: true });
}

/** A folder for PATH that holds these shell scripts as programs and nothing else. */
export function programs(scripts: Record<string, string>): string {
  const folder = newFolder();
  for (const [name, script] of Object.entries(scripts))
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return folder;
}

/** A Java that says it is this version. */
export function javaOfVersion(version: string): string {
  return `echo 'openjdk version "${version}" 2020-01-01' >&2`;
}
