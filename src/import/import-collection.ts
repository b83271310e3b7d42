import { join } from 'node:path';
import { type Classifier, createClassifier } from '../classify/classify.ts';
import type { Graph } from '../db/graph.ts';
import { BadInput, SourceError } from '../errors.ts';
import { collectionStates, datasetState } from '../model/writes/dataset.ts';
import { hasRecorded } from '../model/writes/held.ts';
import { writeArchive } from './archive/write.ts';
import { readCueBook } from './cue-book.ts';
import type { CollectionFacts } from './facts.ts';
import { type CollectionSource, loadCollection } from './load/collection.ts';
import { describedBy } from './load/collection-facts.ts';
import { stamp } from './load/dataset.ts';
import { deriveAll } from './load/derive.ts';
import type { Load } from './load/load.ts';
import { exclusively } from './load/lock.ts';
import type { Tally } from './load/tally.ts';
import { openCollection } from './open-terms-archive/collection.ts';
import { readSeeds } from './seeds/read-seeds.ts';

/** A step of a run for people; `done` and `total` count versions. */
export type Report = (progress: { message: string; done?: number; total?: number }) => void;

/** Which collection is imported: a git repository or bundle, with its declarations where there are any. */
export interface ImportSource {
  source: string;
  declarations?: string | undefined;
  collectionId?: string | undefined;
  /** Folder of the seeds, which hold the cues and may describe the collection. */
  seedFolder: string;
  /** Folder for copies of remote sources. */
  workFolder: string;
}

/** An opened collection, ready to be loaded or archived. It must be closed. */
export interface OpenImport extends CollectionSource {
  /** How many versions its documents have. */
  versions: number;
  classifier: Classifier;
  /** Whether its id was given by the caller rather than found in the source. */
  named: boolean;
  /** Whether the commit is part of its history; null where the commit is not known. */
  isAncestor(commit: string): Promise<boolean | null>;
  close(): Promise<void>;
}

/** What an import read and what it changed. `complete` is false when it was stopped before the end. */
export interface ImportSummary extends Omit<Load, 'platforms'> {
  collection: Pick<CollectionFacts, 'id' | 'name' | 'head'>;
  /** Whether the history that was imported last time is no longer part of the source's. */
  rewritten: boolean;
  /** Version of the data after it. */
  version: string;
}

/** How an import is done. */
export interface ImportOptions {
  /** Reads every document anew, and replaces a collection of the same id whatever its history. */
  full?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

/** Opens the collection and refuses what is none, before anything is written anywhere. */
export async function openImport(options: ImportSource, report: Report): Promise<OpenImport> {
  const { source, declarations, collectionId, seedFolder, workFolder } = options;
  const seeds = await readSeeds(seedFolder);
  const classifier = createClassifier(await readCueBook(join(seedFolder, 'cues')));
  let total = 0;
  let name = '';
  const opened = await openCollection(source, {
    classifier,
    workFolder,
    report: (message) => report({ message }),
    progress: (done) => report(reading(name, done, total)),
    ...(declarations === undefined ? {} : { declarations }),
    ...(collectionId === undefined ? {} : { collectionId }),
  });
  const { id } = opened.facts;
  if (seeds.collections.some((known) => known.id === id && known.kind === 'curated')) {
    await opened.close();
    throw new BadInput(
      `"${id}" is the id of curated records, which no import may replace. Choose another with --collection.`,
    );
  }
  const facts = describedBy(seeds.collections, opened.facts);
  ({ name } = facts);
  total = opened.versions;
  return {
    facts,
    versions: total,
    classifier,
    named: collectionId !== undefined,
    documents: (held) => opened.documents(held),
    isAncestor: (commit) => opened.isAncestor(commit),
    close: () => opened.close(),
  };
}

/**
 * Makes the collection in the graph what the source holds, reading only what the graph does not have; the graph must have its seeds.
 * Processes that load take turns. A collection of another history is not replaced under a given name, but with `full`.
 */
export async function importCollection(
  graph: Graph,
  source: OpenImport,
  report: Report,
  options: ImportOptions = {},
): Promise<ImportSummary> {
  const wait = (): void => report({ message: 'Another process is loading data; waiting for it' });
  return exclusively(graph, () => load(graph, source, report, options), wait);
}

async function load(graph: Graph, source: OpenImport, report: Report, options: ImportOptions): Promise<ImportSummary> {
  const { id, name, head } = source.facts;
  const rewritten = await isRewritten(graph, source, report, options);
  const unsettled = (await datasetState(graph, {}))[0]?.unsettled === true;
  report(reading(name, 0, source.versions));
  const progress = (): void => undefined;
  const { platforms, ...loaded } = await loadCollection(graph, source, { origin: 'IMPORT', progress, ...options });
  if (unsettled || platforms.size > 0) {
    report({ message: 'Joining platforms, clause types and regulations' });
    await deriveAll(graph, unsettled ? undefined : platforms);
  }
  const version = await stamp(graph, { classifier: source.classifier.version });
  return { collection: { id, name, head }, ...loaded, rewritten, version };
}

/** Whether what is held of the collection comes of another history; refuses to replace it where that may be a mistake. */
async function isRewritten(
  graph: Graph,
  { facts: { id, name, head }, named, isAncestor }: OpenImport,
  report: Report,
  { full }: ImportOptions,
): Promise<boolean> {
  const held = (await collectionStates(graph, {})).find((state) => state.id === id);
  if (held === undefined || held.head === null || (await isAncestor(held.head)) === true) return false;
  const last = held.head.slice(0, 12);
  if (!full && (await hasRecorded(graph, { key: id, commit: head })).length > 0)
    throw new SourceError(
      `${name} was read up to commit ${last}; this source ends before it, at ${head.slice(0, 12)}. Nothing was changed. Bring the source up to date, or make the graph hold just this with --full.`,
    );
  if (named && !full)
    throw new BadInput(
      `The graph has a collection "${id}" that was read up to commit ${last}, which this source does not have. Choose another id with --collection, or replace it with --full.`,
    );
  report({
    message: `The history of ${name} was rewritten: commit ${last}, up to which it was read, is not part of it. Documents whose versions are others now are read again`,
  });
  return true;
}

/** Writes the collection's facts, without a sentence of its texts, to `<folder>/<collection>/`; needs no database. */
export function archiveCollection(
  folder: string,
  source: OpenImport,
  report: Report,
  signal?: AbortSignal,
): Promise<Tally> {
  report(reading(source.facts.name, 0, source.versions));
  return writeArchive(folder, source, { classifier: source.classifier.version, progress: () => undefined, signal });
}

function reading(name: string, done: number, total: number): { message: string; done: number; total: number } {
  return { message: `Reading ${name}`, done: Math.min(done, total), total };
}
