import { archivedTextUrl, versionList } from '../model/version.ts';
import { builder } from './builder.ts';
import { dayAfter, dayOf } from './day.ts';
import { listing } from './list-field.ts';
import { CollectionRef, DocumentRef, PlatformRef, VersionRef } from './node-ref.ts';
import { recordIdOf, recordIdsOf } from './record-id.ts';
import { shortestWay } from './route.ts';

const VersionKindRef = builder.enumType('VersionKind', {
  description: 'Why a version was recorded.',
  values: {
    FIRST_RECORD: { description: 'The archive began to record the document.' },
    CHANGE: { description: 'The platform changed the document.' },
    TECHNICAL_UPGRADE: {
      description: 'The archive changed how it records the document: no change of the platform’s own.',
    },
  } as const,
});

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
