import { BadInput } from '../errors.ts';

/** The first day that can be asked about: no archive of terms is older. */
export const EARLIEST = '1990-01-01';
/** The last day that can be asked about: no law here reaches farther. */
export const LATEST = '2100-12-31';

/** A day that somebody asks about, as it is stored; a `BadInput` where nothing can be known of it. */
export function askedDay(what: string, date: Date): string {
  const day = date.toISOString().slice(0, 10);
  if (day >= EARLIEST && day <= LATEST) return day;
  throw new BadInput(`${what} is ${day}. Give a day from ${EARLIEST} to ${LATEST}, such as "2026-03-01".`);
}
