import { XMLParser } from 'fast-xml-parser';
import { csvRows } from './file.ts';

type Values = Record<string, string>;

/** A graph as a reader of some form has it: what is told, as text, by id; what is not known is absent. */
export interface ReadGraph {
  readonly nodes: Map<string, Values>;
  readonly edges: Map<string, Values>;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name, _path, _leaf, attribute) =>
    !attribute && ['node', 'edge', 'data', 'attvalue', 'key', 'attribute', 'attributes'].includes(name),
});

function byId(rows: readonly Values[]): Map<string, Values> {
  const found = new Map(rows.map(({ id = '', ...values }) => [id, values]));
  if (found.size !== rows.length) throw new Error('two have the same id');
  return found;
}

function known(values: Record<string, unknown>): Values {
  const told = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return Object.fromEntries(told.map(([name, value]) => [name, Array.isArray(value) ? value.join('; ') : `${value}`]));
}

/** Reads NDJSON. */
export function fromNdjson(text: string): ReadGraph {
  const all = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { kind: string });
  const of = (wanted: string) =>
    byId(all.filter(({ kind }) => kind === wanted).map(({ kind: _, ...rest }) => known(rest)));
  return { nodes: of('node'), edges: of('edge') };
}

interface Datum {
  key: string;
  '#text'?: string;
}
interface Graphml {
  graphml: {
    key: { id: string; 'attr.name': string }[];
    graph: { node?: GraphmlItem[]; edge?: GraphmlItem[] };
  };
}
type GraphmlItem = Values & { data?: Datum[] };

/** Reads GraphML. */
export function fromGraphml(text: string): ReadGraph {
  const { graphml } = parser.parse(text) as unknown as Graphml;
  const names = new Map(graphml.key.map((key) => [key.id, key['attr.name']]));
  const item = ({ data = [], '#text': _, ...ends }: GraphmlItem & Values) =>
    known({ ...ends, ...Object.fromEntries(data.map((one) => [names.get(one.key) ?? '?', one['#text']])) });
  const { node = [], edge = [] } = graphml.graph;
  return { nodes: byId(node.map(item)), edges: byId(edge.map(item)) };
}

interface GexfItem extends Record<string, unknown> {
  attvalues?: { attvalue?: { for: string; value: string }[] } | string;
}
interface Gexf {
  gexf: { graph: { nodes: { node?: GexfItem[] } | string; edges: { edge?: GexfItem[] } | string } };
}

/** Reads GEXF. */
export function fromGexf(text: string): ReadGraph {
  const { nodes, edges } = (parser.parse(text) as unknown as Gexf).gexf.graph;
  const item = ({ attvalues, '#text': _, kind, ...own }: GexfItem) => {
    const values = typeof attvalues === 'object' ? (attvalues.attvalue ?? []) : [];
    const told = kind === undefined ? own : { ...own, label: undefined, relationship: kind };
    return known({ ...told, ...Object.fromEntries(values.map((one) => [one.for, one.value])) });
  };
  const list = (of: object | string, name: string) =>
    typeof of === 'string' ? [] : ((of as Record<string, GexfItem[]>)[name] ?? []);
  return { nodes: byId(list(nodes, 'node').map(item)), edges: byId(list(edges, 'edge').map(item)) };
}

const GEPHI: Values = { Id: 'id', Label: 'label', Source: 'source', Target: 'target', Weight: 'weight' };
const GEPHI_EDGES: Values = { ...GEPHI, Label: 'relationship' };

function rows(text: string, names: Values): Values[] {
  const [header = [], ...lines] = csvRows(text);
  return lines.map((line) =>
    known(Object.fromEntries(line.map((cell, index) => [names[header[index] ?? ''] ?? header[index], cell]))),
  );
}

/** Reads the pair for Gephi; that every edge has a direction and a kind is left out. */
export function fromGephi(nodes: string, edges: string): ReadGraph {
  const told = rows(edges, GEPHI_EDGES).map(({ Type: _, Kind: __, ...rest }) => rest);
  return { nodes: byId(rows(nodes, GEPHI)), edges: byId(told) };
}
