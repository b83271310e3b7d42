import { join } from 'node:path';
import { EnvironmentError } from '../../errors.ts';
import { readIfThere } from './file.ts';
import type { ManagedHome } from './home.ts';
import { rootCause } from './neo4j-output.ts';

/** What Neo4j wrote since `offset` (in characters) of its log, and all it printed: the place to look for a reason. */
function written(home: ManagedHome, offset: number): string {
  return `${readIfThere(home.console) ?? ''}\n${(readIfThere(logFile(home)) ?? '').slice(offset)}`;
}

/** Neo4j's own log in this home. */
function logFile(home: ManagedHome): string {
  return join(home.logs, 'neo4j.log');
}

/** How long the log is now, for telling later what was added. */
export function logLength(home: ManagedHome): number {
  return readIfThere(logFile(home))?.length ?? 0;
}

/** Whether Neo4j gave up because something else listens on its port. */
export function portWasTaken(home: ManagedHome, offset: number): boolean {
  return /Address already in use|BindException/.test(written(home, offset));
}

/** Neo4j ended instead of starting: the reason it gave, and where to read more. */
export function startFailed(home: ManagedHome, offset: number): EnvironmentError {
  const text = written(home, offset);
  if (/no space left on device/i.test(text))
    return new EnvironmentError(
      'DISK_FULL',
      `The disk that holds ${home.root} is full, so Neo4j could not start. Make room and try again.`,
    );
  return new EnvironmentError(
    'NEO4J_FAILED',
    `Neo4j ended instead of starting: ${rootCause(text)} More in ${logFile(home)} and ${home.console}.`,
  );
}

/** Neo4j runs but did not answer in time; `reason` is what the last attempt met. */
export function startTimedOut(home: ManagedHome, milliseconds: number, reason: string): EnvironmentError {
  const said = reason.split('\n', 1)[0]?.replace(/\.$/, '');
  return new EnvironmentError(
    'NEO4J_TIMEOUT',
    `Neo4j did not answer within ${milliseconds / 1000} s (${said}). Try again, give it longer with NEO4J_START_TIMEOUT, or look into ${logFile(home)}.`,
  );
}

/** The database knows another password than the file does. */
export function passwordRefused(home: ManagedHome): EnvironmentError {
  return new EnvironmentError(
    'PASSWORD_REFUSED',
    `The database in ${home.root} refuses the password in ${home.password}. Bring that file back, or remove ${home.root} to start with an empty database.`,
  );
}
