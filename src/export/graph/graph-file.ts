import type { ExportRequest } from '../export.ts';
import type { Chunk } from '../table.ts';
import { graphEdges } from './edges.ts';
import type { GraphEdge } from './graph-edge.ts';
import type { GraphNode } from './graph-node.ts';
import { graphNodes } from './nodes.ts';

/** How a file with nodes and edges is put together. */
export interface GraphFile {
  readonly head: string;
  readonly nodes: (nodes: readonly GraphNode[]) => string;
  readonly between: string;
  readonly edges: (edges: readonly GraphEdge[]) => string;
  readonly tail: string;
}

/** Writes the nodes of a request, then its edges, as they are read; the head comes with the first nodes. */
export async function* graphFile(request: ExportRequest, file: GraphFile): AsyncGenerator<Chunk> {
  let head = file.head;
  let empty = true;
  for await (const nodes of graphNodes(request)) {
    if (nodes.length === 0) continue;
    empty = false;
    request.count?.(nodes.length);
    yield head + file.nodes(nodes);
    head = '';
  }
  request.count?.(0);
  if (empty) request.note('Nothing matches: the graph has no nodes.');
  yield head + file.between;
  for await (const edges of graphEdges(request)) {
    if (edges.length === 0) continue;
    request.count?.(edges.length);
    yield file.edges(edges);
  }
  yield file.tail;
}

/** What a file says of where it comes from, in a paragraph. */
export function provenance({ about }: Pick<ExportRequest, 'about'>): string {
  const from = about.collections.map(({ name, licence, attribution }) => `${name} (${licence}): ${attribution}`);
  return `Clausegraph. ${about.disclaimer} From ${from.join('; ')}.`;
}
