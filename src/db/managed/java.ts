import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EnvironmentError } from '../../errors.ts';
import { findExecutable } from './executable.ts';

const OLDEST = 17;
const WAYS_OUT =
  `install a JDK ${OLDEST} or newer and Maven, or set JAVA_HOME to the JDK you have, ` +
  'or set NEO4J_URI to a Neo4j 5.26 or newer of your own';

/** Where to look for programs: `javaHome` before the folders of `path`, which is written as the PATH variable is. */
export interface Toolbox {
  readonly javaHome?: string | undefined;
  readonly path: string;
}

/** The java program to run, proven to be new enough. */
export async function findJava({ javaHome, path }: Toolbox): Promise<string> {
  const java = javaHome === undefined ? findExecutable('java', path) : `${javaHome}/bin/java`;
  if (java === undefined) throw new EnvironmentError('JDK_MISSING', `No Java was found: ${WAYS_OUT}.`);
  const version = javaVersion(await versionText(java));
  if (version < OLDEST)
    throw new EnvironmentError(
      'JDK_TOO_OLD',
      `${java} is Java ${version}, and Neo4j needs ${OLDEST} or newer: ${WAYS_OUT}.`,
    );
  return java;
}

async function versionText(java: string): Promise<string> {
  try {
    const { stderr, stdout } = await promisify(execFile)(java, ['-version'], { timeout: 30_000 });
    return `${stderr}\n${stdout}`;
  } catch (error) {
    throw new EnvironmentError('JDK_MISSING', `${java} does not run as Java: ${WAYS_OUT}.`, { cause: error });
  }
}

/** The major version in what `java -version` prints: 8 for "1.8.0_402", 17 for "17.0.15", 25 for "25-ea"; 0 when there is none. */
export function javaVersion(printed: string): number {
  const [, first = '0', second = '0'] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  return first === '1' ? Number(second) : Number(first);
}
