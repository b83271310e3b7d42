import { dayAfter, dayOf } from '../model/day.ts';
import { documentCounts, documentList } from '../model/document.ts';
import { recordIdOf, recordIdsOf } from '../model/record-id.ts';
import { shortestWay } from '../model/way.ts';
import { builder } from './builder.ts';
import { counted } from './day-count.ts';
import { listing } from './list-field.ts';
import { ClauseTypeRef, CollectionRef, DocumentRef, PlatformRef, RegulationRef, WordingRef } from './node-ref.ts';

DocumentRef.implement({
  description: 'One published text of a platform, such as its privacy policy, through all its versions.',
  fields: (t) => ({
    recordId: t.exposeString('id', {
      description: 'Record id, `CG-D-…`: the same on every machine, fit for a citation.',
    }),
    title: t.exposeString('title', { description: 'Platform and kind of terms, as the archive writes them.' }),
    termsType: t.exposeString('termsType', {
      description: 'Kind of terms in the vocabulary of Open Terms Archive, such as `Privacy Policy`.',
    }),
    language: t.exposeString('language', { description: 'ISO 639-1 code, or `und` when it is not known.' }),
    sourceUrls: t.field({
      type: ['URL'],
      description: 'Pages that the archive takes it from; empty when they are not known.',
      resolve: ({ sourceUrls }) => sourceUrls ?? [],
    }),
    path: t.exposeString('path', {
      nullable: true,
      description: 'Path in the archive, such as `Service/Terms of Service.md`; null outside archives.',
    }),
    current: t.exposeBoolean('current', {
      description:
        'Whether it stands: the archive still holds it, and the platform has not taken it down. Counts and lists of provisions elsewhere leave the others out.',
    }),
    externalIds: t.stringList({
      description: 'Ids of the same document in other systems.',
      resolve: ({ externalIds }) => externalIds ?? [],
    }),
    platform: t.field({
      type: PlatformRef,
      description: 'Who publishes it.',
      resolve: ({ platformSlug }) => platformSlug,
    }),
    collection: t.field({
      type: CollectionRef,
      description: 'Where it is recorded, with the licence of the record.',
      resolve: ({ collectionId }) => collectionId,
    }),
    firstTracked: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the archive first recorded it: the time of its first version.',
      resolve: ({ firstTracked }) => firstTracked,
    }),
    lastChanged: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'Time of the last version in which the platform changed a provision in any way, or of the first one; upgrades of the archive and the first terms that could be read do not count.',
      resolve: ({ lastChanged }) => lastChanged,
    }),
    lastVerified: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When its terms were last seen to stand as they are: the time of the last version that could be read as terms.',
      resolve: ({ lastVerified }) => lastVerified,
    }),
    versionCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many versions are recorded.',
      resolve: ({ versionCount }) => versionCount,
    }),
    provisionCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions its latest version has; of an ended document, the last one that it had.',
      resolve: async (document, _args, context) =>
        (await counted(context, 'document', documentCounts, document))?.provisionCount ?? 0,
    }),
    supersededBy: t.field({
      type: [DocumentRef],
      description:
        'Documents that took its place, such as those of a service under a new name, as people confirmed. `successors` has those that are only proposed too, with the evidence.',
      resolve: ({ supersededBy }) => supersededBy,
    }),
    supersedes: t.field({
      type: [DocumentRef],
      description:
        'Documents whose place it took, as people confirmed. `predecessors` has those that are only proposed too.',
      resolve: ({ supersedes }) => supersedes,
    }),
  }),
});

const DocumentFilterRef = builder.inputType('DocumentFilter', {
  description: 'Which documents to keep.',
  fields: (t) => ({
    recordIds: t.stringList({ description: 'Only these, by record id.' }),
    externalId: t.string({ description: 'Only those with this id in another system.' }),
    titleContains: t.string({ description: 'Only those with this in their title, whatever the case.' }),
    platforms: t.stringList({ description: 'Only of these platforms, by slug.' }),
    collections: t.stringList({ description: 'Only of these collections, by key.' }),
    termsTypes: t.stringList({ description: 'Only of these kinds of terms, such as `Privacy Policy`.' }),
    languages: t.stringList({ description: 'Only in these languages, by ISO 639-1 code.' }),
    shownIn: t.stringList({
      description:
        'Only those recorded as people in any of these jurisdictions are shown them, by code. What is shown in a larger one, such as EU, is shown in each place within it.',
    }),
    changedSince: t.field({ type: 'Date', description: 'Only those that last changed on this day or later.' }),
    changedUntil: t.field({ type: 'Date', description: 'Only those that last changed on this day or earlier.' }),
    current: t.boolean({ description: 'Only those that stand (true), or were taken down or ended (false).' }),
    clauseTypes: t.stringList({
      description: 'Only current ones with a provision of any of these clause types, by slug.',
    }),
    regulations: t.stringList({
      description: 'Only current ones with a provision that comes under any of these regulations, by slug.',
    }),
  }),
});

const Documents = listing('Document', {
  node: DocumentRef,
  list: documentList,
  filter: DocumentFilterRef,
  parameters: ({ recordIds, titleContains, changedSince, changedUntil, ...filter }) => ({
    ...filter,
    recordIds: recordIdsOf('document', 'recordIds', recordIds),
    titleContains: titleContains?.toLowerCase() ?? null,
    changedFrom: dayOf(changedSince),
    changedBefore: dayAfter(changedUntil),
  }),
  orders: {
    TITLE: 'By title, whatever the case.',
    RECORD_ID: 'By record id.',
    FIRST_TRACKED: 'By the time of the first version.',
    LAST_CHANGED: 'By the time of the last change.',
    VERSIONS: 'By the number of versions.',
    PROVISIONS: 'By the number of provisions.',
  },
  defaultOrder: { field: 'TITLE', direction: 'ASC' },
});

Documents.root('documents', 'Documents, current and ended.', ({ platforms, clauseTypes, collections }) =>
  shortestWay({ 'by-platform': platforms, 'by-clause-type': clauseTypes, 'by-collection': collections }),
);
Documents.on(PlatformRef, 'documents', {
  from: 'by-platform',
  key: (platform) => platform.slug,
  description: 'Its documents, current and ended.',
  most: 12,
});
Documents.on(CollectionRef, 'documents', {
  from: 'by-collection',
  key: (collection) => collection.id,
  description: 'Documents that it holds, current and ended.',
});
Documents.on(ClauseTypeRef, 'documents', {
  from: 'by-clause-type',
  key: (clauseType) => clauseType.slug,
  description: 'Current documents with a provision of this clause type.',
});
Documents.on(RegulationRef, 'documents', {
  from: 'by-regulation',
  key: (regulation) => regulation.slug,
  description: 'Current documents with a provision that comes under this regulation.',
});
Documents.on(WordingRef, 'documents', {
  from: 'by-wording',
  key: (wording) => wording.id,
  description: 'Current documents that say exactly this.',
  most: 20,
});

builder.queryField('document', (t) =>
  t.field({
    type: DocumentRef,
    nullable: true,
    description: 'One document; null when there is none of this record id.',
    args: {
      recordId: t.arg.string({ required: true, description: 'Record id, `CG-D-…`; in either case.' }),
    },
    resolve: (_query, { recordId }) => recordIdOf('document', 'recordId', recordId),
  }),
);
