import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { SourceError } from '../../errors.ts';
import type { CollectionFacts, DocumentFacts, SkippedDocument, UnchangedDocument } from '../facts.ts';
import { count, emptyTally, type Tally } from '../load/tally.ts';
import { bareFacts } from './bare-facts.ts';
import { documentFacts } from './document-facts.ts';
import { documentLines } from './document-lines.ts';
import type { Manifest } from './format.ts';
import { snapshotShortener } from './snapshot.ts';

/** A collection that yields all its documents. */
export interface ArchiveSource {
  facts: CollectionFacts;
  documents(): AsyncIterable<DocumentFacts | SkippedDocument | UnchangedDocument>;
}

/** By which rules provisions are classified, who is told how many documents are done, and what ends the run. */
export interface WriteOptions {
  classifier: string;
  progress: (done: number) => void;
  signal?: AbortSignal | undefined;
}

type Counts = Pick<Manifest, 'asOf' | 'documents' | 'versions' | 'provisions' | 'intervals'>;

/**
 * Writes what is known of a collection with the history of its provisions, without any wording, heading or cue, to
 * `<folder>/<collection>/`. The same facts give the same bytes; a run that ends early changes nothing.
 */
export async function writeArchive(
  folder: string,
  source: ArchiveSource,
  { classifier, progress, signal }: WriteOptions,
): Promise<Tally> {
  const tally = emptyTally();
  const counts: Counts = { asOf: null, documents: 0, versions: 0, provisions: 0, intervals: 0 };
  const texts = new Map<string, string>();
  const snapshots = snapshotShortener();
  for await (const item of source.documents()) {
    signal?.throwIfAborted();
    if ('skipped' in item) tally.skipped.push(item);
    else if ('versions' in item) {
      count(tally, item);
      texts.set(item.id, textOf(item, classifier, snapshots));
      add(counts, item);
    }
    progress(counts.documents);
  }
  const documents = [...texts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
  await put(
    join(folder, source.facts.id),
    { format: 2, collection: source.facts, classifier, snapshots: snapshots.base(), ...counts },
    documents.join(''),
  );
  return tally;
}

function add(counts: Counts, { versions, provisions }: DocumentFacts): void {
  counts.documents += 1;
  counts.versions += versions.length;
  counts.provisions += provisions.length;
  counts.intervals += provisions.reduce((sum, { worded }) => sum + worded.length, 0);
  for (const { capturedAt } of versions) if (capturedAt > (counts.asOf ?? '')) counts.asOf = capturedAt;
}

async function put(folder: string, rest: Omit<Manifest, 'sha256'>, lines: string): Promise<void> {
  const manifest: Manifest = { ...rest, sha256: createHash('sha256').update(lines).digest('hex') };
  await mkdir(folder, { recursive: true });
  const files = [
    [join(folder, 'documents.jsonl'), lines],
    [join(folder, 'collection.json'), `${JSON.stringify(manifest, null, 2)}\n`],
  ] as const;
  try {
    for (const [file, text] of files) await writeFile(`${file}.new`, text);
    for (const [file] of files) await rename(`${file}.new`, file);
  } catch (cause) {
    for (const [file] of files) await rm(`${file}.new`, { force: true });
    throw new SourceError(`The archive cannot be written to ${folder}: ${String(cause)}`, { cause });
  }
}

/** The lines of a document, once it is sure that they say all that is to be archived of it. */
function textOf(facts: DocumentFacts, classifier: string, snapshots: ReturnType<typeof snapshotShortener>): string {
  const lines = documentLines(facts, snapshots.shorten);
  const { collectionId } = facts;
  const refuse = (reason: string): never => {
    throw new SourceError(`${facts.path ?? facts.id}: cannot be archived: ${reason}.`);
  };
  const read = documentFacts(lines, { classifier, snapshots: snapshots.base(), collectionId }, (_, reason) =>
    refuse(reason),
  );
  if (!isDeepStrictEqual(read, bareFacts(facts)))
    refuse('its provisions are out of order, or were classified by other rules');
  return [lines.head, ...lines.versions, ...lines.intervals].map((line) => `${JSON.stringify(line)}\n`).join('');
}
