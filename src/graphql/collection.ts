import { type Collection, collectionCounts, collectionList } from '../model/collection.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { counted } from './day-count.ts';
import { listing } from './list-field.ts';
import { CollectionRef, JurisdictionRef, PlatformRef } from './node-ref.ts';

const CollectionKindRef = builder.enumType('CollectionKind', {
  description: 'What sort of source a collection is.',
  values: {
    OPEN_TERMS_ARCHIVE: {
      description: 'An archive in the format of Open Terms Archive: every version of its documents.',
    },
    CURATED: { description: 'Records written by people about documents that no archive here holds.' },
  } as const,
});

const CollectionOriginRef = builder.enumType('CollectionOrigin', {
  description: 'How a collection came into this graph.',
  values: {
    IMPORT: { description: 'Imported from its source: the wording of each provision is here.' },
    ARCHIVE: {
      description: 'Loaded from the facts that come with Clausegraph: ids, dates, hashes and labels, without wordings.',
    },
    RECORDS: { description: 'Loaded from curated records that come with Clausegraph.' },
  } as const,
});

const countsOf = (context: Context, collection: Collection) =>
  counted(context, 'collection', collectionCounts, collection);

CollectionRef.implement({
  description: 'Where documents come from, with the licence and the name under which its data may be used.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, such as `genai-eu`: what `collection(id:)` and filters take.' }),
    kind: t.field({ type: CollectionKindRef, description: 'What sort of source it is.', resolve: ({ kind }) => kind }),
    name: t.exposeString('name', { description: 'Name for people.' }),
    tagline: t.exposeString('tagline', { nullable: true, description: 'What it holds, in one line.' }),
    licence: t.exposeString('licence', { description: 'Licence of its data, such as `ODC-By 1.0`.' }),
    licenceUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'Text of the licence.',
      resolve: ({ licenceUrl }) => licenceUrl,
    }),
    attribution: t.exposeString('attribution', { description: 'Whom to name when you use its data.' }),
    url: t.field({ type: 'URL', nullable: true, description: 'Its page for people.', resolve: ({ url }) => url }),
    versionsUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'Repository of the recorded versions; give it to `clausegraph import` to get the wordings.',
      resolve: ({ versionsUrl }) => versionsUrl,
    }),
    declarationsUrl: t.field({
      type: 'URL',
      nullable: true,
      description: 'Repository that says which pages the documents are taken from.',
      resolve: ({ declarationsUrl }) => declarationsUrl,
    }),
    languages: t.stringList({
      description: 'Languages of its documents by ISO 639-1 code.',
      resolve: ({ languages }) => languages ?? [],
    }),
    head: t.exposeString('head', {
      nullable: true,
      description: 'Commit that was read, or a content hash for sources without commits.',
    }),
    origin: t.field({
      type: CollectionOriginRef,
      nullable: true,
      description: 'How it came into this graph, and so whether wordings came with it.',
      resolve: ({ origin }) => origin,
    }),
    asOf: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Time of its newest version.',
      resolve: ({ asOf }) => asOf,
    }),
    importedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When its present content was loaded.',
      resolve: ({ importedAt }) => importedAt,
    }),
    documentCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many documents it holds, current or not.',
      resolve: async (collection, _args, context) => (await countsOf(context, collection))?.documentCount ?? 0,
    }),
    platformCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many platforms publish them.',
      resolve: async (collection, _args, context) => (await countsOf(context, collection))?.platformCount ?? 0,
    }),
    versionCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many versions of them are recorded.',
      resolve: async (collection, _args, context) => (await countsOf(context, collection))?.versionCount ?? 0,
    }),
    provisionCount: t.field({
      type: 'NonNegativeInt',
      description: 'How many provisions its current documents have.',
      resolve: async (collection, _args, context) => (await countsOf(context, collection))?.provisionCount ?? 0,
    }),
  }),
});

const CollectionFilterRef = builder.inputType('CollectionFilter', {
  description: 'Which collections to keep.',
  fields: (t) => ({
    ids: t.stringList({ description: 'Only these, by key.' }),
    kinds: t.field({ type: [CollectionKindRef], description: 'Only of these sorts.' }),
    jurisdictions: t.stringList({
      description: 'Only those of the terms that people in any of these jurisdictions are shown, by code.',
    }),
    languages: t.stringList({ description: 'Only those with documents in any of these languages, by ISO 639-1 code.' }),
  }),
});

/** Lists of collections, for every type from which they can be reached. */
export const Collections = listing('Collection', {
  node: CollectionRef,
  list: collectionList,
  filter: CollectionFilterRef,
  parameters: (filter) => filter,
  orders: { ID: 'By key.', NAME: 'By name, whatever the case.', DOCUMENTS: 'By the number of documents.' },
  defaultOrder: { field: 'ID', direction: 'ASC' },
});

Collections.root('collections', 'Collections of documents, each with its licence.');
Collections.on(PlatformRef, 'collections', {
  from: 'by-platform',
  key: (platform) => platform.slug,
  description: 'Collections that hold a document of this platform.',
  most: 3,
});
Collections.on(JurisdictionRef, 'collections', {
  from: 'by-jurisdiction',
  key: (jurisdiction) => jurisdiction.code,
  description: 'Collections of the terms that people in this jurisdiction are shown.',
  most: 5,
});

builder.queryField('collection', (t) =>
  t.field({
    type: CollectionRef,
    nullable: true,
    description: 'One collection; null when there is none of this key.',
    args: { id: t.arg.string({ required: true, description: 'Key, such as `genai-eu`.' }) },
    resolve: (_query, { id }) => id,
  }),
);
