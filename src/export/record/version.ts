import { recordUri } from '../../model/record-uri.ts';
import { archivedTextUrl, type Version, versionsByIds } from '../../model/version.ts';
import { recordKind } from './kind.ts';

/** Versions. */
export const versionKind = recordKind<Version>({
  typename: 'Version',
  name: 'Version',
  noun: null,
  question:
    '{ version(recordId: $key) { capturedAt kind sequence document { recordId title } changes(first: 20) { totalCount nodes { kind } } } }',
  read: versionsByIds,
  title: ({ sequence, capturedAt }) => `Version ${sequence}, recorded ${capturedAt.slice(0, 10)}`,
  resource: (origin, row) => ({
    id: recordUri(origin, 'Version', row.id),
    type: 'Version',
    label: `Version ${row.sequence}, recorded ${row.capturedAt.slice(0, 10)}`,
    identifier: row.id,
    document: recordUri(origin, 'Document', row.documentId),
    sequence: row.sequence,
    capturedAt: row.capturedAt,
    versionKind: row.kind,
    unreadable: row.unreadable,
    commit: row.commit,
    sha256: row.sha256,
    page: archivedTextUrl(row),
    changeCount: row.changeCount,
  }),
  ways: [],
});
