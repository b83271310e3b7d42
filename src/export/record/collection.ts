import { type Collection, collectionsByIds } from '../../model/collection.ts';
import { documentList } from '../../model/document.ts';
import { platformList } from '../../model/platform.ts';
import { recordUri } from '../../model/record-uri.ts';
import { recordKind } from './kind.ts';

/** Collections. */
export const collectionKind = recordKind<Collection>({
  typename: 'Collection',
  name: 'Collection',
  noun: 'collection',
  question:
    '{ collection(id: $key) { name licence attribution url documents(first: 20) { totalCount nodes { recordId title } } } }',
  read: collectionsByIds,
  title: ({ name }) => name,
  resource: (origin, row) => ({
    id: recordUri(origin, 'Collection', row.id),
    type: 'Collection',
    label: row.name,
    identifier: row.id,
    comment: row.tagline,
    licenceName: row.licence,
    licence: row.licenceUrl,
    attribution: row.attribution,
    page: row.url,
    language: row.languages,
    lawOf: (row.jurisdictions ?? []).map((code) => recordUri(origin, 'Jurisdiction', code)),
    documentCount: row.documentCount,
    platformCount: row.platformCount,
    versionCount: row.versionCount,
    provisionCount: row.provisionCount,
  }),
  ways: [
    {
      term: 'hasPlatform',
      title: 'Platforms',
      to: 'Platform',
      list: platformList,
      from: 'by-collection',
      order: 'SLUG',
    },
    {
      term: 'hasDocument',
      title: 'Documents',
      to: 'Document',
      list: documentList,
      from: 'by-collection',
      order: 'RECORD_ID',
    },
  ],
});
