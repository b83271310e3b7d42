import type { Shape } from '../answer.ts';
import { placesOf } from './answer-key.ts';
import type { MetNode } from './answer-step.ts';
import { nodeTellings, type Told } from './answer-told.ts';

/** A node with all that an answer tells of it. */
export type AnswerNode = Omit<MetNode, 'place'>;

interface Held {
  readonly node: Omit<AnswerNode, 'told'>;
  readonly told: Map<string, string>;
  /** The names that were told of it, known or not. */
  readonly names: Set<string>;
}

/**
 * Makes one node of an object that comes often. It is done at once where it tells all that the operation asks of its type anywhere; else it is held
 * until other places have told the rest. Of what is done the id is kept and nothing else.
 */
export class AnswerNodes {
  readonly #places: readonly Shape[];
  readonly #names: ReadonlyMap<Shape, readonly string[]>;
  readonly #asked = new Map<string, readonly string[]>();
  readonly #known = new Map<string, Held | null>();

  constructor(shape: readonly Shape[]) {
    this.#places = placesOf(shape);
    this.#names = new Map(
      this.#places.map((place) => [place, nodeTellings(place.fields ?? []).map(({ name }) => name)]),
    );
  }

  /** The node where all is known of it now; null where it was given before, or more is to come. */
  met({ place, told, ...node }: MetNode): AnswerNode | null {
    const before = this.#known.get(node.id);
    if (before === null) return null;
    const held: Held = before ?? { node, told: new Map(), names: new Set() };
    for (const name of this.#names.get(place) ?? []) held.names.add(name);
    for (const [name, text] of told) held.told.set(name, text);
    const done = !node.record || this.#elsewhere(node.type, place).every((name) => held.names.has(name));
    this.#known.set(node.id, done ? null : held);
    return done ? { ...held.node, told: inOrder(held.told) } : null;
  }

  /** What is still held, when no more comes. */
  *rest(): Generator<AnswerNode> {
    for (const held of this.#known.values()) if (held !== null) yield { ...held.node, told: inOrder(held.told) };
  }

  /** What is asked of a type in other places. */
  #elsewhere(type: string, place: Shape): readonly string[] {
    const key = `${type} ${this.#places.indexOf(place)}`;
    const others = this.#places.filter((one) => one !== place && one.types.includes(type));
    const asked = this.#asked.get(key) ?? others.flatMap((one) => this.#names.get(one) ?? []);
    this.#asked.set(key, asked);
    return asked;
  }
}

function inOrder(told: Told): Told {
  return new Map([...told].sort(([one], [other]) => (one < other ? -1 : 1)));
}
