import type { Shape } from '../answer.ts';
import type { CellType } from '../table.ts';
import { edgeTellings, heldBy, nodeTellings, objectsOf, type Telling } from './answer-told.ts';

/** The type of a value in GraphML. */
export type KeyType = 'string' | 'long' | 'double' | 'boolean';

/** The declaration of what is told of nodes or of edges under a name. */
export interface Key {
  readonly name: string;
  readonly type: KeyType;
  readonly description: string;
}

const TYPES: Readonly<Partial<Record<CellType, KeyType>>> = { integer: 'long', number: 'double', boolean: 'boolean' };

/** The places of an answer that hold objects other than pages of lists, each with what is selected there. */
export function placesOf(shape: readonly Shape[]): Shape[] {
  return objectsOf(shape).flatMap((one) => {
    const below = placesOf(one.fields ?? []);
    return one.connection ? below : [one, ...below];
  });
}

function typeOf({ shape: { cell } }: Telling): KeyType {
  return (cell !== null && TYPES[cell]) || 'string';
}

function common(one: KeyType, other: KeyType): KeyType {
  if (one === other) return one;
  return [one, other].every((type) => type === 'long' || type === 'double') ? 'double' : 'string';
}

function keysOf(tellings: readonly Telling[]): Key[] {
  const keys = new Map<string, Key>();
  for (const telling of tellings) {
    const { name, shape } = telling;
    const before = keys.get(name);
    const type = before === undefined ? typeOf(telling) : common(before.type, typeOf(telling));
    keys.set(name, { name, type, description: before?.description || shape.description });
  }
  return [...keys.values()];
}

/** What nodes can be told with, whatever the answer holds; each name once. */
export function nodeKeys(shape: readonly Shape[]): Key[] {
  return keysOf([...nodeTellings(shape), ...placesOf(shape).flatMap(({ fields }) => nodeTellings(fields ?? []))]);
}

/** What edges can be told with, whatever the answer holds; each name once. */
export function edgeKeys(shape: readonly Shape[]): Key[] {
  return keysOf(
    placesOf(shape).flatMap((place) => {
      const held = heldBy(place);
      return held === null ? [] : edgeTellings(place, held);
    }),
  );
}

/** A name of ours that none of those asked for has. */
export function freeName(name: string, keys: readonly Key[]): string {
  return keys.some((key) => key.name === name) ? freeName(`_${name}`, keys) : name;
}
