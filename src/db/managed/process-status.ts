import type { RunningProcess } from './process.ts';

const ROW = /^\s*(\d+)\s+(\w{3}\s+\w{3}\s+\d+\s+[\d:]+\s+\d{4})\s+(\S+)\s+(\d+)\s+(.*)$/;

/** One row of `ps -o pid=,lstart=,stat=,rss=,command=`; undefined when it is none or tells of a process that has ended. */
export function parseProcess(row: string): RunningProcess | undefined {
  const match = ROW.exec(row.trimEnd());
  if (match === null) return undefined;
  const [, pid = '', started = '', state = '', kilobytes = '', command = ''] = match;
  if (state.startsWith('Z')) return undefined;
  return { pid: Number(pid), started: started.replace(/\s+/g, ' '), command, memory: Number(kilobytes) * 1024 };
}

/** All living processes that `ps` printed, one a row. */
export function parseProcesses(rows: string): RunningProcess[] {
  return rows
    .split('\n')
    .map(parseProcess)
    .filter((found) => found !== undefined);
}
