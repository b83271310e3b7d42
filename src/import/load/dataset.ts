import { createHash } from 'node:crypto';
import type { Graph } from '../../db/graph.ts';
import {
  arriveVersions,
  collectionStates,
  type DatasetState,
  datasetState,
  stampDataset,
} from '../../model/writes/dataset.ts';

const LENGTH = 16;

/** The present moment as the graph writes times. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** Gives the dataset the version that its contents have: the same for the same seeds, rules and collections, in whatever order they came; what a load brought has arrived with it. */
export async function stamp(
  graph: Graph,
  rests: Partial<Pick<DatasetState, 'seedsDigest' | 'classifier'>>,
): Promise<string> {
  const [held] = await datasetState(graph, {});
  const { seedsDigest = held?.seedsDigest ?? null, classifier = held?.classifier ?? null } = rests;
  const collections = await collectionStates(graph, {});
  const contents = [
    seedsDigest,
    classifier,
    collections.map(({ id, head, digest, incomplete }) => [id, head, digest, incomplete]),
  ];
  const version = createHash('sha256').update(JSON.stringify(contents)).digest('hex').slice(0, LENGTH);
  await graph.transact(async (writer) => {
    await stampDataset(writer, { version, seedsDigest, classifier, now: now() });
    await arriveVersions(writer, {});
  });
  return version;
}
