import { type Document, documentsByIds } from '../../model/document.ts';
import { provisionList } from '../../model/provision.ts';
import { recordUri } from '../../model/record-uri.ts';
import { regulationList } from '../../model/regulation.ts';
import { versionList } from '../../model/version.ts';
import { recordKind } from './kind.ts';

/** Documents. */
export const documentKind = recordKind<Document>({
  typename: 'Document',
  name: 'Document',
  noun: null,
  question:
    '{ document(recordId: $key) { title platform { slug name } versions(first: 10) { totalCount nodes { recordId capturedAt } } provisions(first: 20) { totalCount nodes { recordId } } } }',
  read: documentsByIds,
  title: ({ title }) => title,
  resource: (origin, row) => ({
    id: recordUri(origin, 'Document', row.id),
    type: 'Document',
    label: row.title,
    identifier: row.id,
    platform: recordUri(origin, 'Platform', row.platformSlug),
    collection: recordUri(origin, 'Collection', row.collectionId),
    termsType: row.termsType,
    language: row.language,
    sourceUrl: row.sourceUrls,
    current: row.current,
    firstTracked: row.firstTracked,
    lastChanged: row.lastChanged,
    lastVerified: row.lastVerified,
    endedAt: row.endedAt,
    versionCount: row.versionCount,
    changeCount: row.changeCount,
    provisionCount: row.provisionCount,
    replacedBy: row.supersededBy.map((id) => recordUri(origin, 'Document', id)),
    replaces: row.supersedes.map((id) => recordUri(origin, 'Document', id)),
  }),
  ways: [
    {
      term: 'hasProvision',
      title: 'Provisions',
      to: 'Provision',
      list: provisionList,
      from: 'by-document',
      order: 'POSITION',
    },
    {
      term: 'hasVersion',
      title: 'Versions, the newest first',
      to: 'Version',
      list: versionList,
      from: 'by-document',
      order: 'SEQUENCE',
      descending: true,
    },
    {
      term: 'touchedBy',
      title: 'Regulations that its clauses fall under',
      to: 'Regulation',
      list: regulationList,
      from: 'by-document',
      order: 'SLUG',
    },
  ],
});
