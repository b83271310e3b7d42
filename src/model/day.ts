import { DAY } from './interval.ts';

/** Later ones are not written with four digits, and do not sort as text. */
const LAST_YEAR = 9999;

/** The day as it is stored, `YYYY-MM-DD`: not later, as text, than any time of that day. */
export function dayOf(date: Date | null | undefined): string | null {
  return date?.toISOString().slice(0, 10) ?? null;
}

/** The day after, as it is stored: later, as text, than any time of the given day; of the last day that can be written, something that is. */
export function dayAfter(date: Date | null | undefined): string | null {
  if (!date) return null;
  const next = new Date(date.getTime() + DAY);
  return next.getUTCFullYear() > LAST_YEAR ? `${dayOf(date)}~` : dayOf(next);
}

/** The day that it is now, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
