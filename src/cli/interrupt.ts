import { ClausegraphError } from '../errors.ts';

const FORCED_AFTER = 14_000;
/** One Ctrl-C under npm arrives twice, from the terminal and from npm. */
const SAME_WISH = 1000;

/** The person or the system asked us to stop; the message says which way. */
class Interrupted extends ClausegraphError {
  readonly forcedExitCode: number;

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super('INTERRUPTED', `Stopped by ${signal}.`);
    this.forcedExitCode = signal === 'SIGINT' ? 130 : 143;
  }
}

/**
 * Runs work with a signal that aborts at the first SIGINT or SIGTERM, so that it can finish cleanly.
 * Another one after a second, or 14 s without an end, ends the process at once.
 */
export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  let asked = 0;
  const stop = (name: NodeJS.Signals): void => {
    const reason = new Interrupted(name === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
    if (controller.signal.aborted) {
      if (Date.now() - asked > SAME_WISH) process.exit(reason.forcedExitCode);
      return;
    }
    asked = Date.now();
    setTimeout(() => process.exit(reason.forcedExitCode), FORCED_AFTER).unref();
    controller.abort(reason);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
