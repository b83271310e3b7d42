import { readFileSync } from 'node:fs';
import type { Graph, Values, Writer } from './graph.ts';

/** The text of `cypher/<name>.cypher`, from a checkout as from a build. */
export function statement(name: string): string {
  return readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), 'utf8');
}

/** A read of `cypher/<name>.cypher` as a typed function. */
export function query<Parameters extends object, Row extends object>(
  name: string,
): (graph: Pick<Graph, 'read'>, parameters: Parameters) => Promise<Row[]> {
  const cypher = statement(name);
  return async (graph, parameters) => (await graph.read(cypher, parameters as Values)) as Row[];
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
