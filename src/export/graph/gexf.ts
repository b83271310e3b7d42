import type { ExportRequest } from '../export.ts';
import type { CellType, Chunk, ColumnOf } from '../table.ts';
import { documentAround, elements, verbatim, type XMLBuilder } from '../xml.ts';
import { graphFile, provenance } from './graph-file.ts';
import { edgeColumns, idAt, nodeColumns } from './graph-table.ts';

const NAMESPACE = 'http://gexf.net/1.3';
const TYPES: Partial<Record<CellType, string>> = {
  integer: 'long',
  number: 'double',
  boolean: 'boolean',
  link: 'anyURI',
};

function addAttributes(parent: XMLBuilder, of: 'node' | 'edge', columns: readonly ColumnOf<never>[]): void {
  const attributes = parent.ele('attributes', { class: of, mode: 'static' });
  for (const { name, type } of columns)
    attributes.ele('attribute', { id: name, title: name, type: TYPES[type] ?? 'string' });
}

function addValues<Record>(parent: XMLBuilder, columns: readonly ColumnOf<Record>[], record: Record): void {
  const values = parent.ele('attvalues');
  for (const { name, value } of columns) {
    const cell = value(record);
    if (cell === null) continue;
    const text = Array.isArray(cell) ? cell.join('; ') : String(cell);
    values.ele('attvalue', { for: name, value: verbatim(text) });
  }
}

/** GEXF 1.3: a static directed graph with the declarations of all attributes; lists are joined by "; ", what is not known is left out. */
export function gexf(request: ExportRequest): AsyncGenerator<Chunk> {
  const { origin, day } = request.about;
  const [ofNodes, ofEdges] = [nodeColumns(origin), edgeColumns(origin)];
  const [head, tail] = documentAround('nodes', (document) => {
    const top = document.ele(NAMESPACE, 'gexf', { version: '1.3' });
    const meta = top.ele('meta', { lastmodifieddate: day });
    meta.ele('creator').txt('Clausegraph');
    meta.ele('description').txt(verbatim(provenance(request)));
    const graph = top.ele('graph', { mode: 'static', defaultedgetype: 'directed' });
    addAttributes(graph, 'node', ofNodes);
    addAttributes(graph, 'edge', ofEdges);
    graph.ele('nodes');
    graph.ele('edges');
  });
  const cut = tail.indexOf('</edges>');
  return graphFile(request, {
    head,
    nodes: (nodes) =>
      elements(nodes, (parent, { id, label, ...node }) =>
        addValues(parent.ele('node', { id: verbatim(id), label: verbatim(label) }), ofNodes, { id, label, ...node }),
      ),
    between: `${tail.slice(0, cut)}\n`,
    edges: (edges) =>
      elements(edges, (parent, edge) => {
        const ends = { source: verbatim(idAt(edge.source)), target: verbatim(idAt(edge.target)) };
        const { relationship, weight } = edge;
        const told = { label: relationship, kind: relationship, weight: String(weight) };
        addValues(parent.ele('edge', { id: verbatim(edge.id), ...ends, ...told }), ofEdges, edge);
      }),
    tail: tail.slice(cut),
  });
}
