import { join } from 'node:path';
import { createClassifier } from '../classify/classify.ts';
import type { Graph } from '../db/graph.ts';
import { applyToDocuments } from '../model/curation/apply.ts';
import { collectionStates, datasetState, unseedDataset } from '../model/writes/dataset.ts';
import { documents } from '../model/writes/document.ts';
import { locateJudgements } from '../model/writes/judgement.ts';
import { loadArchives } from './archive/load.ts';
import { type Archive, openArchives } from './archive/read.ts';
import { readCueBook } from './cue-book.ts';
import { collectionFacts } from './load/collection-facts.ts';
import { stamp } from './load/dataset.ts';
import { deriveAll } from './load/derive.ts';
import { loadSeedJudgements } from './load/judgement.ts';
import { loadLaw } from './load/law.ts';
import { exclusively } from './load/lock.ts';
import { loadRecords } from './load/record.ts';
import { loadSectors } from './load/sector.ts';
import { loadJudgements } from './load/succession.ts';
import { digestOfFolder } from './seed-digest.ts';
import { readSeeds } from './seeds/read-seeds.ts';
import type { Seeds } from './seeds/seeds.ts';

/** Where the seeds are, and whom to tell how far their loading is; `force` loads them even when the graph has them. */
export interface SeedOptions {
  folder: string;
  report: (progress: { message: string; done?: number; total?: number }) => void;
  force?: boolean;
  signal?: AbortSignal | undefined;
}

/** Whether anything was loaded, and the version of the data afterwards. */
export interface SeedSummary {
  loaded: boolean;
  version: string;
}

interface SeedSet {
  digest: string;
  seeds: Seeds;
  classifier: string;
  archives: Archive[];
}

/**
 * Makes the graph hold the seeds of the folder: nothing is done when it has them already. Processes that seed at the same moment
 * wait for each other; a run that is cut short is made good by the next one.
 */
export async function ensureSeeded(graph: Graph, options: SeedOptions): Promise<SeedSummary> {
  const digest = await digestOfFolder(options.folder);
  const wait = (): void => options.report({ message: 'Another process is loading data; waiting for it' });
  if (await isUnsettled(graph)) await exclusively(graph, () => settle(graph, options), wait);
  const version = options.force ? null : await seededVersion(graph, digest);
  if (version !== null) return { loaded: false, version };
  const set = await readSeedSet(options.folder, digest);
  return exclusively(graph, () => seed(graph, set, options), wait);
}

async function isUnsettled(graph: Graph): Promise<boolean> {
  const [state] = await datasetState(graph, {});
  return state?.unsettled === true;
}

/** Makes good what an import that was cut short left undone: its documents are whole, what follows from them is not. */
async function settle(graph: Graph, { report }: SeedOptions): Promise<void> {
  if (!(await isUnsettled(graph))) return;
  report({ message: 'Joining what an unfinished import loaded' });
  await deriveAll(graph);
  await stamp(graph, {});
}

/** The version of the data when it rests on seeds of this digest, else null. */
async function seededVersion(graph: Graph, digest: string): Promise<string | null> {
  const [state] = await datasetState(graph, {});
  return state?.seedsDigest === digest ? state.version : null;
}

async function readSeedSet(folder: string, digest: string): Promise<SeedSet> {
  const seeds = await readSeeds(folder);
  const classifier = createClassifier(await readCueBook(join(folder, 'cues'))).version;
  return { digest, seeds, classifier, archives: await openArchives(join(folder, 'archive')) };
}

async function seed(graph: Graph, set: SeedSet, options: SeedOptions): Promise<SeedSummary> {
  const done = options.force ? null : await seededVersion(graph, set.digest);
  if (done !== null) return { loaded: false, version: done };
  await unseedDataset(graph, {});
  await loadSeedJudgements(graph, set.seeds.judgements);
  options.report({ message: 'Loading the law' });
  await loadLaw(graph, set.seeds);
  await describeCollections(graph, set.seeds);
  await loadJudgements(graph, set.seeds.successions);
  await loadSectors(graph, set.seeds.sectors);
  await loadRecords(graph, set.seeds);
  await loadArchives(graph, set.archives, set.seeds.collections, options);
  await locateJudgements(graph, {});
  await graph.transact((writer) => applyToDocuments(writer, null));
  options.report({ message: 'Joining platforms, clause types and regulations' });
  await deriveAll(graph);
  return { loaded: true, version: await stamp(graph, { seedsDigest: set.digest, classifier: set.classifier }) };
}

async function describeCollections(graph: Graph, { collections }: Seeds): Promise<void> {
  for (const { id } of await collectionStates(graph, {})) {
    const known = collections.find((collection) => collection.id === id);
    if (known === undefined) continue;
    const { id: key, head: _, ...properties } = collectionFacts(known, '');
    await documents.upsertCollection(graph, { key, properties });
  }
}
