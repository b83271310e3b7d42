import { Feed } from 'feed';
import { recordUri } from '../../model/record-uri.ts';
import type { ExportRequest } from '../export.ts';
import type { Selection } from '../selection.ts';
import type { Chunk } from '../table.ts';
import { escapedText } from '../xml.ts';
import { type ChangeRow, changeRows } from './change-row.ts';

/** How many of the newest changes the feed holds. */
export const FEED_ENTRIES = 200;

const VERBS = { ADDED: 'added', EDITED: 'edited', REMOVED: 'removed', MOVED: 'moved', REVIVED: 'restored' };

/** The address of the feed with what narrows it, the same for the same selection. */
function selfOf(origin: string, selection: Selection): string {
  const url = new URL(`${origin}/export/changes.atom`);
  for (const [name, value] of Object.entries(selection)) {
    const text = Array.isArray(value) ? value.toSorted().join(',') : value;
    if (text !== null && text !== '') url.searchParams.set(name, String(text));
  }
  return url.href;
}

function paragraph(label: string, text: string | null): string {
  return text === null ? '' : `<p>${label}</p><blockquote>${escapedText(text)}</blockquote>`;
}

function contentOf(row: ChangeRow, attribution: string): string {
  const types = row.clauseTypes.length === 0 ? 'no clause type' : row.clauseTypes.join(', ');
  const severity = row.severity === null ? '' : `, severity ${row.severity}`;
  const told = `<p>Provision ${row.provisionId} of ${row.documentId}: ${types}${severity}.</p>`;
  const texts = paragraph('Before', row.beforeText) + paragraph('After', row.afterText);
  return `${told}${texts}<p>${escapedText(attribution)}</p>`;
}

/** Atom by RFC 4287 with the newest changes, each told by the time at which its version was captured. */
export async function* changesAtom(request: ExportRequest): AsyncGenerator<Chunk> {
  const { about, selection, note } = request;
  const first = await changeRows(request, { first: FEED_ENTRIES, most: FEED_ENTRIES }).next();
  const rows: readonly ChangeRow[] = first.done ? [] : first.value;
  if (rows.length === 0) note('Nothing matches: changes has no rows.');
  const self = selfOf(about.origin, selection);
  const feed = new Feed({
    id: self,
    title: 'Changes of provisions',
    description: about.disclaimer,
    link: `${about.origin}/graphql`,
    feedLinks: { atom: self },
    updated: new Date(rows[0]?.capturedAt ?? `${about.day}T00:00:00Z`),
    generator: 'Clausegraph',
    author: { name: 'Clausegraph', link: about.origin },
    copyright: about.collections.map(({ name, licence }) => `${name}: ${licence}`).join('; '),
  });
  const sources = new Map(about.collections.map((one) => [one.id, `${one.attribution}, ${one.licence}`]));
  for (const row of rows) {
    const link = recordUri(about.origin, 'Provision', row.provisionId);
    const { platformSlug, capturedAt, document, versionId, kind } = row;
    feed.addItem({
      id: `${link}#${versionId}`,
      link,
      title: escapedText(`${platformSlug}, ${document.title}: a provision was ${VERBS[kind]}`),
      date: new Date(capturedAt),
      published: new Date(capturedAt),
      content: contentOf(row, sources.get(row.collectionId) ?? ''),
      category: row.clauseTypes.map((term) => ({ term })),
    });
  }
  yield feed.atom1();
}
