import { ClausegraphError } from '../errors.ts';

const FORCED_AFTER = 14_000;

/** The person or the system asked us to stop; the message says which way. */
export class Interrupted extends ClausegraphError {
  readonly forcedExitCode: number;

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super('INTERRUPTED', `Stopped by ${signal}.`);
    this.forcedExitCode = signal === 'SIGINT' ? 130 : 143;
  }
}

/**
 * Runs work with a signal that aborts at the first SIGINT or SIGTERM, so that it can finish cleanly.
 * A second one, or 14 s without an end, ends the process at once.
 */
export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals): void => {
    const reason = new Interrupted(name === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
    if (controller.signal.aborted) process.exit(reason.forcedExitCode);
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
