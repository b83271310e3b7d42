import type { DocumentFacts, SkippedDocument } from '../facts.ts';

const PARTS = 4000;

/** What becomes of documents that could not be read, who is told how many were, and what ends the reading. */
interface BatchOptions {
  skip: (item: SkippedDocument) => void;
  progress: (done: number) => void;
  signal?: AbortSignal | undefined;
}

/** Documents to be written together: a few thousand versions and provisions, one document at least, none cut in two. */
export async function* batched(
  items: AsyncIterable<DocumentFacts | SkippedDocument>,
  { skip, progress, signal }: BatchOptions,
): AsyncGenerator<DocumentFacts[]> {
  let batch: DocumentFacts[] = [];
  let parts = 0;
  let done = 0;
  for await (const item of items) {
    if (signal?.aborted) return;
    done += 1;
    progress(done);
    if ('skipped' in item) {
      skip(item);
      continue;
    }
    batch.push(item);
    parts += item.versions.length + item.provisions.length;
    if (parts >= PARTS) {
      yield batch;
      batch = [];
      parts = 0;
    }
  }
  if (batch.length > 0) yield batch;
}
