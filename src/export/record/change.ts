import { type Change, changesByIds } from '../../model/change.ts';
import { recordUri } from '../../model/record-uri.ts';
import type { Resource } from '../rdf/resource.ts';
import { recordKind } from './kind.ts';

function changeResource(origin: string, row: Change): Resource {
  const wording = (sha256: string | null) => (sha256 === null ? null : recordUri(origin, 'Wording', sha256));
  return {
    id: recordUri(origin, 'Change', row.id),
    type: 'Change',
    label: `Change ${row.id}`,
    changeKind: row.kind,
    version: recordUri(origin, 'Version', row.versionId),
    provision: recordUri(origin, 'Provision', row.provisionId),
    document: recordUri(origin, 'Document', row.documentId),
    platform: recordUri(origin, 'Platform', row.platformSlug),
    collection: recordUri(origin, 'Collection', row.collectionId),
    capturedAt: row.capturedAt,
    similarity: row.similarity,
    moved: row.moved,
    wordingBefore: wording(row.before),
    wordingAfter: wording(row.after),
    hasClauseType: row.clauseTypes.map((slug) => recordUri(origin, 'ClauseType', slug)),
  };
}

/** Changes: what a version did to a provision. */
export const changeKind = recordKind<Change>({
  typename: 'Change',
  name: 'Change',
  noun: null,
  question:
    '{ node(id: "Change:$key") { ... on Change { kind capturedAt provision { recordId } clauseTypes { slug } } } }',
  read: changesByIds,
  title: ({ kind, capturedAt }) => `Change: ${kind}, recorded ${capturedAt.slice(0, 10)}`,
  resource: changeResource,
  ways: [],
});
