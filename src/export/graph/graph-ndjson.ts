import type { ExportRequest } from '../export.ts';
import type { Cell, Chunk, ColumnOf } from '../table.ts';
import { graphFile } from './graph-file.ts';
import { edgeColumns, idAt, nodeColumns } from './graph-table.ts';

function known<Record>(columns: readonly ColumnOf<Record>[], record: Record): { [name: string]: Cell } {
  const cells = columns.map(({ name, value }) => [name, value(record)] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== null));
}

function lines<Item>(items: readonly Item[], objectOf: (item: Item) => object): string {
  return items.map((item) => `${JSON.stringify(objectOf(item))}\n`).join('');
}

/** The nodes, then the edges, one JSON object a line, told apart by `kind`; what is not known is left out. */
export function graphNdjson(request: ExportRequest): AsyncGenerator<Chunk> {
  const [ofNodes, ofEdges] = [nodeColumns(request.about.origin), edgeColumns(request.about.origin)];
  return graphFile(request, {
    head: '',
    nodes: (nodes) =>
      lines(nodes, (node) => ({ kind: 'node', id: node.id, label: node.label, ...known(ofNodes, node) })),
    between: '',
    edges: (edges) =>
      lines(edges, (edge) => ({
        kind: 'edge',
        id: edge.id,
        source: idAt(edge.source),
        target: idAt(edge.target),
        relationship: edge.relationship,
        weight: edge.weight,
        ...known(ofEdges, edge),
      })),
    tail: '',
  });
}
