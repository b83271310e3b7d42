import type { Classifier } from '../../classify/classify.ts';
import type { DocumentFacts, HeldDocument, SkippedDocument, UnchangedDocument } from '../facts.ts';
import { createMarkdownReader } from '../markdown/reader.ts';
import type { BlobReader } from './blob.ts';
import type { Declarations } from './declaration.ts';
import { type DocumentHead, documentHead } from './head.ts';
import { beginReading, isAsHeld, resumeReading } from './held.ts';
import type { TrackedDocument } from './history.ts';
import { type Reading, readOn, stands } from './reading.ts';
import { concludeBy } from './rules.ts';
import { createTextReader } from './text.ts';

/** What documents are read with. */
export interface DocumentContext {
  collectionId: string;
  blobs: BlobReader;
  declarations: Declarations;
  classifier: Classifier;
  /** What an earlier run left of a document, by record id. */
  held: (id: string) => Promise<HeldDocument | null>;
  /** Is told of each version that was read. */
  progress: () => void;
}

/** What came of a document: its facts or that they are as held, and whatever had to be left out of it. */
export interface ReadDocument {
  document: DocumentFacts | UnchangedDocument | null;
  skipped: SkippedDocument[];
}

/**
 * Reads a tracked document with all its versions. Of one that is held, only versions that are new are read, unless its history or
 * the rules of reading are others now. What cannot be read as terms is told, not thrown.
 */
export async function readDocument(tracked: TrackedDocument, context: DocumentContext): Promise<ReadDocument> {
  const { path, versions } = tracked;
  if (versions.length === 0) return nothing(path, 'none of its versions has a time that can be true');
  const head = documentHead(tracked, context);
  const held = await context.held(head.id);
  if (held !== null && isAsHeld(head, held)) return { document: { unchanged: true, id: head.id, path }, skipped: [] };
  const conclude = concludeBy(context.classifier, head.termsType);
  const reading = (await resumeReading(tracked, head, held, conclude)) ?? beginReading(head.id, conclude);
  const { read } = createTextReader(context.blobs, createMarkdownReader().provisionsOf);
  const skipped = await readOn(head.id, tracked, reading, { read, progress: context.progress });
  if (reading.versions.some(({ unreadable }) => unreadable === null))
    return { document: factsOf(head, reading), skipped };
  return nothing(path, `none of its versions can be read as terms; the latest, ${skipped.at(-1)?.reason}`);
}

function nothing(path: string, reason: string): ReadDocument {
  return { document: null, skipped: [{ skipped: true, path, reason }] };
}

function factsOf(head: DocumentHead, { versions, language, history }: Reading): DocumentFacts {
  if (head.endedAt !== null) history.end();
  const current = head.endedAt === null && stands(versions) === true;
  return { ...head, language, current, versions, provisions: history.provisions() };
}
