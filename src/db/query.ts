import { existsSync, readFileSync } from 'node:fs';
import type { Values, Writer } from './graph.ts';
import { dayOfView, dayParameters, type GraphView } from './view.ts';

function addressOf(name: string): URL {
  return new URL(`../../cypher/${name}.cypher`, import.meta.url);
}

/** The text of `cypher/<name>.cypher`, from a checkout as from a build. */
export function statement(name: string): string {
  return readFileSync(addressOf(name), 'utf8');
}

/** The text of the twin that answers the same as of a day, `as-of/` before the last part of the name; null where the answer is the same at all times. */
export function twinStatement(name: string): string | null {
  const twin = name.replace(/[^/]+$/, 'as-of/$&');
  return existsSync(addressOf(twin)) ? statement(twin) : null;
}

/** A read of `cypher/<name>.cypher` as a typed function; of its twin where the view is as of a day. */
export function query<Parameters extends object, Row extends object>(
  name: string,
): (graph: GraphView, parameters: Parameters) => Promise<Row[]> {
  const cypher = statement(name);
  const twin = twinStatement(name);
  return async (graph, parameters) => {
    const day = dayOfView(graph);
    if (day === null || twin === null) return (await graph.read(cypher, parameters as Values)) as Row[];
    return (await graph.read(twin, { ...parameters, ...dayParameters(day) })) as Row[];
  };
}

/** A read of `cypher/<name>.cypher` that there is only as of a day: its row for each key, in the order asked, null where there is none. */
export function dayQuery<Row extends object>(
  name: string,
): (graph: GraphView, ids: readonly string[]) => Promise<(Row | null)[]> {
  const cypher = statement(name);
  return async (graph, ids) => {
    const day = dayOfView(graph);
    if (day === null) throw new Error(`${name} needs a day`);
    const rows = (await graph.read(cypher, { ids, ...dayParameters(day) })) as (Row & { key: string })[];
    const found = new Map(rows.map((row) => [row.key, row]));
    return ids.map((id) => found.get(id) ?? null);
  };
}

/** A write of `cypher/<name>.cypher` as a typed function. */
export function command<Parameters extends object, Row extends object = Values>(
  name: string,
): (writer: Writer, parameters: Parameters) => Promise<Row[]> {
  const cypher = statement(name);
  return async (writer, parameters) => (await writer.write(cypher, parameters as Values)) as Row[];
}

/** Rows grouped by their `key` column: one list for each key asked, in the order asked, empty where there is none. */
export function listsByKey<Row extends { key: string }>(keys: readonly string[], rows: readonly Row[]): Row[][] {
  const lists = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) lists.get(row.key)?.push(row);
  return keys.map((key) => lists.get(key) ?? []);
}

/** The row of each id, in the order asked; undefined where there is none. */
export function rowsInOrder<Row extends { id: string }>(
  ids: readonly string[],
  rows: readonly Row[],
): (Row | undefined)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
