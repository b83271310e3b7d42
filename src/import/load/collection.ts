import type { Graph } from '../../db/graph.ts';
import { SourceError } from '../../errors.ts';
import { finishCollection } from '../../model/writes/dataset.ts';
import { clauseTypeKeys, documents, heldDocuments, sweep } from '../../model/writes/document.ts';
import type { CollectionFacts, DocumentFacts, SkippedDocument } from '../facts.ts';
import { batched } from './batch.ts';
import { now } from './dataset.ts';
import { digestOfCollection, digestOfDocument } from './digest.ts';
import { loadDocuments } from './document.ts';
import { documentRows, joined } from './document-row.ts';
import { count, emptyTally, type Tally } from './tally.ts';

/** A collection with its documents, whichever source yields them. */
export interface CollectionSource {
  facts: CollectionFacts;
  documents(): AsyncIterable<DocumentFacts | SkippedDocument>;
}

/** How a collection is loaded; `signal` ends it after the batch that is being written. */
export interface LoadOptions {
  origin: 'IMPORT' | 'ARCHIVE';
  /** Told how many documents are read, skipped ones included. */
  progress: (done: number) => void;
  signal?: AbortSignal | undefined;
}

/** What a load did; `platforms` are those whose derived relationships may have changed. */
export interface Load extends Tally {
  added: number;
  removed: number;
  removedDocuments: number;
  platforms: Set<string>;
  complete: boolean;
}

/** Makes the collection in the graph exactly what the source yields, document by document; a skipped one stays as it was. */
export async function loadCollection(graph: Graph, source: CollectionSource, options: LoadOptions): Promise<Load> {
  const { id, head: _, ...properties } = source.facts;
  const held = await heldDocuments(graph, { key: id });
  const platforms = new Set(held.map(({ platformSlug }) => platformSlug));
  const load: Load = { ...emptyTally(), added: 0, removed: 0, removedDocuments: 0, platforms, complete: false };
  await documents.upsertCollection(graph, { key: id, properties: { ...properties, incomplete: true } });
  const digests = await loadBatches(graph, source, options, load);
  load.complete = options.signal?.aborted !== true;
  const kept = new Set(load.skipped.map(({ path }) => path));
  const gone = held.filter((document) => !digests.has(document.id) && !kept.has(document.path ?? ''));
  if (load.complete) load.removedDocuments = await removeDocuments(graph, gone);
  await finish(graph, source.facts, options, load, digests);
  return load;
}

/** Removes the collection with all its documents; answers the platforms whose derived relationships are to be rebuilt. */
export async function removeCollection(graph: Graph, id: string): Promise<Set<string>> {
  const held = await heldDocuments(graph, { key: id });
  await removeDocuments(graph, held);
  await sweep.collections(graph, { keys: [id] });
  return new Set(held.map(({ platformSlug }) => platformSlug));
}

async function loadBatches(
  graph: Graph,
  source: CollectionSource,
  { progress, signal }: LoadOptions,
  load: Load,
): Promise<Map<string, Digest>> {
  const known = new Set((await clauseTypeKeys(graph, {})).map(({ slug }) => slug));
  const digests = new Map<string, Digest>();
  const skip = (item: SkippedDocument): void => void load.skipped.push(item);
  let writing: Promise<void> = Promise.resolve();
  for await (const batch of batched(source.documents(), { skip, progress, signal })) {
    for (const document of batch) checkClauseTypes(document, known);
    await writing;
    if (signal?.aborted) break;
    writing = writeBatch(graph, batch, load, digests);
    writing.catch(() => undefined);
  }
  await writing;
  return digests;
}

interface Digest {
  digest: string;
  asOf: string;
}

async function writeBatch(
  graph: Graph,
  batch: readonly DocumentFacts[],
  load: Load,
  digests: Map<string, Digest>,
): Promise<void> {
  const { added, removed } = await loadDocuments(graph, joined(batch.map(documentRows)));
  load.added += added;
  load.removed += removed;
  for (const document of batch) {
    count(load, document);
    load.platforms.add(document.platform.slug);
    digests.set(document.id, {
      digest: digestOfDocument(document),
      asOf: document.versions.at(-1)?.capturedAt ?? '',
    });
  }
}

function checkClauseTypes({ platform, title, provisions }: DocumentFacts, known: ReadonlySet<string>): void {
  for (const { id, clauseTypes } of provisions)
    for (const { clauseType } of clauseTypes)
      if (!known.has(clauseType))
        throw new SourceError(
          `${platform.name}, ${title}, provision ${id}: the clause type "${clauseType}" is not in the graph. Load the seeds that define it first.`,
        );
}

async function removeDocuments(graph: Graph, gone: readonly { id: string }[]): Promise<number> {
  for (const { id } of gone) await sweep.documents(graph, { keys: [id] });
  return gone.length;
}

async function finish(
  graph: Graph,
  facts: CollectionFacts,
  { origin }: LoadOptions,
  { complete }: Load,
  digests: ReadonlyMap<string, Digest>,
): Promise<void> {
  const times = [...digests.values()].map(({ asOf }) => asOf).sort();
  await finishCollection(graph, {
    key: facts.id,
    head: facts.head,
    digest: digestOfCollection(facts, new Map([...digests].map(([id, { digest }]) => [id, digest]))),
    origin,
    asOf: times.at(-1) || null,
    incomplete: complete ? null : true,
    now: now(),
  });
}
