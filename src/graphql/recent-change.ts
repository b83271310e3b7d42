import { BadInput } from '../errors.ts';
import { dataset } from '../model/dataset.ts';
import { dayAfter, dayOf } from '../model/day.ts';
import { DAY, MOST_INTERVALS } from '../model/interval.ts';
import { type Bucket, timelineOf } from '../model/timeline.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';

const MOST_SPANS = 10;

/** How many changes there were in the days up to a day, that one included. */
interface RecentChanges {
  days: number;
  since: string;
  until: string;
  total: number;
}

/** Changes in the last days. */
export const RecentChangesRef = builder.objectRef<RecentChanges>('RecentChanges').implement({
  description: 'How many changes of provisions there were in the last days.',
  fields: (t) => ({
    days: t.field({ type: 'NonNegativeInt', description: 'How many days.', resolve: ({ days }) => days }),
    since: t.field({ type: 'Date', description: 'The first of them.', resolve: ({ since }) => since }),
    until: t.field({
      type: 'Date',
      description: 'The last of them: the day of the newest version.',
      resolve: ({ until }) => until,
    }),
    total: t.field({
      type: 'NonNegativeInt',
      description: 'The `totalCount` of `changes(filter: { since, until })`.',
      resolve: ({ total }) => total,
    }),
  }),
});

function checkedDays(spans: readonly number[]): readonly number[] {
  if (spans.length > MOST_SPANS)
    throw new BadInput(`"days" of recentChanges names ${spans.length} numbers; the most is ${MOST_SPANS}.`);
  const wrong = spans.find((days) => days < 1 || days > MOST_INTERVALS);
  if (wrong === undefined) return spans;
  throw new BadInput(`"days" of recentChanges names ${wrong}; give numbers from 1 to ${MOST_INTERVALS}, such as 30.`);
}

function totalSince(buckets: readonly Bucket[], since: string): number {
  const recent = buckets.filter(({ start }) => start >= since).flatMap(({ kinds }) => Object.values(kinds));
  return recent.reduce((sum, one) => sum + one, 0);
}

/** What changed in the last days, each number of days counted back from the day of the newest version; none where there is no version. */
export async function recentChanges({ graph }: Context, given: readonly number[]): Promise<RecentChanges[]> {
  const spans = checkedDays(given);
  const until = (await dataset(graph)).asOf?.slice(0, 10);
  if (until === undefined || spans.length === 0) return [];
  const before = (days: number) => dayOf(new Date(Date.parse(until) - (days - 1) * DAY)) ?? until;
  const since = before(Math.max(...spans));
  const filter = { versionKinds: ['CHANGE'], capturedFrom: since, capturedBefore: dayAfter(new Date(until)) };
  const buckets = await timelineOf(graph, 'DAY', { since, until }, { from: 'of-kind', key: 'CHANGE', filter });
  return spans.map((days) => ({ days, since: before(days), until, total: totalSince(buckets, before(days)) }));
}
