import { versionId } from '../../model/record-id.ts';
import type { DocumentFacts, SkippedDocument, VersionFacts } from '../facts.ts';
import type { History } from '../history/history.ts';
import type { RecordedVersion, TrackedDocument } from './history.ts';
import type { RecordedText } from './text.ts';
import { day, utc } from './time.ts';

/** How far a document is read: its versions so far, the provisions they made, the language of the last that was terms. */
export interface Reading extends Pick<DocumentFacts, 'versions' | 'language'> {
  history: History;
}

/** What reads texts, and whom to tell of each version that was read. */
export interface ReadingContext {
  read(objectId: string): Promise<RecordedText>;
  progress(): void;
}

/** Whether the text that a version left standing stands: null before there was any. */
export function stands(versions: readonly VersionFacts[]): boolean | null {
  const last = versions.findLast(({ unreadable }) => unreadable === null || unreadable === 'TAKEN_DOWN');
  return last === undefined ? null : last.unreadable === null;
}

/** Goes on with the reading through all versions that it has not met; answers what could not be read as terms. */
export async function readOn(
  documentId: string,
  { path, versions }: TrackedDocument,
  reading: Reading,
  { read, progress }: ReadingContext,
): Promise<SkippedDocument[]> {
  const told: SkippedDocument[] = [];
  for (const version of versions.slice(reading.versions.length)) {
    const { terms, ...content } = await read(version.objectId);
    reading.versions.push(versionFacts(documentId, version, content, reading.versions.length + 1, terms.unreadable));
    if (terms.unreadable === null) {
      reading.history.add(terms);
      reading.language = terms.language;
    } else {
      reading.history.add(terms.unreadable === 'TAKEN_DOWN' ? 'down' : 'unreadable');
      const place = `version ${version.commit.slice(0, 12)} of ${day(version.capturedAt)}`;
      told.push({ skipped: true, path, reason: `${place}: ${terms.reason}${standIn(reading, versions)}` });
    }
    progress();
  }
  return told;
}

/** Whose provisions the document has, where its latest version has none. */
function standIn({ versions }: Reading, all: readonly RecordedVersion[]): string {
  if (versions.length < all.length) return '';
  const last = versions.findLast(({ unreadable }) => unreadable === null);
  return last === undefined ? '' : `; the provisions of the document are those of ${last.capturedAt}`;
}

function versionFacts(
  documentId: string,
  { commit, capturedAt, kind, engineVersion, snapshots }: RecordedVersion,
  content: Pick<VersionFacts, 'sha256' | 'bytes'>,
  sequence: number,
  unreadable: VersionFacts['unreadable'],
): VersionFacts {
  const id = versionId(documentId, commit);
  return { id, commit, capturedAt: utc(capturedAt), ...content, kind, engineVersion, snapshots, sequence, unreadable };
}
