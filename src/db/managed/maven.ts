import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { EnvironmentError } from '../../errors.ts';
import { findExecutable } from './executable.ts';
import { jarNamed, mavenComplaint } from './maven-output.ts';

// The same file from a checkout as from a build, which copies only what it compiles.
const POM = fileURLToPath(new URL('../../../src/db/managed/pom.xml', import.meta.url));
// By its full name: looking up the short one hides from people that the network is what is missing.
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';

/** Where to look for Maven, and who hears how many jars are here. */
export interface CopyOptions {
  readonly path: string;
  readonly progress: (jars: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Copies the jars that `pom.xml` names, and all that they need, into the folder; fails with what Maven said. */
export async function copyJars(folder: string, { path, progress, signal }: CopyOptions): Promise<void> {
  const maven = findExecutable('mvn', path);
  if (maven === undefined)
    throw new EnvironmentError(
      'MAVEN_MISSING',
      'Maven was not found, and Neo4j is fetched through it once: install Maven, or put its bin folder on the PATH, or set NEO4J_URI to a Neo4j 5.26 or newer of your own.',
    );
  const child = spawn(maven, mavenArguments(folder), { stdio: ['ignore', 'pipe', 'pipe'], signal });
  const lines: string[] = [];
  const [[status]] = await Promise.all([
    once(child, 'close'),
    readLines(child.stdout, countJars(progress, lines)),
    readLines(child.stderr, (line) => lines.push(line)),
  ]);
  signal?.throwIfAborted();
  if (status !== 0) throw unavailable(lines);
}

// Strict checksums, and limits on silence: without them a damaged jar is accepted and a dead network waited for half an hour.
function mavenArguments(folder: string): string[] {
  return [
    ...['--batch-mode', '--strict-checksums', '--file', POM, COPY],
    ...[`-DoutputDirectory=${folder}`, '-Dstyle.color=never'],
    ...['-Daether.connector.connectTimeout=15000', '-Daether.connector.requestTimeout=60000'],
    ...['-Dmaven.wagon.http.connectionTimeout=15000', '-Dmaven.wagon.rto=60000'],
  ];
}

function countJars(progress: CopyOptions['progress'], lines: string[]): (line: string) => void {
  const seen = new Set<string>();
  return (line) => {
    if (!/^\[INFO\] Download/.test(line)) lines.push(line);
    const jar = jarNamed(line);
    if (jar === undefined || seen.has(jar)) return;
    seen.add(jar);
    progress(seen.size);
  };
}

async function readLines(stream: Readable, take: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: stream })) take(line);
}

function unavailable(lines: readonly string[]): EnvironmentError {
  const { complaint, diskFull } = mavenComplaint(lines);
  if (diskFull)
    return new EnvironmentError('DISK_FULL', `The disk is full, so Maven could not fetch Neo4j: ${complaint}`);
  return new EnvironmentError(
    'JARS_UNAVAILABLE',
    `Maven could not fetch Neo4j, which the first start needs the network for: ${complaint} Check the connection and Maven's settings (proxy, mirror), or set NEO4J_URI to a Neo4j of your own.`,
  );
}
