import type { Graph } from '../../db/graph.ts';
import { SourceError } from '../../errors.ts';
import { applyToDocuments } from '../../model/curation/apply.ts';
import { collectionStates, finishCollection, unsettleDataset } from '../../model/writes/dataset.ts';
import { clauseTypeKeys, documents, sweep } from '../../model/writes/document.ts';
import { heldDocuments } from '../../model/writes/held.ts';
import { writtenNow } from '../../model/written-now.ts';
import type { CollectionFacts, DocumentFacts, HeldDocument, SkippedDocument, UnchangedDocument } from '../facts.ts';
import { batched } from './batch.ts';
import { digestOfCollection } from './digest.ts';
import { loadDocuments } from './document.ts';
import { documentRows, joined } from './document-row.ts';
import { heldDocument } from './held.ts';
import { emptyLoad, type Load, type Progress } from './load.ts';
import { count } from './tally.ts';

/** A collection with its documents, whichever source yields them; what it is told to be held it may yield as unchanged. */
export interface CollectionSource {
  facts: CollectionFacts;
  documents(
    held?: (id: string) => Promise<HeldDocument | null>,
  ): AsyncIterable<DocumentFacts | SkippedDocument | UnchangedDocument>;
}

/** How a collection is loaded; `signal` ends it after the batch that is being written. */
export interface LoadOptions {
  origin: 'IMPORT' | 'ARCHIVE';
  /** Told how many documents are read, skipped ones included. */
  progress: (done: number) => void;
  /** Reads everything anew, whatever the graph holds. */
  full?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

/** Makes the collection in the graph exactly what the source yields, document by document; a skipped one stays as it was. Writes nothing where nothing is new. */
export async function loadCollection(graph: Graph, source: CollectionSource, options: LoadOptions): Promise<Load> {
  const held = new Map((await heldDocuments(graph, { key: source.facts.id })).map((row) => [row.id, row]));
  const progress: Progress = { load: emptyLoad(), held, digests: new Map() };
  const { load, digests } = progress;
  const begin = once(() => beginLoad(graph, source.facts, options));
  await loadBatches(graph, source, options, progress, begin);
  load.complete = options.signal?.aborted !== true;
  const kept = new Set(load.skipped.map(({ path }) => path));
  const gone = [...held.values()].filter(({ id, path }) => !digests.has(id) && !kept.has(path ?? ''));
  if (load.complete && gone.length > 0) {
    await begin();
    load.removedDocuments = await removeDocuments(graph, gone);
    for (const { platformSlug } of gone) load.platforms.add(platformSlug);
  }
  await finish(graph, source.facts, options, progress, begin);
  return load;
}

/** Removes the collection with all its documents; answers the platforms whose derived relationships are to be rebuilt. */
export async function removeCollection(graph: Graph, id: string): Promise<Set<string>> {
  const held = await heldDocuments(graph, { key: id });
  await removeDocuments(graph, held);
  await sweep.collections(graph, { keys: [id] });
  return new Set(held.map(({ platformSlug }) => platformSlug));
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}

/** From here on a run that is killed leaves traces, by which the next one knows what is not to be relied on. */
async function beginLoad(graph: Graph, facts: CollectionFacts, { origin }: LoadOptions): Promise<void> {
  const { id, head: _, ...properties } = facts;
  if (origin === 'IMPORT') await unsettleDataset(graph, {});
  await documents.upsertCollection(graph, { key: id, properties: { ...properties, incomplete: true } });
}

async function loadBatches(
  graph: Graph,
  source: CollectionSource,
  { progress: told, signal, full }: LoadOptions,
  progress: Progress,
  begin: () => Promise<void>,
): Promise<void> {
  const known = new Set((await clauseTypeKeys(graph, {})).map(({ slug }) => slug));
  const skip = (item: SkippedDocument): void => void progress.load.skipped.push(item);
  const keep = ({ id }: UnchangedDocument): void => leave(progress, id);
  let writing: Promise<void> = Promise.resolve();
  const items = full ? source.documents() : source.documents(async (id) => held(graph, progress, id));
  try {
    for await (const batch of batched(items, { skip, keep, progress: told, signal })) {
      for (const document of batch) checkClauseTypes(document, known);
      await begin();
      await writing;
      if (signal?.aborted) break;
      writing = writeBatch(graph, batch, progress);
      writing.catch(() => undefined);
    }
  } finally {
    // Nothing is written any more once the lock of the load is free.
    await writing.catch(() => undefined);
  }
  await writing;
}

function held(graph: Graph, progress: Progress, id: string): HeldDocument | null {
  const row = progress.held.get(id);
  return row === undefined ? null : heldDocument(graph, row);
}

function leave({ load, held, digests }: Progress, id: string): void {
  const row = held.get(id);
  load.documents += 1;
  load.unchangedDocuments += 1;
  digests.set(id, row?.digest ?? '');
}

async function writeBatch(graph: Graph, batch: readonly DocumentFacts[], progress: Progress): Promise<void> {
  const { load, digests, held } = progress;
  const rows = joined(batch.map(documentRows));
  const { newVersions, lostVersions } = await loadDocuments(graph, rows);
  load.newVersions += newVersions.size;
  load.lostVersions += lostVersions;
  for (const { version, kind } of rows.changes) if (newVersions.has(version)) load.changes[kind] += 1;
  for (const { key, properties } of rows.documents) digests.set(key, String(properties.digest));
  for (const document of batch) {
    count(load, document);
    load.platforms.add(document.platform.slug);
    const before = held.get(document.id);
    if (before !== undefined) load.platforms.add(before.platformSlug);
    if (before === undefined) load.newDocuments += 1;
    else if (document.versions.some(({ id }) => newVersions.has(id))) load.grownDocuments += 1;
    else load.alteredDocuments += 1;
  }
}

function checkClauseTypes({ platform, title, provisions }: DocumentFacts, known: ReadonlySet<string>): void {
  for (const { id, worded } of provisions)
    for (const { clauseType } of worded.flatMap(({ clauseTypes }) => clauseTypes))
      if (!known.has(clauseType))
        throw new SourceError(
          `${platform.name}, ${title}, provision ${id}: the clause type "${clauseType}" is not in the graph. Load the seeds that define it first.`,
        );
}

async function removeDocuments(graph: Graph, gone: readonly { id: string }[]): Promise<number> {
  for (const { id } of gone) await sweep.documents(graph, { keys: [id] });
  await graph.transact((writer) =>
    applyToDocuments(
      writer,
      gone.map(({ id }) => id),
    ),
  );
  return gone.length;
}

async function finish(
  graph: Graph,
  facts: CollectionFacts,
  { origin }: LoadOptions,
  { load: { complete }, digests }: Progress,
  begin: () => Promise<void>,
): Promise<void> {
  const digest = digestOfCollection(facts, digests);
  const state = (await collectionStates(graph, {})).find(({ id }) => id === facts.id);
  if (complete && state?.digest === digest && state.origin === origin && !state.incomplete) return;
  await begin();
  await finishCollection(graph, {
    key: facts.id,
    head: facts.head,
    digest,
    origin,
    asOf: null,
    incomplete: complete ? null : true,
    now: writtenNow(),
  });
}
