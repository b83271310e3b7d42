import { derivedOfProvisions } from '../model/judgement.ts';
import type { Provision } from '../model/provision.ts';
import { recordIdOf } from '../model/record-id.ts';
import { BasisRef } from './basis.ts';
import { builder } from './builder.ts';
import { ConfidenceRef } from './confidence-value.ts';
import { DerivedConclusionRef, derivedFor } from './judgement.ts';
import { ClauseTypeRef, CollectionRef, DocumentRef, PlatformRef, ProvisionRef, WordingRef } from './node-ref.ts';
import { ProvisionKindRef } from './provision-kind.ts';
import { positionOf } from './provision-position.ts';
import { ReviewStatusRef } from './review-status.ts';
import { SeverityRef } from './severity.ts';
import { UnclassifiedReasonRef } from './unclassified-reason.ts';

/** What is concluded of a provision, as far as it is. */
type Concluded = Pick<Provision, 'confidenceLevel' | 'confidence'>;

function confidenceOf({ confidenceLevel, confidence }: Concluded) {
  return confidenceLevel === null || confidence === null ? null : { level: confidenceLevel, value: confidence };
}

ProvisionRef.implement({
  description:
    'One clause of one document: a paragraph, a table, or a list with its lead-in. What the source says and what is concluded of it are kept apart.',
  fields: (t) => ({
    recordId: t.exposeString('id', {
      description: 'Record id, `CG-P-…`: the same on every machine, fit for a citation.',
    }),
    document: t.field({
      type: DocumentRef,
      description: 'Where it stands.',
      resolve: ({ documentId }) => documentId,
    }),
    platform: t.field({
      type: PlatformRef,
      description: 'Whose terms it is part of.',
      resolve: ({ platformSlug }) => platformSlug,
    }),
    collection: t.field({
      type: CollectionRef,
      description: 'Where it is recorded, with the licence of the record.',
      resolve: ({ collectionId }) => collectionId,
    }),
    current: t.exposeBoolean('current', { description: 'Whether it stands in a document that is still there.' }),
    wording: t.field({
      type: WordingRef,
      nullable: true,
      description: 'What it says; null where a curated record tells of a provision whose text is not known.',
      resolve: ({ sha256 }) => sha256,
    }),
    text: t.string({
      nullable: true,
      description:
        'The words of its wording. Null until the collection itself is imported: `clausegraph import <collection.versionsUrl>` brings them.',
      resolve: async ({ sha256 }, _args, context) =>
        sha256 === null ? null : (await WordingRef.getDataloader(context).load(sha256)).text,
    }),
    position: t.field({
      type: 'NonNegativeInt',
      nullable: true,
      description: 'Its place in the document, in reading order; 0 for the first, null where it was removed.',
      resolve: (provision, _args, context) => positionOf(context, provision),
    }),
    kind: t.field({
      type: ProvisionKindRef,
      description: 'Its form where it stood last.',
      resolve: ({ kind }) => kind,
    }),
    headingPath: t.exposeStringList('headingPath', {
      nullable: true,
      description:
        'The headings above it where it stood last, the outermost first, also when asked as of an earlier day. Null until the collection itself is imported.',
    }),
    language: t.exposeString('language', { description: 'ISO 639-1 code, or `und` when it is not known.' }),
    clauseType: t.field({
      type: ClauseTypeRef,
      nullable: true,
      description:
        'Its primary clause type: the first of `clauseTypes`; null when it is not classified, and when it was removed: `history` has what it was.',
      resolve: ({ clauseTypeSlug }) => clauseTypeSlug,
    }),
    severity: t.field({
      type: SeverityRef,
      nullable: true,
      description:
        'How much it weighs for users: what a person judged, else what a record says, else the default of its primary clause type.',
      resolve: ({ severity }) => severity,
    }),
    confidence: t.field({
      type: ConfidenceRef,
      nullable: true,
      description: 'How sure its primary clause type is.',
      resolve: confidenceOf,
    }),
    basis: t.field({
      type: BasisRef,
      nullable: true,
      description: 'What its primary clause type rests on.',
      resolve: ({ basis }) => basis,
    }),
    derived: t.field({
      type: DerivedConclusionRef,
      nullable: true,
      description:
        'What was concluded of it before anybody judged: its likeliest clause type. The same as is shown above where nobody judged it; null where nothing was concluded.',
      resolve: ({ id }, _args, context) => derivedFor(context, 'derived of provisions', derivedOfProvisions, id),
    }),
    severityBasis: t.field({
      type: BasisRef,
      nullable: true,
      description: 'What its severity rests on: CURATED where a person judged it, else what its clause type rests on.',
      resolve: ({ severityJudged, basis }) => (severityJudged ? 'CURATED' : basis),
    }),
    unclassifiedReason: t.field({
      type: UnclassifiedReasonRef,
      nullable: true,
      description: 'Why it has no clause type; null when it has one, and when it was removed.',
      resolve: ({ unclassifiedReason }) => unclassifiedReason,
    }),
    title: t.exposeString('title', { nullable: true, description: 'Title in a curated record.' }),
    gist: t.exposeString('gist', {
      nullable: true,
      description: 'What it says, in words of our own; only on curated records.',
    }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'The published record on which a curated one rests.',
      resolve: ({ url }) => url,
    }),
    source: t.exposeString('source', {
      nullable: true,
      description: 'What a curated record was taken from, and when.',
    }),
    reviewStatus: t.field({
      type: ReviewStatusRef,
      nullable: true,
      description: 'How far a curated record has been checked.',
      resolve: ({ reviewStatus }) => reviewStatus,
    }),
    externalIds: t.stringList({
      description: 'Ids of the same provision in other systems.',
      resolve: ({ externalIds }) => externalIds ?? [],
    }),
  }),
});

builder.queryField('provision', (t) =>
  t.field({
    type: ProvisionRef,
    nullable: true,
    description: 'One provision; null when there is none of this record id.',
    args: {
      recordId: t.arg.string({ required: true, description: 'Record id, `CG-P-…`; in either case.' }),
    },
    resolve: (_query, { recordId }) => recordIdOf('provision', 'recordId', recordId),
  }),
);
