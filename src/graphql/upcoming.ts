import { BadInput } from '../errors.ts';
import { NO_DAY_YET } from '../model/article.ts';
import { askedDay } from '../model/asked-day.ts';
import { today } from '../model/day.ts';
import { platformCountsOf, type UpcomingFilter, type UpcomingStep, upcomingList } from '../model/upcoming.ts';
import { onlyAsItStands } from './as-it-stands.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import { type ConnectionEdge, connectionTo, DEFAULT_PER_PAGE, MOST_PER_PAGE } from './connection.ts';
import { connectionTypes } from './connection-type.ts';
import type { Context } from './context.ts';
import { tidyFilter } from './filter-value.ts';
import { requireKnown } from './known.ts';
import { ArticleRef, ClauseTypeRef, PlatformRef, ProvisionRef } from './node-ref.ts';

// What will begin or end to apply: articles in a window of time, for all terms, a platform or a provision.

const ObligationEventRef = builder.enumType('ObligationEvent', {
  description: 'What happens to an article on a day.',
  values: {
    STARTS: { description: 'It begins to apply.' },
    ENDS: { description: 'It ceases to apply.' },
    UNDATED: { description: 'It will begin to apply on a day that is not set.' },
  } as const,
});

const step = ({ properties }: ConnectionEdge) => properties as unknown as UpcomingStep;

const Upcoming = connectionTypes('UpcomingObligation', ArticleRef);
builder.objectFields(Upcoming.edge, (t) => ({
  event: t.field({
    type: ObligationEventRef,
    description: 'Whether the article begins or ends then.',
    resolve: (entry) => step(entry).event,
  }),
  day: t.field({
    type: 'Date',
    nullable: true,
    description: 'First day on which it applies, or on which it applies no more; null where the day is not set.',
    resolve: (entry) => (step(entry).day === NO_DAY_YET ? null : step(entry).day),
  }),
  clauseTypes: t.field({
    type: [ClauseTypeRef],
    description: 'Clause types that it bears on; below a platform or a provision: those of them that it has.',
    complexity: { field: 1, multiplier: 5 },
    resolve: (entry) => step(entry).clauseTypes.toSorted(),
  }),
  platforms: t.field({
    type: 'NonNegativeInt',
    description: 'How many platforms have a clause type that it bears on in a current document.',
    resolve: ({ node }, _args, context) =>
      batched(context, 'platforms of articles', (ids) => platformCountsOf(context.graph, ids)).load(node),
  }),
}));

const args = builder.args((t) => ({
  until: t.field({ type: 'Date', required: true, description: 'Last day to look at.' }),
  from: t.field({ type: 'Date', description: 'The day after which to look; by default today, UTC.' }),
  undated: t.boolean({
    defaultValue: false,
    description: 'Whether to list also, at the end, what will apply from a day that is not set.',
  }),
  jurisdictions: t.stringList({ description: 'Only articles of the law of these places itself, by code.' }),
  bindingIn: t.stringList({
    description:
      'Only articles of law that binds in any of these places, their own or of what they are within, by code.',
  }),
  regulations: t.stringList({ description: 'Only articles of these regulations, by slug.' }),
  platforms: t.stringList({
    description: 'Only articles that bear on a clause type of any of these platforms, by slug.',
  }),
  clauseTypes: t.stringList({ description: 'Only articles that bear on any of these clause types, by slug.' }),
  first: t.int({ defaultValue: DEFAULT_PER_PAGE, description: `Entries a page, at most ${MOST_PER_PAGE}.` }),
  after: t.string({ description: 'Go on behind this cursor: `pageInfo.endCursor` of the page before.' }),
}));

type List = readonly string[] | null | undefined;
interface Asked {
  until: Date;
  from?: Date | null | undefined;
  undated?: boolean | null | undefined;
  jurisdictions?: List;
  bindingIn?: List;
  regulations?: List;
  platforms?: List;
  clauseTypes?: List;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

function windowOf({ from, until }: Asked): { from: string; until: string } {
  const window = {
    from: from ? askedDay('"from" of upcomingObligations', from) : today(),
    until: askedDay('"until" of upcomingObligations', until),
  };
  if (window.until >= window.from) return window;
  throw new BadInput(
    `upcomingObligations: "until", ${window.until}, is before "from", ${window.from}. It lists what begins or ends after "from" (by default today) and not after "until".`,
  );
}

async function upcoming(context: Context, way: string, key: string, { first, after, ...asked }: Asked) {
  const name = 'upcomingObligations';
  onlyAsItStands(context, name);
  const { jurisdictions, bindingIn, regulations, platforms, clauseTypes } = tidyFilter(name, asked);
  const filter: UpcomingFilter = {
    ...windowOf(asked),
    undated: asked.undated ?? false,
    jurisdictions: jurisdictions ?? null,
    bindingIn: bindingIn ?? null,
    regulations: regulations ?? null,
    platforms: platforms ?? null,
    clauseTypes: clauseTypes ?? null,
  };
  await Promise.all([
    requireKnown(context, 'jurisdiction', jurisdictions ?? [], 'jurisdictions', name),
    requireKnown(context, 'jurisdiction', bindingIn ?? [], 'bindingIn', name),
    requireKnown(context, 'regulation', regulations ?? [], 'regulations', name),
    requireKnown(context, 'platform', platforms ?? [], 'platforms', name),
    requireKnown(context, 'clauseType', clauseTypes ?? [], 'clauseTypes', name),
  ]);
  const page = { first, after: after ?? null, order: 'DAY', descending: false };
  return connectionTo(context, name, upcomingList, { from: way, key, filter }, page);
}

const complexity = ({ first }: { first?: number | null | undefined }) => ({
  field: 2,
  multiplier: Math.max(1, Math.min(first ?? DEFAULT_PER_PAGE, 100)),
});
const WHAT = 'articles that begin or end to apply after one day and not after another, the soonest first';

builder.queryField('upcomingObligations', (t) =>
  t.field({
    type: Upcoming.connection,
    description: `What will apply soon: ${WHAT}; each edge says when, and on which clause types it bears.`,
    args,
    complexity,
    resolve: (_query, asked, context) => upcoming(context, 'upcoming', '*', asked),
  }),
);
builder.objectField(PlatformRef, 'upcomingObligations', (t) =>
  t.field({
    type: Upcoming.connection,
    description: `What will apply soon to what its current documents say: ${WHAT}.`,
    args,
    complexity,
    resolve: ({ slug }, asked, context) => upcoming(context, 'upcoming-by-platform', slug, asked),
  }),
);
builder.objectField(ProvisionRef, 'upcomingObligations', (t) =>
  t.field({
    type: Upcoming.connection,
    description: `What will apply soon to it: ${WHAT}.`,
    args,
    complexity,
    resolve: ({ id }, asked, context) => upcoming(context, 'upcoming-by-provision', id, asked),
  }),
);
