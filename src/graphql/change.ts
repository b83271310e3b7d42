import { severityOf } from '../model/severity.ts';
import { ChangeKindRef } from './change-kind.ts';
import { DIFF_COST, diffBetween, NO_TEXTS, WordingDiffRef } from './diff.ts';
import {
  ChangeRef,
  ClauseTypeRef,
  CollectionRef,
  DocumentRef,
  PlatformRef,
  ProvisionRef,
  VersionRef,
  WordingRef,
} from './node-ref.ts';
import { SeverityRef } from './severity.ts';

ChangeRef.implement({
  description:
    'What one version did to one provision, compared with the last version before it that could be read as terms.',
  fields: (t) => ({
    kind: t.field({ type: ChangeKindRef, description: 'What became of it.', resolve: ({ kind }) => kind }),
    capturedAt: t.field({
      type: 'DateTime',
      description: 'When the archive recorded it: the time of the version.',
      resolve: ({ capturedAt }) => capturedAt,
    }),
    similarity: t.exposeFloat('similarity', {
      nullable: true,
      description:
        'How much of the words an edit keeps, in order, from 0 to 1: by this a provision is known again. Words are what spaces part, in whatever case, so 1 where only case was changed. Null for other kinds.',
    }),
    moved: t.exposeBoolean('moved', {
      description: 'Whether it came to another place among those that stayed; an edit can move, too.',
    }),
    version: t.field({ type: VersionRef, description: 'By which version.', resolve: ({ versionId }) => versionId }),
    provision: t.field({
      type: ProvisionRef,
      description: 'What was changed, as it stands now: its wordings of then are `wordingBefore` and `wordingAfter`.',
      resolve: ({ provisionId }) => provisionId,
    }),
    document: t.field({
      type: DocumentRef,
      description: 'Where it was changed.',
      resolve: ({ documentId }) => documentId,
    }),
    platform: t.field({
      type: PlatformRef,
      description: 'Whose terms were changed.',
      resolve: ({ platformSlug }) => platformSlug,
    }),
    collection: t.field({
      type: CollectionRef,
      description: 'Where it is recorded, with the licence of the record.',
      resolve: ({ collectionId }) => collectionId,
    }),
    wordingBefore: t.field({
      type: WordingRef,
      nullable: true,
      description: 'What it said before; of what is revived, what it said last; null where it was never there.',
      resolve: ({ before }) => before,
    }),
    wordingAfter: t.field({
      type: WordingRef,
      nullable: true,
      description: 'What it says after; null where it was removed.',
      resolve: ({ after }) => after,
    }),
    diff: t.field({
      type: WordingDiffRef,
      nullable: true,
      description: `How the words changed; all added or all removed where there was nothing before or is nothing after. ${NO_TEXTS}`,
      complexity: DIFF_COST,
      resolve: ({ before, after }, _args, context) => diffBetween(context, before, after),
    }),
    severity: t.field({
      type: SeverityRef,
      nullable: true,
      description: 'How much it weighs for users by its primary clause type, before or after, whichever is higher.',
      resolve: ({ severityRank }) => severityOf(severityRank),
    }),
    clauseTypes: t.field({
      type: [ClauseTypeRef],
      description: 'Clause types that it had just before or after, the primary one first.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ clauseTypes }) => clauseTypes,
    }),
  }),
});
