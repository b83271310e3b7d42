import { join } from 'node:path';
import { createClassifier } from '../../classify/classify.ts';
import type { Graph } from '../../db/graph.ts';
import { NotFound } from '../../errors.ts';
import { collectionStates } from '../../model/writes/dataset.ts';
import { readCueBook } from '../cue-book.ts';
import { openCollection } from '../open-terms-archive/collection.ts';
import { type Findings, noFindings } from './finding.ts';
import { verifyDocuments, verifyWordings } from './graph.ts';
import { verifySource } from './source.ts';

/** What to verify: all collections of the graph or one, and perhaps against its source. */
export interface VerifyOptions {
  source: string | undefined;
  collection: string | undefined;
  seedFolder: string;
  /** Folder for copies of remote sources. */
  workFolder: string;
  report: (progress: { message: string; done?: number; total?: number }) => void;
  signal: AbortSignal;
}

/** Recomputes whatever follows from something else, and tells what agrees, differs or is missing. Changes nothing. */
export async function verify(graph: Graph, options: VerifyOptions): Promise<Findings> {
  const findings = noFindings();
  const { collection, report, signal } = options;
  if (options.source !== undefined) await againstSource(graph, options.source, options, findings);
  signal.throwIfAborted();
  const states = await collectionStates(graph, {});
  if (collection !== undefined && !states.some(({ id }) => id === collection)) throw noCollection(collection, states);
  await verifyWordings(graph, findings, report);
  for (const { id } of states.filter((state) => (collection ?? state.id) === state.id)) {
    signal.throwIfAborted();
    await verifyDocuments(graph, id, findings, report);
  }
  return findings;
}

async function againstSource(
  graph: Graph,
  source: string,
  { collection, seedFolder, workFolder, report }: VerifyOptions,
  findings: Findings,
): Promise<void> {
  const opened = await openCollection(source, {
    classifier: createClassifier(await readCueBook(join(seedFolder, 'cues'))),
    workFolder,
    report: (message) => report({ message }),
    ...(collection === undefined ? {} : { collectionId: collection }),
  });
  try {
    const states = await collectionStates(graph, {});
    if (!states.some(({ id }) => id === opened.facts.id)) throw noCollection(opened.facts.id, states);
    await verifySource(graph, opened, findings, report);
  } finally {
    await opened.close();
  }
}

function noCollection(id: string, states: readonly { id: string }[]): NotFound {
  const known = states.map((state) => state.id).join(', ') || 'none';
  return new NotFound(`There is no collection "${id}" in the graph; there are: ${known}. Name it with --collection.`);
}
