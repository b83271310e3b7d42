import type { Data, Shape } from '../answer.ts';
import { isData } from '../unfold.ts';

/** One value that an answer can tell of a node or of an edge. */
export interface Telling {
  readonly name: string;
  readonly shape: Shape;
  /** The keys that lead to it. */
  readonly way: readonly string[];
}

/** What is told, by name; what is not known is left out. */
export type Told = ReadonlyMap<string, string>;

function own(shape: Shape): Telling {
  return { name: shape.key, shape, way: [shape.key] };
}

function below({ key }: Shape, tellings: readonly Telling[]): Telling[] {
  return tellings.map(({ name, shape, way }) => ({ name: `${key}_${name}`, shape, way: [key, ...way] }));
}

/** The values of an object, but for its id and type, which nodes have anyway, and for where a page goes on. */
function valuesOf(fields: readonly Shape[]): Shape[] {
  return fields.filter(({ name, cell }) => cell !== null && !['__typename', 'id', 'cursor'].includes(name));
}

/** Whether an object only holds values, so that it can be told with what holds it. */
function isPlain({ list, connection, node, fields }: Shape): boolean {
  return !list && !connection && !node && (fields ?? []).every((one) => one.fields === null || isPlain(one));
}

/** The fields that hold objects, but for where a page begins and ends. */
export function objectsOf(fields: readonly Shape[] | null): Shape[] {
  return (fields ?? []).filter((one) => one.fields !== null && one.type !== 'PageInfo');
}

/** What leads on from an object without an id, beside its values. */
export function linksOf({ fields }: Shape): Shape[] {
  return objectsOf(fields).filter((one) => !isPlain(one));
}

/** The object with an id that one without leads to as an edge does: the node of an edge, else all that it holds beside values. */
export function heldBy(place: Shape): Shape | null {
  if (place.node || place.fields === null) return null;
  const links = linksOf(place);
  const held = links.find(({ name }) => name === 'node') ?? (links.length === 1 ? links[0] : undefined);
  return held?.node && !held.list ? held : null;
}

/** What is told of an object as a node: its own values, and what is counted of its lists. */
export function nodeTellings(fields: readonly Shape[]): Telling[] {
  const counts = fields.filter(({ connection }) => connection);
  return [...valuesOf(fields).map(own), ...counts.flatMap((one) => below(one, valuesOf(one.fields ?? []).map(own)))];
}

/** What is told of an object without an id as an edge: its own values, those of the plain objects in it, and the ids of what it leads to beside `held`. */
export function edgeTellings({ fields }: Shape, held: Shape | null): Telling[] {
  const inner = objectsOf(fields).filter(isPlain);
  const others = (fields ?? []).filter((one) => one.node && one !== held);
  return [
    ...valuesOf(fields ?? []).map(own),
    ...inner.flatMap((one) => below(one, edgeTellings(one, null))),
    ...others.map(own),
  ];
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value))
    return value.flatMap((one) => (Array.isArray(one) ? JSON.stringify(one) : (textOf(one) ?? []))).join('; ');
  if (isData(value)) return typeof value.__id === 'string' ? value.__id : JSON.stringify(value);
  return String(value);
}

/** Takes what is to be told from an object. */
export function toldOf(tellings: readonly Telling[], data: Data): Told {
  const told = new Map<string, string>();
  for (const { name, way } of tellings) {
    const text = textOf(way.reduce<unknown>((here, key) => (isData(here) ? here[key] : null), data));
    if (text !== null) told.set(name, text);
  }
  return told;
}
