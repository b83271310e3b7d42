import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { EnvironmentError } from '../../errors.ts';
import { parseProcess, parseProcesses } from './process-status.ts';

/** A process by more than its number, which the system gives out again: `started` differs for every process that ever had the number. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly started: string;
}

/** A living process; `memory` is what it holds in RAM, in bytes. */
export interface RunningProcess extends ProcessIdentity {
  readonly command: string;
  readonly memory: number;
}

const hasProc = existsSync('/proc/self/stat');

function readProc(path: string): string | undefined {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return undefined;
  }
}

const boot = hasProc ? (readProc('sys/kernel/random/boot_id') ?? '').trim() : '';

function fromProc(pid: number): RunningProcess | undefined {
  const stat = readProc(`${pid}/stat`);
  if (stat === undefined) return undefined;
  // The second field is the program's name in parentheses and may hold spaces and parentheses itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  const resident = /^VmRSS:\s+(\d+) kB/m.exec(readProc(`${pid}/status`) ?? '')?.[1] ?? '0';
  return { pid, started: `${boot}/${fields[19]}`, command: commandOf(pid), memory: Number(resident) * 1024 };
}

function commandOf(pid: number): string {
  return (readProc(`${pid}/cmdline`) ?? '').replaceAll('\0', ' ').trim();
}

function ps(...selection: string[]): string {
  try {
    return execFileSync('ps', ['-ww', ...selection, '-o', 'pid=,lstart=,stat=,rss=,command='], {
      encoding: 'utf8',
      env: { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' },
      maxBuffer: 16 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}

/** The process of this number, or undefined when there is none or only its remains wait to be collected. */
export function findProcess(pid: number): RunningProcess | undefined {
  return hasProc ? fromProc(pid) : parseProcess(ps('-p', String(pid)));
}

/** Whether exactly this process still lives, not merely another one of its number. */
export function isAlive({ pid, started }: ProcessIdentity): boolean {
  return findProcess(pid)?.started === started;
}

/** Every process whose command line satisfies the test. */
export function processesWhere(matches: (command: string) => boolean): RunningProcess[] {
  if (!hasProc) return parseProcesses(ps('-ax')).filter(({ command }) => matches(command));
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && matches(commandOf(pid)))
    .map(fromProc)
    .filter((found) => found !== undefined);
}

let own: ProcessIdentity | undefined;

/** Who we are, as other processes will check it. */
export function ownIdentity(): ProcessIdentity {
  const found = own ?? findProcess(process.pid);
  if (found === undefined)
    throw new EnvironmentError(
      'PROCESSES_UNREADABLE',
      'The system shows no processes: neither /proc nor the program ps can be used. Install ps (package procps), or set NEO4J_URI to a Neo4j of your own.',
    );
  own = { pid: found.pid, started: found.started };
  return own;
}
