import { askedDay } from '../model/asked-day.ts';
import { versionsOn } from '../model/version-history.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import { DocumentRef, VersionRef } from './node-ref.ts';

// A document through time.

builder.objectFields(DocumentRef, (t) => ({
  endedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When the archive gave it up; null while the archive holds it, also where the platform took it down.',
    resolve: ({ endedAt }) => endedAt,
  }),
  changeCount: t.field({
    type: 'NonNegativeInt',
    description:
      'In how many versions the platform changed a provision in any way; the first that could be read as terms and upgrades of the archive do not count.',
    resolve: ({ changeCount }) => changeCount,
  }),
  asOf: t.field({
    type: VersionRef,
    nullable: true,
    description:
      'The version whose terms stood at the end of a day, UTC; null before the first one, and while the document was taken down or after it ended. A version that cannot be read as terms counts as the last one before it that can; of a document that was given up and taken back, the time between is not kept.',
    args: { date: t.arg({ type: 'Date', required: true, description: 'The day, such as "2026-03-01".' }) },
    resolve: ({ id }, { date }, context) => {
      const day = askedDay('"date"', date);
      return batched(context, `versions on ${day}`, (ids) => versionsOn(context.graph, day, ids)).load(id);
    },
  }),
}));
