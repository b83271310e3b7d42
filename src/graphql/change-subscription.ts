import { BadInput } from '../errors.ts';
import { changeParameters } from '../model/change-filter.ts';
import { builder } from './builder.ts';
import { type ChangeArrivals, changesFrom, MOST_PER_EVENT, openFeed, placeOf } from './change-feed.ts';
import { ChangeFilterRef } from './change-filter.ts';
import { tidyFilter } from './filter-value.ts';
import { requireKnownIn } from './known.ts';
import { ChangeRef } from './node-ref.ts';

builder.subscriptionType({
  description:
    'What is told as it comes, by server-sent events: ask with `accept: text/event-stream`, by GET or POST. What an operation costs is what one event costs.',
});

const ChangeArrivalsRef = builder.objectRef<ChangeArrivals>('ChangeArrivals').implement({
  description: 'Changes that an import has brought, one event of `Subscription.changes`.',
  fields: (t) => ({
    nodes: t.field({
      type: [ChangeRef],
      description: `The changes in the order of their arrival, at most ${MOST_PER_EVENT}; none in a first event that only gives the cursor.`,
      complexity: { field: 1, multiplier: MOST_PER_EVENT },
      resolve: ({ changes }) => [...changes],
    }),
    cursor: t.exposeString('cursor', {
      description:
        'Where the feed stands behind these changes: given as `after` of another subscription, with whatever filter, nothing that comes later is missed or told twice.',
    }),
  }),
});

builder.subscriptionField('changes', (t) =>
  t.field({
    type: ChangeArrivalsRef,
    description:
      'Changes of provisions as imports bring them, whichever process imports, once each: versions in the order in which they came to this graph, those of one import by the time of their capture. ' +
      'The first event comes at once: with what came behind `after`, or without changes. As in the list, only what platforms did is told unless `versionKinds` asks for others. A new collection comes with its whole past: `since` leaves that out.',
    args: {
      filter: t.arg({ type: ChangeFilterRef, description: 'Tell only of changes that match all of these.' }),
      after: t.arg.string({
        description: 'Begin behind this `cursor` of an event rather than now: what was missed in between comes first.',
      }),
    },
    subscribe: async (_root, { filter, after }, context) => {
      const { arrivals } = context;
      if (arrivals === null) throw new BadInput('Subscriptions are answered over HTTP, as text/event-stream.');
      const narrowed = tidyFilter('changes', filter ?? {});
      const parameters = changeParameters(narrowed, 'arrived');
      // Of a name that is misspelt nobody would ever be told anything.
      await requireKnownIn(context, 'Change', narrowed, 'changes');
      const listener = await arrivals.listen();
      try {
        return openFeed(listener, changesFrom(listener, placeOf(after, listener.from), parameters));
      } catch (error) {
        listener.close();
        throw error;
      }
    },
    resolve: (event) => event,
  }),
);
