import { recordUri } from '../../model/record-uri.ts';
import type { Export, ExportRequest, Format } from '../export.ts';
import { type ColumnOf, type Table, tableOf } from '../table.ts';
import { csvFormat, ndjsonFormat } from '../table-format.ts';
import { type ChangeRow, changeRows } from './change-row.ts';
import { changesAtom, FEED_ENTRIES } from './changes-atom.ts';

const ABOUT = {
  name: 'changes',
  description: 'What platforms changed in their terms, one row a version and a provision, the newest first.',
};

function column(
  name: string,
  type: ColumnOf<ChangeRow>['type'],
  description: string,
  value: ColumnOf<ChangeRow>['value'],
): ColumnOf<ChangeRow> {
  return { name, type, description, value };
}

function columnsOf(origin: string): ColumnOf<ChangeRow>[] {
  return [
    column('id', 'text', 'record ids of the version and the provision', (row) => row.id),
    column('capturedAt', 'time', 'when the version was captured', (row) => row.capturedAt),
    column('kind', 'text', 'ADDED, EDITED, REMOVED, MOVED or REVIVED', (row) => row.kind),
    column('platform', 'text', 'slug of the platform', (row) => row.platformSlug),
    column('document', 'text', 'record id of the document', (row) => row.documentId),
    column('documentTitle', 'text', 'its title', (row) => row.document.title),
    column('termsType', 'text', 'which kind of terms', (row) => row.document.termsType),
    column('collection', 'text', 'id of the collection', (row) => row.collectionId),
    column('version', 'text', 'record id of the version', (row) => row.versionId),
    column('provision', 'text', 'record id of the provision', (row) => row.provisionId),
    column('clauseTypes', 'list', 'slugs before or after, the primary one first', (row) => row.clauseTypes),
    column('severity', 'text', 'the higher one of before and after', (row) => row.severity),
    column('similarity', 'number', 'how much of the words an edit kept, 0 to 1', (row) => row.similarity),
    column('moved', 'boolean', 'whether it came to another place', (row) => row.moved),
    column('wordingBefore', 'text', 'SHA-256 of the text before', (row) => row.before),
    column('wordingAfter', 'text', 'SHA-256 of the text after', (row) => row.after),
    column('textBefore', 'text', 'the text before; empty without wordings', (row) => row.beforeText),
    column('textAfter', 'text', 'the text after; empty without wordings', (row) => row.afterText),
    column('url', 'link', 'where the terms are published', (row) => row.document.sourceUrls?.[0] ?? null),
    column('provisionUri', 'link', 'address of the record of the provision', (row) =>
      recordUri(origin, 'Provision', row.provisionId),
    ),
    column('versionUri', 'link', 'address of the record of the version', (row) =>
      recordUri(origin, 'Version', row.versionId),
    ),
  ];
}

function table(request: ExportRequest): Table {
  return tableOf(ABOUT, columnsOf(request.about.origin), changeRows(request));
}

const ATOM: Format = {
  mediaType: 'application/atom+xml; charset=utf-8',
  description: `the newest ${FEED_ENTRIES} to subscribe to, RFC 4287`,
  write: changesAtom,
};

/** What platforms changed. */
export const changes: Export = {
  ...ABOUT,
  filters: [
    'platform',
    'collection',
    'document',
    'clauseType',
    'category',
    'regulation',
    'severityAtLeast',
    'since',
    'until',
    'asOf',
  ],
  holdsWordings: true,
  formats: { csv: csvFormat(table), ndjson: ndjsonFormat(table), atom: ATOM },
};
