import { rowsInOrder } from '../../db/query.ts';
import type { GraphView } from '../../db/view.ts';
import { type Change, changesByIds } from '../../model/change.ts';
import type { ChangeFilter } from '../../model/change-filter.ts';
import { changePages } from '../../model/change-page.ts';
import { type Document, documentsByIds } from '../../model/document.ts';
import type { PageSize } from '../../model/key-pages.ts';
import { SEVERITIES } from '../../model/severity.ts';
import { wordingsByIds } from '../../model/wording.ts';
import type { ExportRequest } from '../export.ts';
import type { Selection } from '../selection.ts';

/** A change with the document that it is of, and the texts where they may be told. */
export interface ChangeRow extends Change {
  document: Pick<Document, 'title' | 'termsType' | 'sourceUrls'>;
  severity: string | null;
  beforeText: string | null;
  afterText: string | null;
}

// What was concluded before and after each change takes a while to read.
const PAGES: PageSize = { first: 50, most: 500 };

function given(keys: readonly string[]): readonly string[] | null {
  return keys.length === 0 ? null : keys;
}

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

function distinct(keys: readonly (string | null)[]): string[] {
  return [...new Set(keys.filter((key) => key !== null))];
}

async function textsOf(graph: GraphView, changes: readonly Change[]): Promise<Map<string, string | null>> {
  const ids = distinct(changes.flatMap(({ before, after }) => [before, after]));
  return new Map((await wordingsByIds(graph, { ids })).map(({ id, text }) => [id, text]));
}

async function rowsOf({ graph, wordings }: ExportRequest, ids: readonly string[]): Promise<ChangeRow[]> {
  const changes = rowsInOrder(ids, await changesByIds(graph, { ids })).filter((row) => row !== undefined);
  const asked = distinct(changes.map(({ documentId }) => documentId));
  const documents = new Map((await documentsByIds(graph, { ids: asked })).map((row) => [row.id, row]));
  const texts = wordings ? await textsOf(graph, changes) : new Map<string, string | null>();
  return changes.flatMap((change) => {
    const document = documents.get(change.documentId);
    if (document === undefined) return [];
    const severity = SEVERITIES[(change.severityRank ?? 0) - 1] ?? null;
    const [beforeText, afterText] = [change.before, change.after].map((hash) => texts.get(hash ?? '') ?? null);
    return [{ ...change, document, severity, beforeText: beforeText ?? null, afterText: afterText ?? null }];
  });
}

/** The changes of a selection, page by page, the newest first. */
export async function* changeRows(request: ExportRequest, pages = PAGES): AsyncGenerator<ChangeRow[]> {
  for await (const ids of changePages(request.graph, changeFilterOf(request.selection), pages))
    yield await rowsOf(request, ids);
}
