import type { DocumentFacts, SkippedDocument, UnchangedDocument } from '../facts.ts';

const PARTS = 5000;

/** What becomes of documents that are not to be written, who is told how many were read, and what ends the reading. */
interface BatchOptions {
  skip: (item: SkippedDocument) => void;
  keep: (item: UnchangedDocument) => void;
  progress: (done: number) => void;
  signal?: AbortSignal | undefined;
}

/** Documents to be written together: some thousand versions, provisions and stretches, one document at least, none cut in two. */
export async function* batched(
  items: AsyncIterable<DocumentFacts | SkippedDocument | UnchangedDocument>,
  { skip, keep, progress, signal }: BatchOptions,
): AsyncGenerator<DocumentFacts[]> {
  let batch: DocumentFacts[] = [];
  let parts = 0;
  let done = 0;
  for await (const item of items) {
    if (signal?.aborted) return;
    done += 1;
    progress(done);
    if ('skipped' in item) skip(item);
    else if ('unchanged' in item) keep(item);
    else {
      const own = partsOf(item);
      if (batch.length > 0 && parts + own > PARTS) {
        yield batch;
        batch = [];
        parts = 0;
      }
      batch.push(item);
      parts += own;
    }
  }
  if (batch.length > 0) yield batch;
}

/** A stretch counts twice: for its words, and for the change that it comes of. */
function partsOf({ versions, provisions }: DocumentFacts): number {
  return provisions.reduce((sum, { worded }) => sum + 1 + 2 * worded.length, versions.length);
}
