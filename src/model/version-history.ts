import { listsByKey, query, rowsInOrder } from '../db/query.ts';
import type { GraphView } from '../db/view.ts';
import { lastMoment, momentOf } from './moment.ts';

/** Record ids of the versions just before and after one; null where there is none. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
}

const neighbours = query<{ ids: readonly string[]; until: string }, Neighbours & { id: string }>('version/neighbours');

/** The neighbours of versions in the history of their document, in the order asked. */
export async function neighboursOf(graph: GraphView, ids: readonly string[]): Promise<Neighbours[]> {
  const rows = await neighbours(graph, { ids, until: lastMoment(graph) });
  return rowsInOrder(ids, rows).map((row) => row ?? { previous: null, next: null });
}

/** Record ids of the last versions that could be read as terms: up to one, and before it. */
export interface Readable {
  latest: string | null;
  earlier: string | null;
}

const readable = query<{ ids: readonly string[] }, Readable & { id: string }>('version/readable');

/** What could be read as terms up to each version, in the order asked. */
export async function readableAt(graph: GraphView, ids: readonly string[]): Promise<Readable[]> {
  return rowsInOrder(ids, await readable(graph, { ids })).map((row) => row ?? { latest: null, earlier: null });
}

const standingAt = query<{ ids: readonly string[]; at: string }, { id: string; version: string | null }>(
  'version/standing-at',
);

/** Record ids of the versions whose terms stood at the end of a day, of documents in the order asked; null where none did. */
export async function versionsOn(
  graph: GraphView,
  day: string,
  documents: readonly string[],
): Promise<(string | null)[]> {
  const rows = await standingAt(graph, { ids: documents, at: momentOf(graph, day) });
  return rowsInOrder(documents, rows).map((row) => row?.version ?? null);
}

/** A provision as it stood in a version. */
export interface Standing {
  /** Record id. */
  provision: string;
  sha256: string;
  /** Rank among all stretches of the document: those that stand in a version, sorted by it, are in reading order. */
  order: number;
  /** Sequence of the version in which the provision was first seen. */
  since: number;
}

const standing = query<{ keys: readonly string[] }, Standing & { key: string }>('version/standing');

/** What stood in each version, in reading order. */
export async function standingIn(graph: GraphView, versions: readonly string[]): Promise<Standing[][]> {
  return listsByKey(versions, await standing(graph, { keys: versions }));
}

const lastVersion = query<{ ids: readonly string[]; until: string }, { id: string; versionId: string }>(
  'document/last-version',
);

/** Record ids of the latest versions that were read as terms, of documents in the order asked; null where none was. */
export async function lastVersionsOf(graph: GraphView, documents: readonly string[]): Promise<(string | null)[]> {
  const rows = await lastVersion(graph, { ids: documents, until: lastMoment(graph) });
  return rowsInOrder(documents, rows).map((row) => row?.versionId ?? null);
}
