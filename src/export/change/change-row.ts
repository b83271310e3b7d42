import { rowsInOrder } from '../../db/query.ts';
import { type Change, changesByIds } from '../../model/change.ts';
import type { ChangeFilter } from '../../model/change-filter.ts';
import { changePages } from '../../model/change-page.ts';
import { distinct } from '../../model/distinct.ts';
import { type Document, documentsByIds } from '../../model/document.ts';
import type { PageSize } from '../../model/key-pages.ts';
import { severityOf } from '../../model/severity.ts';
import { textsByHash } from '../../model/wording.ts';
import type { ExportRequest } from '../export.ts';
import { given, type Selection } from '../selection.ts';

/** A change with the document that it is of, and the texts where they may be told. */
export interface ChangeRow extends Change {
  document: Pick<Document, 'title' | 'termsType' | 'sourceUrls'>;
  severity: string | null;
  beforeText: string | null;
  afterText: string | null;
}

// What was concluded before and after each change takes a while to read.
const PAGES: PageSize = { first: 50, most: 500 };

function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

/** The changes of a selection as the API is asked for them: `changes(filter:)` lists the same ones. */
function changeFilterOf(selection: Selection): ChangeFilter {
  return {
    platforms: given(selection.platform),
    documents: given(selection.document),
    collections: given(selection.collection),
    clauseTypes: given(selection.clauseType),
    categories: given(selection.category),
    regulations: given(selection.regulation),
    severityAtLeast: selection.severityAtLeast,
    since: dateOf(selection.since),
    until: dateOf(selection.until),
  };
}

async function rowsOf({ graph, wordings }: ExportRequest, ids: readonly string[]): Promise<ChangeRow[]> {
  const changes = rowsInOrder(ids, await changesByIds(graph, { ids })).filter((row) => row !== undefined);
  const asked = distinct(changes.map(({ documentId }) => documentId));
  const documents = new Map((await documentsByIds(graph, { ids: asked })).map((row) => [row.id, row]));
  const hashes = wordings ? changes.flatMap(({ before, after }) => [before, after]) : [];
  const texts = await textsByHash(graph, hashes);
  return changes.flatMap((change) => {
    const document = documents.get(change.documentId);
    if (document === undefined) return [];
    const severity = severityOf(change.severityRank);
    const [beforeText, afterText] = [change.before, change.after].map((hash) => texts.get(hash ?? '') ?? null);
    return [{ ...change, document, severity, beforeText: beforeText ?? null, afterText: afterText ?? null }];
  });
}

/** The changes of a selection, page by page, the newest first. */
export async function* changeRows(request: ExportRequest, pages = PAGES): AsyncGenerator<ChangeRow[]> {
  for await (const ids of changePages(request.graph, changeFilterOf(request.selection), pages))
    yield await rowsOf(request, ids);
}
