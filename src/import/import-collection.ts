import { join } from 'node:path';
import { type Classifier, createClassifier } from '../classify/classify.ts';
import type { Graph } from '../db/graph.ts';
import { BadInput } from '../errors.ts';
import { unsettleDataset } from '../model/writes/dataset.ts';
import { writeArchive } from './archive/write.ts';
import { readCueBook } from './cue-book.ts';
import type { CollectionFacts } from './facts.ts';
import { type CollectionSource, loadCollection } from './load/collection.ts';
import { describedBy } from './load/collection-facts.ts';
import { stamp } from './load/dataset.ts';
import { deriveAll } from './load/derive.ts';
import { exclusively } from './load/lock.ts';
import type { Tally } from './load/tally.ts';
import { openCollection } from './open-terms-archive/collection.ts';
import { readSeeds } from './seeds/read-seeds.ts';

/** A step of a run for people; `done` and `total` count documents. */
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
  total: number;
  classifier: Classifier;
  close(): Promise<void>;
}

/** What an import read and what it changed. `complete` is false when it was stopped before the end. */
export interface ImportSummary extends Tally {
  collection: Pick<CollectionFacts, 'id' | 'name' | 'head'>;
  /** Versions and provisions. */
  added: number;
  removed: number;
  removedDocuments: number;
  /** Version of the data after it. */
  version: string;
  complete: boolean;
}

/** Opens the collection and refuses what is none, before anything is written anywhere. */
export async function openImport(options: ImportSource, report: Report): Promise<OpenImport> {
  const { source, declarations, collectionId, seedFolder, workFolder } = options;
  const seeds = await readSeeds(seedFolder);
  const classifier = createClassifier(await readCueBook(join(seedFolder, 'cues')));
  const opened = await openCollection(source, {
    classifier,
    workFolder,
    report: (message) => report({ message }),
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
  return {
    facts: describedBy(seeds.collections, opened.facts),
    total: opened.total,
    classifier,
    documents: () => opened.documents(),
    close: () => opened.close(),
  };
}

/** Makes the collection in the graph what the source holds; the graph must have its seeds. Processes that load take turns. */
export async function importCollection(
  graph: Graph,
  source: OpenImport,
  report: Report,
  signal?: AbortSignal,
): Promise<ImportSummary> {
  const wait = (): void => report({ message: 'Another process is loading data; waiting for it' });
  return exclusively(graph, () => load(graph, source, report, signal), wait);
}

async function load(
  graph: Graph,
  source: OpenImport,
  report: Report,
  signal: AbortSignal | undefined,
): Promise<ImportSummary> {
  const { id, name, head } = source.facts;
  const progress = (done: number): void => report(importing(source, done));
  progress(0);
  await unsettleDataset(graph, {});
  const { platforms, ...loaded } = await loadCollection(graph, source, { origin: 'IMPORT', progress, signal });
  report({ message: 'Joining platforms, clause types and regulations' });
  await deriveAll(graph, platforms);
  const version = await stamp(graph, { classifier: source.classifier.version });
  return { collection: { id, name, head }, ...loaded, version };
}

/** Writes the collection's facts, without a sentence of its texts, to `<folder>/<collection>/`; needs no database. */
export function archiveCollection(
  folder: string,
  source: OpenImport,
  report: Report,
  signal?: AbortSignal,
): Promise<Tally> {
  const progress = (done: number): void => report(importing(source, done));
  return writeArchive(folder, source, { classifier: source.classifier.version, progress, signal });
}

function importing({ facts, total }: OpenImport, done: number): { message: string; done: number; total: number } {
  return { message: `Reading ${facts.name}`, done: Math.min(done, total), total };
}
