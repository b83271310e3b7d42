import { dayAfter, dayOf } from '../model/day.ts';
import { recordIdOf, recordIdsOf } from '../model/record-id.ts';
import { archivedTextUrl, versionList } from '../model/version.ts';
import { neighboursOf } from '../model/version-history.ts';
import { shortestWay } from '../model/way.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { listing } from './list-field.ts';
import { CollectionRef, DocumentRef, PlatformRef, VersionRef } from './node-ref.ts';
import { UnreadableRef, VersionKindRef } from './version-kind.ts';

const neighbours = (context: Context) =>
  batched(context, 'neighbours of versions', (ids) => neighboursOf(context.graph, ids));

VersionRef.implement({
  description: 'One recorded state of a document, with what is needed to check it at the source.',
  fields: (t) => ({
    recordId: t.exposeString('id', {
      description: 'Record id, `CG-V-…`: the same on every machine, fit for a citation.',
    }),
    document: t.field({
      type: DocumentRef,
      description: 'Whose state it is.',
      resolve: ({ documentId }) => documentId,
    }),
    sequence: t.field({
      type: 'NonNegativeInt',
      description: '1 for the oldest version of the document, and so on.',
      resolve: ({ sequence }) => sequence,
    }),
    capturedAt: t.field({
      type: 'DateTime',
      description: 'When the archive recorded it.',
      resolve: ({ capturedAt }) => capturedAt,
    }),
    kind: t.field({ type: VersionKindRef, description: 'Why it was recorded.', resolve: ({ kind }) => kind }),
    unreadable: t.field({
      type: UnreadableRef,
      nullable: true,
      description: 'Why its text is not read as terms; null where it is. Such a version changes nothing.',
      resolve: ({ unreadable }) => unreadable,
    }),
    opening: t.exposeBoolean('opening', {
      description:
        'Whether it is the first of the document that could be read as terms: what it added was there before, and is no change of the platform’s.',
    }),
    changeCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions it changed, in any way: the length of `changes`.',
      resolve: ({ changeCount }) => changeCount,
    }),
    added: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions it added; in the first that could be read as terms, all that it has.',
      resolve: ({ added }) => added,
    }),
    edited: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions it put in other words.',
      resolve: ({ edited }) => edited,
    }),
    removed: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions it left out.',
      resolve: ({ removed }) => removed,
    }),
    moved: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions it put at another place, in the same words.',
      resolve: ({ moved }) => moved,
    }),
    revived: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions that had been removed it brought back.',
      resolve: ({ revived }) => revived,
    }),
    previous: t.field({
      type: VersionRef,
      nullable: true,
      description: 'The version of the document just before it; null for the first.',
      resolve: async ({ id }, _args, context) => (await neighbours(context).load(id)).previous,
    }),
    next: t.field({
      type: VersionRef,
      nullable: true,
      description: 'The version of the document just after it; null for the last.',
      resolve: async ({ id }, _args, context) => (await neighbours(context).load(id)).next,
    }),
    commit: t.exposeString('commit', {
      description: 'Commit of the archive that holds it; the id of the record for curated records.',
    }),
    archiveUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where the recorded text can be read at the archive; null when the address is not known.',
      resolve: (version) => archivedTextUrl(version),
    }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description: 'SHA-256 of the recorded bytes, hex; null when it is not known.',
    }),
    bytes: t.field({
      type: 'NonNegativeInt',
      nullable: true,
      description: 'Size of the recorded text in bytes; null when it is not known.',
      resolve: ({ bytes }) => bytes,
    }),
    engineVersion: t.exposeString('engineVersion', {
      nullable: true,
      description: 'Version of the software that recorded it, where the archive tells.',
    }),
    snapshots: t.stringList({
      description: 'References to the pages as they were fetched, in the words of the archive.',
      resolve: ({ snapshots }) => snapshots ?? [],
    }),
  }),
});

const VersionFilterRef = builder.inputType('VersionFilter', {
  description: 'Which versions to keep.',
  fields: (t) => ({
    recordIds: t.stringList({ description: 'Only these, by record id.' }),
    kinds: t.field({ type: [VersionKindRef], description: 'Only those recorded for any of these reasons.' }),
    capturedSince: t.field({ type: 'Date', description: 'Only those recorded on this day or later.' }),
    capturedUntil: t.field({ type: 'Date', description: 'Only those recorded on this day or earlier.' }),
    changed: t.boolean({
      description: 'Only those that changed a provision in any way (true), or none (false).',
    }),
    readable: t.boolean({ description: 'Only those that can be read as terms (true), or cannot (false).' }),
    documents: t.stringList({ description: 'Only of these documents, by record id.' }),
    platforms: t.stringList({ description: 'Only of documents of these platforms, by slug.' }),
    collections: t.stringList({ description: 'Only of documents of these collections, by key.' }),
  }),
});

const Versions = listing('Version', {
  node: VersionRef,
  list: versionList,
  filter: VersionFilterRef,
  parameters: ({ recordIds, documents, capturedSince, capturedUntil, ...filter }) => ({
    ...filter,
    recordIds: recordIdsOf('version', 'recordIds', recordIds),
    documents: recordIdsOf('document', 'documents', documents),
    capturedFrom: dayOf(capturedSince),
    capturedBefore: dayAfter(capturedUntil),
  }),
  orders: {
    CAPTURED_AT: 'By the time of recording.',
    SEQUENCE: 'By the place in the history of the document.',
    BYTES: 'By size.',
    CHANGES: 'By the number of provisions that they changed.',
  },
  defaultOrder: { field: 'CAPTURED_AT', direction: 'DESC' },
});

Versions.root('versions', 'Recorded versions of all documents, the newest first.', ({ documents, platforms }) =>
  shortestWay({ 'by-document': recordIdsOf('document', 'documents', documents), 'by-platform': platforms }),
);
Versions.on(DocumentRef, 'versions', {
  from: 'by-document',
  key: (document) => document.id,
  description: 'Its recorded versions, the oldest first.',
  defaultOrder: { field: 'SEQUENCE', direction: 'ASC' },
  most: 60,
});
Versions.on(PlatformRef, 'versions', {
  from: 'by-platform',
  key: (platform) => platform.slug,
  description: 'Recorded versions of its documents, the newest first.',
});
Versions.on(CollectionRef, 'versions', {
  from: 'by-collection',
  key: (collection) => collection.id,
  description: 'Versions that it holds, the newest first.',
});

builder.queryField('version', (t) =>
  t.field({
    type: VersionRef,
    nullable: true,
    description: 'One recorded version; null when there is none of this record id.',
    args: {
      recordId: t.arg.string({ required: true, description: 'Record id, `CG-V-…`; in either case.' }),
    },
    resolve: (_query, { recordId }) => recordIdOf('version', 'recordId', recordId),
  }),
);
