import type { GraphView } from '../../db/view.ts';
import { NotFound } from '../../errors.ts';
import { unknownKeys } from '../../model/known.ts';
import { recordUri } from '../../model/record-uri.ts';
import { unknownKey } from '../../model/unknown-key.ts';
import type { Resource } from '../rdf/resource.ts';
import type { KnownRecord, RecordKind, Way } from './kind.ts';
import { kindNamed } from './kinds.ts';
import type { RecordName } from './name.ts';

/** Others that a way leads to: how many there are, and the first of them. */
export interface Neighbours extends Pick<Way, 'term' | 'title'> {
  readonly total: number;
  readonly shown: readonly { readonly uri: string; readonly title: string }[];
}

/** A record with those around it. */
export interface RecordView {
  readonly kind: RecordKind;
  readonly record: KnownRecord;
  readonly neighbours: readonly Neighbours[];
}

const MOST_SHOWN = 50;

async function missing(graph: GraphView, { kind, key }: RecordName): Promise<NotFound> {
  const { noun, name } = kind;
  const finding = noun === null ? undefined : (await unknownKeys(graph, new Map([[noun, [key]]]))).get(noun);
  if (noun === null || finding === undefined)
    return new NotFound(`There is no ${name.toLowerCase()} "${key.slice(0, 80)}" in this graph.`);
  return unknownKey(noun, [key], finding.known, 'address');
}

/** The names of records by address, of one kind. */
async function titles(graph: GraphView, origin: string, kind: RecordKind, keys: readonly string[]) {
  const found = keys.length === 0 ? [] : await kind.read(graph, origin, keys);
  return new Map(found.map(({ key, title }) => [key, title]));
}

async function neighboursOf(graph: GraphView, origin: string, key: string, way: Way): Promise<Neighbours> {
  const { term, title, to, list, from, order, descending = false } = way;
  const scope = { from, keys: [key], filter: {} };
  const [[entries = []], [total = 0]] = await Promise.all([
    list.page(graph, { ...scope, order, descending, after: null, limit: MOST_SHOWN }),
    list.count(graph, scope),
  ]);
  const keys = entries.map(({ id }) => id);
  const named = await titles(graph, origin, kindNamed(to), keys);
  const shown = keys.map((one) => ({ uri: recordUri(origin, to, one), title: named.get(one) ?? one }));
  return { term, title, total, shown };
}

/** Reads a record and those around it; a `NotFound` names near matches where there is none. */
export async function readRecord(graph: GraphView, origin: string, name: RecordName): Promise<RecordView> {
  const { kind, key } = name;
  const [record] = await kind.read(graph, origin, [key]);
  if (record === undefined) throw await missing(graph, name);
  const neighbours = await Promise.all(kind.ways.map((way) => neighboursOf(graph, origin, key, way)));
  return { kind, record, neighbours };
}

/** The record as a resource with its links, and a note where there are more of them than are named. */
export function linkedResource({ record: { resource }, neighbours }: RecordView): Resource {
  const links = neighbours.map(({ term, shown }) => [term, shown.map(({ uri }) => uri)] as const);
  const notes = neighbours
    .filter(({ total, shown }) => total > shown.length)
    .map(({ title, total, shown }) => `${title}: ${shown.length} of ${total} are named here.`);
  const merged = new Map<string, string[]>();
  for (const [term, uris] of links) merged.set(term, [...(merged.get(term) ?? []), ...uris]);
  return {
    ...resource,
    ...Object.fromEntries(merged),
    comment: [...(resource.comment == null ? [] : [String(resource.comment)]), ...notes],
  };
}
