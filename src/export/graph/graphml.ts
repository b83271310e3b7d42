import type { ExportRequest } from '../export.ts';
import type { CellType, Chunk, ColumnOf } from '../table.ts';
import { documentAround, elements, verbatim, type XMLBuilder } from '../xml.ts';
import type { GraphEdge } from './graph-edge.ts';
import { graphFile, provenance } from './graph-file.ts';
import type { GraphNode } from './graph-node.ts';
import { edgeColumns, idAt, nodeColumns } from './graph-table.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';
const TYPES: Partial<Record<CellType, string>> = { integer: 'long', number: 'double', boolean: 'boolean' };

const LABEL: ColumnOf<GraphNode> = {
  name: 'label',
  type: 'text',
  description: 'what to call it',
  value: ({ label }) => label,
};
const RELATIONSHIP: ColumnOf<GraphEdge> = {
  name: 'relationship',
  type: 'text',
  description: 'what it says',
  value: ({ relationship }) => relationship,
};
const WEIGHT: ColumnOf<GraphEdge> = {
  name: 'weight',
  type: 'number',
  description: 'confidence of a conclusion, provisions of a use, else 1',
  value: ({ weight }) => weight,
};

function addKeys(parent: XMLBuilder, of: 'node' | 'edge', columns: readonly ColumnOf<never>[]): void {
  for (const { name, type, description } of columns)
    parent
      .ele('key', { id: `${of}.${name}`, for: of, 'attr.name': name, 'attr.type': TYPES[type] ?? 'string' })
      .ele('desc')
      .txt(verbatim(description));
}

function addData<Record>(parent: XMLBuilder, of: string, columns: readonly ColumnOf<Record>[], record: Record): void {
  for (const { name, value } of columns) {
    const cell = value(record);
    if (cell === null) continue;
    const text = Array.isArray(cell) ? cell.join('; ') : String(cell);
    parent.ele('data', { key: `${of}.${name}` }).txt(verbatim(text));
  }
}

/** GraphML 1.0: a directed graph with the declarations of all attributes; lists are joined by "; ", what is not known is left out. */
export function graphml(request: ExportRequest): AsyncGenerator<Chunk> {
  const { origin } = request.about;
  const ofNodes = [LABEL, ...nodeColumns(origin)];
  const ofEdges = [RELATIONSHIP, WEIGHT, ...edgeColumns(origin)];
  const [head, tail] = documentAround('graph', (document) => {
    const top = document.ele(NAMESPACE, 'graphml');
    top.ele('desc').txt(verbatim(provenance(request)));
    addKeys(top, 'node', ofNodes);
    addKeys(top, 'edge', ofEdges);
    top.ele('graph', { id: 'clausegraph', edgedefault: 'directed' });
  });
  return graphFile(request, {
    head,
    nodes: (nodes) =>
      elements(nodes, (parent, node) => addData(parent.ele('node', { id: verbatim(node.id) }), 'node', ofNodes, node)),
    between: '',
    edges: (edges) =>
      elements(edges, (parent, edge) => {
        const ends = { source: verbatim(idAt(edge.source)), target: verbatim(idAt(edge.target)) };
        addData(parent.ele('edge', { id: verbatim(edge.id), ...ends }), 'edge', ofEdges, edge);
      }),
    tail,
  });
}
