import { createHash } from 'node:crypto';
import type { Graph } from '../db/graph.ts';
import { query } from '../db/query.ts';

type Properties = Record<string, unknown>;

interface Place {
  place: string;
  label: string;
  key: string;
}

interface Surroundings {
  place: string;
  properties: Properties;
  relationships: [type: string, label: string, key: string, properties: Properties][];
}

const BATCH = 2000;
/** When and in which turn something was done here, on what data and with which key, says nothing about what is known. */
const TURNS = new Set([
  ...['builtAt', 'importedAt', 'arriving', 'arrived', 'arrivals'],
  ...['judgedAt', 'withdrawnAt', 'dataset', 'keyId'],
]);

const everyNode = query<Record<string, never>, Place>('fingerprint/keys');
const nodesAt = query<{ places: readonly string[] }, Surroundings>('fingerprint/nodes');

/** SHA-256 in hex over all nodes and relationships with their properties: equal graphs have equal fingerprints, on any machine and however they came about. */
export async function graphFingerprint(graph: Pick<Graph, 'read'>): Promise<string> {
  const nodes = (await everyNode(graph, {})).sort(
    (one, other) => compare(one.label, other.label) || compare(one.key, other.key),
  );
  const hash = createHash('sha256');
  for (let start = 0; start < nodes.length; start += BATCH) {
    const batch = nodes.slice(start, start + BATCH);
    const found = await nodesAt(graph, { places: batch.map(({ place }) => place) });
    const byPlace = new Map(found.map((node) => [node.place, node]));
    for (const { place, label, key } of batch) hash.update(line(label, key, byPlace.get(place)));
  }
  return hash.digest('hex');
}

function line(label: string, key: string, node: Surroundings | undefined): string {
  const leaving = (node?.relationships ?? []).map(([type, to, toKey, properties]) =>
    JSON.stringify([type, to, toKey, sorted(properties)]),
  );
  return `${JSON.stringify([label, key, sorted(node?.properties ?? {}), leaving.sort(compare)])}\n`;
}

function sorted(properties: Properties): [string, unknown][] {
  return Object.entries(properties)
    .filter(([name]) => !TURNS.has(name))
    .sort(([one], [other]) => compare(one, other));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
