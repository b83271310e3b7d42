import type { Graph } from '../../db/graph.ts';
import { type CollectionState, collectionStates } from '../../model/writes/dataset.ts';
import { loadCollection, removeCollection } from '../load/collection.ts';
import { describedBy } from '../load/collection-facts.ts';
import type { CollectionSeed } from '../seeds/collection.ts';
import type { Archive } from './read.ts';

/** Whom to tell how many documents of all archives are loaded, and what ends the loading after the running batch. */
export interface ArchiveOptions {
  report: (progress: { message: string; done: number; total: number }) => void;
  signal?: AbortSignal | undefined;
}

/**
 * Makes the archived collections in the graph exactly those given. A collection that was imported whole, at least as new as its
 * archive, stays as it is.
 */
export async function loadArchives(
  graph: Graph,
  archives: readonly Archive[],
  seeds: readonly CollectionSeed[],
  { report, signal }: ArchiveOptions,
): Promise<void> {
  const states = await collectionStates(graph, {});
  await removeStale(graph, archives, states);
  const wanted = archives.filter((archive) => !surpassed(archive, states));
  const total = wanted.reduce((sum, { manifest }) => sum + manifest.documents, 0);
  let before = 0;
  for (const { manifest, documents } of wanted) {
    const facts = describedBy(seeds, manifest.collection);
    const progress = (done: number): void => report({ message: 'Loading the archives', done: before + done, total });
    await loadCollection(graph, { facts, documents }, { origin: 'ARCHIVE', progress, signal });
    signal?.throwIfAborted();
    before += manifest.documents;
  }
}

function surpassed({ manifest }: Archive, states: readonly CollectionState[]): boolean {
  const held = states.find(({ id }) => id === manifest.collection.id);
  if (held === undefined || held.origin !== 'IMPORT' || held.incomplete || !held.followed) return false;
  return (held.asOf ?? '') >= (manifest.asOf ?? '');
}

async function removeStale(
  graph: Graph,
  archives: readonly Archive[],
  states: readonly CollectionState[],
): Promise<void> {
  const ids = new Set(archives.map(({ manifest }) => manifest.collection.id));
  for (const { id, origin } of states) if (origin === 'ARCHIVE' && !ids.has(id)) await removeCollection(graph, id);
}
