import { askedDay } from '../model/asked-day.ts';
import { concludedIn, conclusionsEver, historiesOf, type Stretch, wordingsOn } from '../model/history.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import { ClauseTypeRef, ProvisionRef, VersionRef, WordingRef } from './node-ref.ts';
import { UnclassifiedReasonRef } from './unclassified-reason.ts';

// A provision through time.

const StretchRef = builder.objectRef<Stretch>('ProvisionInterval').implement({
  description:
    'A stretch of versions in which a provision stood in the same words, at the same place among the others, with the same clause types.',
  fields: (t) => ({
    from: t.field({
      type: 'DateTime',
      description: 'Time of the first version that has it so.',
      resolve: ({ from }) => from,
    }),
    to: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'Time of the first version that has it so no more, or when the document ended; null while it stands.',
      resolve: ({ to }) => to,
    }),
    version: t.field({
      type: VersionRef,
      description: 'The first version that has it so.',
      resolve: ({ version }) => version,
    }),
    wording: t.field({ type: WordingRef, description: 'What it said.', resolve: ({ sha256 }) => sha256 }),
    similarity: t.exposeFloat('similarity', {
      nullable: true,
      description: 'How much of the words before was kept, from 0 to 1; null where the words were not edited.',
    }),
    moved: t.exposeBoolean('moved', {
      description: 'Whether it came here from another place among those that stayed.',
    }),
    language: t.exposeString('language', { description: 'ISO 639-1 code, or `und` when it is not known.' }),
    clauseTypes: t.field({
      type: [ClauseTypeRef],
      description: 'What it was concluded to be, the primary clause type first.',
      complexity: { field: 1, multiplier: 3 },
      resolve: async (stretch, _args, context) => {
        const load = (ids: readonly string[]) => conclusionsEver(context.graph, ids);
        return concludedIn(stretch, await batched(context, 'conclusions ever', load).load(stretch.key));
      },
    }),
    unclassifiedReason: t.field({
      type: UnclassifiedReasonRef,
      nullable: true,
      description: 'Why it had no clause type; null when it had one.',
      resolve: ({ unclassifiedReason }) => unclassifiedReason,
    }),
  }),
});

builder.objectFields(ProvisionRef, (t) => ({
  firstTracked: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'Time of the first version that has it; null where a curated record does not tell.',
    resolve: ({ firstTracked }) => firstTracked,
  }),
  lastChanged: t.field({
    type: 'DateTime',
    nullable: true,
    description:
      'Time of the last version in which the platform edited, removed or revived it, or of the first that has it; moves and upgrades of the archive do not count.',
    resolve: ({ lastChanged }) => lastChanged,
  }),
  lastVerified: t.field({
    type: 'DateTime',
    nullable: true,
    description:
      'When it was last seen to stand: the time of the latest version of its document that could be read as terms; where it was removed, of the last version that has it.',
    resolve: ({ lastVerified }) => lastVerified,
  }),
  removedAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'Time of the version that removed it; null while it stands, and where its whole document went.',
    resolve: ({ removedAt }) => removedAt,
  }),
  changeCount: t.field({
    type: 'NonNegativeInt',
    description:
      'How often the platform edited, removed or revived it; moves and upgrades of the archive do not count.',
    resolve: ({ changeCount }) => changeCount,
  }),
  hasChanged: t.boolean({
    description: 'Whether the platform has ever edited, removed or revived it: whether `changeCount` is more than 0.',
    resolve: ({ changeCount }) => changeCount > 0,
  }),
  history: t.field({
    type: [StretchRef],
    description:
      'What it said, when, and what it was concluded to be, the oldest first; empty on curated records. Between two stretches it may have been away. A stretch also ends where it was moved, or where the conclusion or its confidence became another.',
    resolve: ({ id }, _args, context) =>
      batched(context, 'histories', (ids) => historiesOf(context.graph, ids)).load(id),
  }),
  wordingAt: t.field({
    type: WordingRef,
    nullable: true,
    description: 'What it said at the end of a day, UTC; null where it did not stand then.',
    args: { date: t.arg({ type: 'Date', required: true, description: 'The day, such as "2026-03-01".' }) },
    resolve: ({ id }, { date }, context) => {
      const day = askedDay('"date"', date);
      return batched(context, `wordings on ${day}`, (ids) => wordingsOn(context.graph, day, ids)).load(id);
    },
  }),
}));
