import { SingleBar } from 'cli-progress';

/** A step of a run, with a share of the whole where there is one. */
export interface Progress {
  readonly message: string;
  readonly done?: number;
  readonly total?: number;
}

/** Shows how far a run is on standard error; `stop` ends the bar. */
export interface ProgressDisplay {
  report(progress: Progress): void;
  stop(): void;
}

const INTERVAL = 3000;
const FORMAT = '{message} [{bar}] {value}/{total}, {left} left';

/** A bar with an estimate of the time left in a terminal, a line every few seconds elsewhere. */
export function progressDisplay(): ProgressDisplay {
  return process.stderr.isTTY ? barDisplay() : lineDisplay();
}

function barDisplay(): ProgressDisplay {
  let bar: SingleBar | null = null;
  let started = 0;
  let current = '';
  const stop = (): void => {
    bar?.stop();
    bar = null;
  };
  return {
    report({ message, done, total }) {
      if (message !== current) stop();
      current = message;
      if (done === undefined || total === undefined) {
        process.stderr.write(`${message} …\n`);
        return;
      }
      if (bar === null) {
        started = Date.now();
        bar = new SingleBar({ format: FORMAT, barsize: 30, stream: process.stderr });
        bar.start(total, done, { message, left: '?' });
      } else bar.update(done, { message, left: timeLeft(started, done, total) });
      if (done >= total) stop();
    },
    stop,
  };
}

function lineDisplay(): ProgressDisplay {
  let last = 0;
  let started = 0;
  let current = '';
  return {
    report({ message, done, total }) {
      const fresh = message !== current;
      if (fresh) started = Date.now();
      current = message;
      const counted = done !== undefined && total !== undefined;
      if (!fresh && counted && done < total && Date.now() - last < INTERVAL) return;
      last = Date.now();
      const share = counted ? ` ${done}/${total}` : ' …';
      const left = counted && done > 0 && done < total ? `, ${timeLeft(started, done, total)} left` : '';
      process.stderr.write(`${message}${share}${left}\n`);
    },
    stop() {},
  };
}

function timeLeft(started: number, done: number, total: number): string {
  if (done === 0) return '?';
  const seconds = Math.round((((Date.now() - started) / 1000) * (total - done)) / done);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
