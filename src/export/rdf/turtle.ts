import { DataFactory, Writer } from 'n3';
import type { Chunk } from '../table.ts';
import { CLASSES } from './class.ts';
import { iriOf, wellFormed } from './iri.ts';
import { type OpenResource, Typed, type Value, valuesOf } from './resource.ts';
import { fullIri, PREFIXES, type TermKind } from './term.ts';
import { TERMS } from './vocabulary-term.ts';

const { namedNode, literal, blankNode } = DataFactory;
type Node = ReturnType<typeof namedNode> | ReturnType<typeof blankNode>;

const TYPE = namedNode(`${PREFIXES.rdf}type`);

function xsd(name: string) {
  return namedNode(PREFIXES.xsd + name);
}

/** As JSON-LD processors write a number that is no integer. */
function double(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
}

function literalOf(value: string | number | boolean, kind: TermKind | null) {
  if (typeof value === 'boolean') return literal(String(value), xsd('boolean'));
  if (typeof value === 'number') {
    if (kind !== 'number' && Number.isInteger(value)) return literal(String(value), xsd('integer'));
    return literal(double(value), xsd('double'));
  }
  const text = wellFormed(value);
  if (kind === 'english') return literal(text, 'en');
  if (kind === 'day') return literal(text, xsd('date'));
  if (kind === 'time') return literal(text, xsd('dateTime'));
  if (kind === 'number' || kind === 'integer') return literalOf(Number(text), kind);
  return literal(text);
}

function termOf(value: string | number | boolean, kind: TermKind | null) {
  const iri = kind === 'link' ? iriOf(String(value)) : null;
  return iri === null ? literalOf(value, kind) : namedNode(iri);
}

function named(name: string, known: Readonly<Record<string, { iri: string }>>): string {
  const iri = Object.hasOwn(known, name) ? known[name]?.iri : undefined;
  if (iri !== undefined) return fullIri(iri);
  return fullIri(name) === name ? PREFIXES.cg + encodeURIComponent(name) : fullIri(name);
}

/** Writes resources as Turtle, one after the other, and hands out what was written when it is asked. */
export class TurtleText {
  #written = '';
  #blanks = 0;
  readonly #writer: Writer;

  constructor() {
    const sink = {
      write: (text: string, _encoding: string, done?: () => void) => {
        this.#written += text;
        done?.();
      },
      end: (done?: () => void) => done?.(),
    };
    this.#writer = new Writer(sink, { end: false, prefixes: PREFIXES });
  }

  /** A resource, and then those that stand in it, each as a subject of its own. */
  add(resource: OpenResource): void {
    const waiting: [Node, OpenResource][] = [[this.#nodeOf(resource), resource]];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [subject, { id: _id, type, ...properties }] = next;
      for (const one of valuesOf(type)) this.#writer.addQuad(subject, TYPE, namedNode(named(String(one), CLASSES)));
      for (const [name, values] of Object.entries(properties))
        for (const value of valuesOf(values)) this.#addValue(subject, name, value, waiting);
    }
  }

  /** What was written since it was last asked. */
  take(): string {
    const text = this.#written;
    this.#written = '';
    return text;
  }

  /** The last of it. */
  end(): string {
    this.#writer.end();
    return this.take();
  }

  #addValue(subject: Node, name: string, value: Value, waiting: [Node, OpenResource][]): void {
    const predicate = namedNode(named(name, TERMS));
    if (value instanceof Typed) {
      this.#writer.addQuad(subject, predicate, termOf(value.text, value.kind));
      return;
    }
    if (typeof value === 'object') {
      const node = this.#nodeOf(value);
      this.#writer.addQuad(subject, predicate, node);
      waiting.push([node, value]);
      return;
    }
    const kind = Object.hasOwn(TERMS, name) ? TERMS[name as keyof typeof TERMS].kind : null;
    this.#writer.addQuad(subject, predicate, termOf(value, kind));
  }

  #nodeOf({ id }: OpenResource): Node {
    const iri = typeof id === 'string' ? iriOf(id) : null;
    if (iri !== null) return namedNode(iri);
    this.#blanks += 1;
    return blankNode(`n${this.#blanks}`);
  }
}

/** Resources as Turtle, batch by batch; nothing before the first batch has been read. */
export async function* turtle(batches: AsyncIterable<readonly OpenResource[]>): AsyncGenerator<Chunk> {
  const text = new TurtleText();
  for await (const batch of batches) {
    for (const resource of batch) text.add(resource);
    if (batch.length > 0) yield text.take();
  }
  yield text.end();
}
