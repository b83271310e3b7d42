import { globalIdUri } from '../../model/record-uri.ts';
import type { Answer } from '../answer.ts';
import type { Chunk } from '../table.ts';
import { documentAround, elements, verbatim, type XMLBuilder } from '../xml.ts';
import { edgeKeys, freeName, type Key, nodeKeys } from './answer-key.ts';
import { type AnswerNode, AnswerNodes } from './answer-node.ts';
import { digestOf, fieldSteps, furtherSteps, type MetEdge, type Step } from './answer-step.ts';
import { nodeTellings, type Told, toldOf } from './answer-told.ts';
import { provenance } from './graph-file.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const BATCH = 1000;

function text(name: string, description: string): Key {
  return { name, type: 'string', description };
}

/** The names of what is told beside what was asked for. */
function namesOf(ofNodes: readonly Key[], ofEdges: readonly Key[]) {
  const others = ofNodes.filter(({ name, type }) => name !== 'label' || type !== 'string');
  return {
    label: text(freeName('label', others), 'what to call it'),
    type: text(freeName('type', ofNodes), 'what it is'),
    uri: text(freeName('uri', ofNodes), 'address of its record'),
    field: text(freeName('label', ofEdges), 'the field that leads there, by its alias where it has one'),
  };
}

function addKeys(parent: XMLBuilder, of: 'node' | 'edge', keys: readonly Key[]): void {
  for (const { name, type, description } of keys)
    parent
      .ele('key', { id: `${of}.${name}`, for: of, 'attr.name': name, 'attr.type': type })
      .ele('desc')
      .txt(verbatim(description));
}

function addData(parent: XMLBuilder, of: 'node' | 'edge', told: Told): void {
  for (const [name, value] of told) parent.ele('data', { key: `${of}.${name}` }).txt(verbatim(value));
}

/** What to call a node: as it calls itself, as far as that was asked for. */
function labelOf({ id, record, type, told }: AnswerNode): string {
  const named = ['label', 'name', 'shortName', 'title'].map((name) => told.get(name)).find((one) => one);
  return named ?? (record ? id.slice(id.indexOf(':') + 1) : type);
}

/** Writes nodes and edges, each once. */
class GraphText {
  readonly head: string;
  readonly tail: string;
  readonly #origin: string;
  readonly #names: ReturnType<typeof namesOf>;
  readonly #nodes: AnswerNodes;
  readonly #edges = new Set<string>();

  constructor({ shape, about, name }: Answer) {
    const [ofNodes, ofEdges] = [nodeKeys(shape), edgeKeys(shape)];
    const { label, type, uri, field } = namesOf(ofNodes, ofEdges);
    this.#names = { label, type, uri, field };
    this.#nodes = new AnswerNodes(shape);
    this.#origin = about.origin;
    [this.head, this.tail] = documentAround('graph', (document) => {
      const top = document.ele(NAMESPACE, 'graphml');
      top.ele('desc').txt(verbatim(provenance({ about })));
      addKeys(top, 'node', [label, type, uri, ...ofNodes.filter((key) => key.name !== label.name)]);
      addKeys(top, 'edge', [field, ...ofEdges]);
      top.ele('graph', { id: name, edgedefault: 'directed' });
    });
  }

  /** What of some steps was not written yet. */
  of(steps: readonly Step[]): string {
    return elements(
      steps.flatMap((one) => this.#fresh(one)),
      (parent, one) => ('source' in one ? this.#addEdge(parent, one) : this.addNode(parent, one)),
    );
  }

  /** The nodes that more could have been told of, part by part. */
  *rest(): Generator<string> {
    for (const nodes of batches(this.#nodes.rest()))
      yield elements(nodes, (parent, node) => this.addNode(parent, node));
  }

  addNode(parent: XMLBuilder, node: AnswerNode): void {
    const { label, type, uri } = this.#names;
    const told = new Map([
      [label.name, labelOf(node)],
      [type.name, node.type],
    ]);
    if (node.record) told.set(uri.name, globalIdUri(this.#origin, node.id));
    for (const [name, value] of node.told) told.set(name, value);
    addData(parent.ele('node', { id: verbatim(node.id) }), 'node', told);
  }

  #fresh(step: Step): (AnswerNode | (MetEdge & { id: string }))[] {
    if ('source' in step) {
      const { source, field, target, told } = step;
      const id = [source, field, target, ...(told.size === 0 ? [] : [digestOf(told)])].join('.');
      if (this.#edges.has(id)) return [];
      this.#edges.add(id);
      return [{ ...step, id }];
    }
    const node = this.#nodes.met(step);
    return node === null ? [] : [node];
  }

  #addEdge(parent: XMLBuilder, { id, source, target, field, told }: MetEdge & { id: string }): void {
    const edge = parent.ele('edge', { id: verbatim(id), source: verbatim(source), target: verbatim(target) });
    addData(edge, 'edge', new Map([[this.#names.field.name, field], ...told]));
  }
}

function* batches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * An answer as GraphML 1.0, a directed graph: objects with ids are nodes with their values, fields lead from one to the other, from the operation itself to those at its top.
 * What stands between them, such as the edges of a page, is told of the edge. Lists are joined by "; ", what is not known is left out.
 */
export async function* answerGraphml(answer: Answer): AsyncGenerator<Chunk> {
  const { name, shape, pages } = answer;
  const text = new GraphText(answer);
  let first = true;
  for await (const page of pages) {
    if (first) {
      const told = toldOf(nodeTellings(shape), page);
      const root = { id: name, record: false, type: 'Answer', told };
      yield text.head + elements([root], (parent, one) => text.addNode(parent, one));
    }
    for (const steps of batches((first ? fieldSteps : furtherSteps)(page, shape, name))) yield text.of(steps);
    first = false;
  }
  yield* text.rest();
  yield text.tail;
}
