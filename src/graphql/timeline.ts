import type { ObjectRef } from '@pothos/core';
import { BadInput } from '../errors.ts';
import { askedDay } from '../model/asked-day.ts';
import { type ChangeFilter, changeParameters, changeRoute } from '../model/change-filter.ts';
import { type Bucket, type ChangeScope, severitiesIn, timelineOf } from '../model/timeline.ts';
import { builder } from './builder.ts';
import { ChangeFilterRef } from './change-filter.ts';
import type { Types } from './connection-type.ts';
import type { Context } from './context.ts';
import { tidyFilter } from './filter-value.ts';
import { onceKnown, requireKnownIn } from './known.ts';
import { ClauseTypeRef, PlatformRef } from './node-ref.ts';
import { SeverityTotalsRef } from './severity-total.ts';

/** A pass over the changes in scope costs about as much as this many fields. */
const PASS_COST = 500;
/** About so many intervals an answer has. */
const INTERVALS = 50;

const IntervalRef = builder.enumType('Interval', {
  description: 'Into what a time is parted; days are those of UTC.',
  values: {
    DAY: { description: 'Days, such as 2026-03-01.' },
    WEEK: { description: 'Weeks from Monday to Sunday, such as 2026-W09.' },
    MONTH: { description: 'Months, such as 2026-03.' },
    QUARTER: { description: 'Quarters of a year, such as 2026-Q1.' },
    YEAR: { description: 'Years, such as 2026.' },
  } as const,
});

type Severities = Awaited<ReturnType<typeof severitiesIn>>;

/** A bucket that can ask for the severities of all buckets at once. */
interface Part extends Bucket {
  severities(): Promise<Severities>;
}

/** Buckets in order. */
interface Timeline {
  buckets: Part[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const totalOf = ({ kinds }: Bucket) => sum(Object.values(kinds));

const KINDS = {
  added: ['ADDED', 'How many provisions were added that were never there before.'],
  edited: ['EDITED', 'How many provisions were edited.'],
  removed: ['REMOVED', 'How many provisions were removed.'],
  moved: ['MOVED', 'How many provisions came to another place in the same words.'],
  revived: ['REVIVED', 'How many removed provisions came back.'],
} as const;

const BucketRef = builder.objectRef<Part>('TimelineBucket').implement({
  description: 'One interval with how many changes of provisions were recorded in it; 0 where there were none.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'Name of the interval, such as `2026-03`, `2026-W09`, `2026-Q1`.' }),
    start: t.field({
      type: 'Date',
      description: 'Its first day, or the first day asked about where that is later.',
      resolve: ({ start }) => start,
    }),
    end: t.field({
      type: 'Date',
      description: 'Its last day, or the last day asked about where that is earlier.',
      resolve: ({ end }) => end,
    }),
    total: t.field({
      type: 'NonNegativeInt',
      description:
        'How many changes there were: the `totalCount` of `changes` under the same filter from `start` to `end`.',
      resolve: totalOf,
    }),
    ...Object.fromEntries(
      Object.entries(KINDS).map(([name, [kind, description]]) => [
        name,
        t.field({ type: 'NonNegativeInt', description, resolve: ({ kinds }) => kinds[kind] ?? 0 }),
      ]),
    ),
    bySeverity: t.field({
      type: SeverityTotalsRef,
      description:
        'The same changes by severity: that of the primary clause type before or after, whichever is higher.',
      resolve: async ({ severities, ...bucket }) => (await severities())(bucket),
    }),
  }),
});

const TimelineRef = builder.objectRef<Timeline>('Timeline').implement({
  description: 'Changes of provisions through time, interval by interval without a gap.',
  fields: (t) => ({
    totalCount: t.field({
      type: 'NonNegativeInt',
      description: 'The sum of all intervals: the `totalCount` of `changes` under the same filter and days.',
      resolve: ({ buckets }) => sum(buckets.map(totalOf)),
    }),
    since: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day that is looked at; null where no day was asked and there is no change.',
      resolve: ({ buckets }) => buckets[0]?.start ?? null,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day that is looked at; null where no day was asked and there is no change.',
      resolve: ({ buckets }) => buckets.at(-1)?.end ?? null,
    }),
    buckets: t.field({
      type: [BucketRef],
      description: 'The intervals in order, also those without a change.',
      complexity: { field: 1, multiplier: INTERVALS },
      resolve: ({ buckets }) => buckets,
    }),
  }),
});

/** What is asked of a timeline beside its filter. */
interface Window {
  interval: 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';
  since?: Date | null | undefined;
  until?: Date | null | undefined;
}

function onceNamed(name: 'since' | 'until', window: Window, filter: ChangeFilter): Date | null {
  if (window[name] && filter[name])
    throw new BadInput(`"${name}" of timeline is given twice: as an argument and in "filter". Give it once.`);
  return window[name] ?? filter[name] ?? null;
}

async function timeline(context: Context, window: Window, given: ChangeFilter): Promise<Timeline> {
  const days = { since: onceNamed('since', window, given), until: onceNamed('until', window, given) };
  const filter = tidyFilter('timeline', { ...given, ...days });
  const way = changeRoute(filter) ?? { from: 'all', key: '*' };
  const scope: ChangeScope = { ...way, filter: changeParameters(filter, way.from) as ChangeScope['filter'] };
  const named = {
    since: days.since && askedDay('"since"', days.since),
    until: days.until && askedDay('"until"', days.until),
  };
  const known = requireKnownIn(context, 'Change', filter, 'timeline');
  const { graph } = context;
  const buckets = await onceKnown(known, timelineOf(graph, window.interval, named, scope));
  let asked: Promise<Severities> | null = null;
  const severities = () => {
    asked ??= severitiesIn(graph, scope);
    return asked;
  };
  return { buckets: buckets.map((bucket) => ({ ...bucket, severities })) };
}

const windowArguments = () =>
  builder.args((t) => ({
    interval: t.field({
      type: IntervalRef,
      required: true,
      defaultValue: 'MONTH',
      description: 'Into what to part the time.',
    }),
    since: t.field({ type: 'Date', description: 'First day to look at; by default that of the first change.' }),
    until: t.field({ type: 'Date', description: 'Last day to look at; by default that of the last change.' }),
  }));

builder.queryField('timeline', (t) =>
  t.field({
    type: TimelineRef,
    description: 'Changes of provisions through time, by kind and severity: `changes`, counted by interval.',
    complexity: { field: PASS_COST, multiplier: 1 },
    args: {
      ...windowArguments(),
      filter: t.arg({ type: ChangeFilterRef, description: 'Count only changes that match all of these.' }),
    },
    resolve: (_query, { filter, ...window }, context) => timeline(context, window, filter ?? {}),
  }),
);

function hang<RefShape, Parent>(
  parent: ObjectRef<Types, RefShape, Parent>,
  filterOf: (row: Parent) => ChangeFilter,
  description: string,
): void {
  builder.objectField(parent, 'timeline', (t) =>
    t.field({
      type: TimelineRef,
      description,
      complexity: { field: PASS_COST, multiplier: 1 },
      args: windowArguments(),
      resolve: (row, window, context) => timeline(context, window, filterOf(row)),
    }),
  );
}

hang(PlatformRef, ({ slug }) => ({ platforms: [slug] }), 'Changes of the provisions of its documents through time.');
hang(
  ClauseTypeRef,
  ({ slug }) => ({ clauseTypes: [slug] }),
  'Changes of provisions that had this clause type just before or after, through time.',
);
