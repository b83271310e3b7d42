import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EnvironmentError } from '../../errors.ts';
import { readJson, writeWhole } from './file.ts';
import { requireSpace, unusableFolder } from './folder.ts';
import { withLock } from './lock.ts';
import { copyJars } from './maven.ts';
import type { Report } from './progress.ts';

/** The release of Neo4j that is run, as `pom.xml` beside this file has it. */
export const NEO4J_VERSION = '5.26.30';

const JARS = 213;
const SPACE_TO_FETCH = 400 * 1024 ** 2;
const PATIENCE = 30 * 60_000;
const Manifest = z.record(z.string(), z.int().positive());

/** What fetching the jars needs: the cache that homes share, where to look for Maven, and whom to tell. */
export interface JarOptions {
  readonly cacheFolder: string;
  readonly path: string;
  readonly report: Report;
  readonly signal?: AbortSignal | undefined;
}

/** The folder of Neo4j's jars, complete: fetched through Maven on first use, from the cache afterwards. */
export async function neo4jJars(options: JarOptions): Promise<string> {
  const folder = join(options.cacheFolder, `neo4j-${NEO4J_VERSION}`);
  if (isComplete(folder)) return folder;
  try {
    mkdirSync(options.cacheFolder, { recursive: true });
    requireSpace(options.cacheFolder, SPACE_TO_FETCH, 'the copy of Neo4j');
    const report = () => options.report({ phase: 'wait', message: 'Another process is fetching Neo4j' });
    await withLock(`${folder}.lock`, { patience: PATIENCE, signal: options.signal, report }, async () => {
      if (!isComplete(folder)) await fetchInto(folder, options);
    });
    return folder;
  } catch (error) {
    throw unusableFolder(error, options.cacheFolder, 'CACHE_NOT_WRITABLE', 'CLAUSEGRAPH_CACHE');
  }
}

function isComplete(folder: string): boolean {
  const manifest = Manifest.safeParse(readJson(join(folder, 'manifest.json'))).data;
  if (manifest === undefined) return false;
  return Object.entries(manifest).every(([name, size]) => sizeOf(join(folder, name)) === size);
}

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}

async function fetchInto(folder: string, { cacheFolder, path, report, signal }: JarOptions): Promise<void> {
  removeDrafts(cacheFolder);
  const draft = join(cacheFolder, `draft-${randomUUID()}`);
  mkdirSync(draft);
  try {
    const message = `Fetching Neo4j ${NEO4J_VERSION} through Maven`;
    const progress = (done: number) => report({ phase: 'jars', message, done: Math.min(done, JARS), total: JARS });
    await copyJars(draft, { path, progress, signal });
    seal(draft);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

// Called under the lock: whatever draft is here was left by a process that was killed.
function removeDrafts(cacheFolder: string): void {
  for (const name of readdirSync(cacheFolder))
    if (name.startsWith('draft-')) rmSync(join(cacheFolder, name), { recursive: true, force: true });
}

function seal(draft: string): void {
  const names = readdirSync(draft).filter((name) => name.endsWith('.jar'));
  const missing = [`neo4j-${NEO4J_VERSION}.jar`, `neo4j-server-${NEO4J_VERSION}.jar`].filter(
    (name) => !names.includes(name),
  );
  if (missing.length > 0)
    throw new EnvironmentError(
      'JARS_UNAVAILABLE',
      `Maven ended well but did not copy ${missing.join(' and ')}. Run again; if it stays so, look at your Maven settings.`,
    );
  const manifest = Object.fromEntries(names.sort().map((name) => [name, statSync(join(draft, name)).size]));
  writeWhole(join(draft, 'manifest.json'), JSON.stringify(manifest, null, 1));
}
