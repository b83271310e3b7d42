import { BadInput } from '../errors.ts';

/** A stretch of days, both included, `YYYY-MM-DD`, with the name of the interval that it is of. */
export interface Stretch {
  label: string;
  start: string;
  end: string;
}

/** Into what a time is parted: calendar intervals, weeks from Monday on. */
export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** The most intervals that one answer parts a time into. */
export const MOST_INTERVALS = 1000;

/** Milliseconds of a day. */
export const DAY = 86_400_000;
const INTERVALS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;

const utc = (day: string) => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const shifted = (date: Date, days: number) => new Date(date.getTime() + days * DAY);
const monthsOf = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** The first day of the interval in which a day lies. */
function startOf(interval: Interval, day: string): Date {
  const date = utc(day);
  if (interval === 'DAY') return date;
  if (interval === 'WEEK') return shifted(date, -((date.getUTCDay() + 6) % 7));
  const months = monthsOf[interval];
  return new Date(Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / months) * months, 1));
}

/** The first day of the interval after the one that begins then. */
function nextOf(interval: Interval, start: Date): Date {
  if (interval === 'DAY') return shifted(start, 1);
  if (interval === 'WEEK') return shifted(start, 7);
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + monthsOf[interval], 1));
}

/** A week is of the year in which its Thursday lies, as ISO 8601 counts. */
function weekOf(monday: Date): string {
  const thursday = shifted(monday, 3);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function labelOf(interval: Interval, start: Date): string {
  const day = dayOf(start);
  if (interval === 'DAY') return day;
  if (interval === 'WEEK') return weekOf(start);
  if (interval === 'MONTH') return day.slice(0, 7);
  return interval === 'YEAR' ? day.slice(0, 4) : `${day.slice(0, 4)}-Q${1 + Math.floor(start.getUTCMonth() / 3)}`;
}

function countOf(interval: Interval, since: string, until: string): number {
  const [first, last] = [startOf(interval, since), startOf(interval, until)];
  if (interval === 'DAY' || interval === 'WEEK')
    return 1 + Math.round((last.getTime() - first.getTime()) / (DAY * (interval === 'DAY' ? 1 : 7)));
  const months = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
  return 1 + (months(last) - months(first)) / monthsOf[interval];
}

function tooMany(interval: Interval, since: string, until: string): BadInput {
  const fitting = INTERVALS.find((other) => countOf(other, since, until) <= MOST_INTERVALS) ?? 'YEAR';
  return new BadInput(
    `"interval" ${interval} parts ${since} to ${until} into ${countOf(interval, since, until)} intervals; the most is ${MOST_INTERVALS}. Take ${fitting} (${countOf(fitting, since, until)}), or a shorter time.`,
  );
}

/** The intervals between two days, both included, one after another without a gap; the first and the last cut off at these days. A `BadInput` where they are too many says which would fit. */
export function intervalsBetween(interval: Interval, since: string, until: string): Stretch[] {
  if (since > until) return [];
  if (countOf(interval, since, until) > MOST_INTERVALS) throw tooMany(interval, since, until);
  const stretches: Stretch[] = [];
  for (let start = startOf(interval, since); dayOf(start) <= until; ) {
    const next = nextOf(interval, start);
    const [first, last] = [dayOf(start), dayOf(shifted(next, -1))];
    stretches.push({
      label: labelOf(interval, start),
      start: first < since ? since : first,
      end: last > until ? until : last,
    });
    start = next;
  }
  return stretches;
}
