import { ClausegraphError } from '../errors.ts';

const FORCED_AFTER = 14_000;
/** One Ctrl-C under npm arrives twice, from the terminal and from npm. */
const SAME_WISH = 1000;

/** What asks for a clean end, a closed terminal included, with the exit code of a forced one. */
const STOP_SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type StopSignal = keyof typeof STOP_SIGNALS;

/** The person or the system asked us to stop; the message says which way. */
class Interrupted extends ClausegraphError {
  readonly forcedExitCode: number;

  constructor(signal: StopSignal) {
    super('INTERRUPTED', `Stopped by ${signal}.`);
    this.forcedExitCode = STOP_SIGNALS[signal];
  }
}

/**
 * Runs work with a signal that aborts at the first SIGHUP, SIGINT or SIGTERM, so that it can finish cleanly.
 * Another one after a second, or 14 s without an end, ends the process at once.
 */
export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  let asked = 0;
  const stop = (name: NodeJS.Signals): void => {
    const reason = new Interrupted(name as StopSignal);
    if (controller.signal.aborted) {
      if (Date.now() - asked > SAME_WISH) process.exit(reason.forcedExitCode);
      return;
    }
    asked = Date.now();
    setTimeout(() => process.exit(reason.forcedExitCode), FORCED_AFTER).unref();
    controller.abort(reason);
  };
  const names = Object.keys(STOP_SIGNALS) as StopSignal[];
  for (const name of names) process.on(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of names) process.off(name, stop);
  }
}
