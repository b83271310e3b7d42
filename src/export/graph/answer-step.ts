import { createHash } from 'node:crypto';
import type { Data, Shape } from '../answer.ts';
import { isData } from '../unfold.ts';
import { edgeTellings, heldBy, linksOf, nodeTellings, objectsOf, type Told, toldOf } from './answer-told.ts';

/** An object of an answer, as often as it comes. */
export interface MetNode {
  readonly id: string;
  /** Whether the id is that of a record. */
  readonly record: boolean;
  readonly type: string;
  readonly place: Shape;
  readonly told: Told;
}

/** What leads from one object of an answer to another, as often as it comes. */
export interface MetEdge {
  readonly source: string;
  readonly target: string;
  /** The field that leads there, by its alias where it has one. */
  readonly field: string;
  readonly told: Told;
}

/** A node or an edge. */
export type Step = MetNode | MetEdge;

/** Where an object hangs, with its id where it has none of its own. */
interface Hold {
  readonly source: string;
  readonly field: string;
  readonly own: string;
}

const NOTHING: Told = new Map();

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function idOf(value: unknown): string | null {
  return isData(value) && typeof value.__id === 'string' ? value.__id : null;
}

/** Tells values apart in few letters, such as an id may have. */
export function digestOf(values: Told): string {
  return createHash('sha256')
    .update(JSON.stringify([...values]))
    .digest('hex')
    .slice(0, 16);
}

function* nodeSteps(data: Data, place: Shape, id: string): Generator<Step> {
  const fields = place.fields ?? [];
  const type = typeof data.__typename === 'string' ? data.__typename : place.type;
  yield { id, record: idOf(data) !== null, type, place, told: toldOf(nodeTellings(fields), data) };
  yield* fieldSteps(data, fields, id);
}

/** An edge to what an object without an id holds; what it leads to beside hangs on what leads to it. */
function* relationSteps(data: Data, shape: Shape, held: Shape, hold: Hold): Generator<Step> {
  const node = data[held.key];
  const target = idOf(node);
  if (!isData(node) || target === null) return;
  const { source, field } = hold;
  yield { source, target, field, told: toldOf(edgeTellings(shape, held), data) };
  yield* nodeSteps(node, held, target);
  const others = linksOf(shape).filter((one) => one !== held);
  yield* fieldSteps(data, others, source, `${source}.${field}.${target}`);
}

function* entrySteps(data: Data, shape: Shape, hold: Hold): Generator<Step> {
  const held = heldBy(shape);
  if (held !== null && idOf(data[held.key]) !== null) return yield* relationSteps(data, shape, held, hold);
  const { source, field, own } = hold;
  const target = idOf(data) ?? own;
  yield { source, target, field, told: NOTHING };
  yield* nodeSteps(data, shape, target);
}

/** The entries of a page hang directly on what has the list. No place in it is known of one without an id: what it says tells it apart. */
function* pageSteps(page: Data, { key, fields }: Shape, source: string): Generator<Step> {
  for (const shape of objectsOf(fields)) {
    const field = ['nodes', 'edges'].includes(shape.name) ? key : `${key}_${shape.key}`;
    for (const one of listOf(page[shape.key])) {
      if (!isData(one)) continue;
      const own = `${source}.${field}.${digestOf(toldOf(edgeTellings(shape, null), one))}`;
      yield* entrySteps(one, shape, { source, field, own });
    }
  }
}

/** What an object leads to: edges, and the nodes at their ends; those without an id are called by where they are. */
export function* fieldSteps(data: Data, fields: readonly Shape[], source: string, where = source): Generator<Step> {
  for (const shape of objectsOf(fields)) {
    const { key: field } = shape;
    for (const [index, one] of listOf(data[field]).entries()) {
      if (!isData(one)) continue;
      const own = `${where}.${field}${shape.list ? `.${index}` : ''}`;
      yield* shape.connection ? pageSteps(one, shape, source) : entrySteps(one, shape, { source, field, own });
    }
  }
}

/** The same of a further page, which lies at the end of a way of objects that were told before. */
export function* furtherSteps(data: Data, fields: readonly Shape[], source: string): Generator<Step> {
  for (const shape of objectsOf(fields)) {
    const [one] = listOf(data[shape.key]);
    if (!isData(one)) continue;
    if (shape.connection && isData(one.__page)) yield* pageSteps(one, shape, source);
    else
      yield* furtherSteps(one, shape.fields ?? [], shape.connection ? source : (idOf(one) ?? `${source}.${shape.key}`));
  }
}
