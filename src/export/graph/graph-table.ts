import { recordUri } from '../../model/record-uri.ts';
import type { ExportRequest } from '../export.ts';
import { type Cell, type ColumnOf, type Table, tableOf } from '../table.ts';
import { graphEdges } from './edges.ts';
import { EDGE_COLUMNS, type EdgeEnd, type GraphEdge } from './graph-edge.ts';
import { type GraphNode, NODE_COLUMNS, nodeId } from './graph-node.ts';
import { graphNodes } from './nodes.ts';

function uriOf(origin: string, { noun, key }: EdgeEnd): string {
  return recordUri(origin, noun, key);
}

function columnsOf<Record>(
  columns: readonly { name: string; type: ColumnOf<Record>['type']; description: string }[],
  valuesOf: (record: Record) => Readonly<{ [name: string]: Cell | undefined }>,
): ColumnOf<Record>[] {
  return columns.map((column) => ({ ...column, value: (record) => valuesOf(record)[column.name] ?? null }));
}

/** What is told of a node beside its id and label, the same in every form. */
export function nodeColumns(origin: string): ColumnOf<GraphNode>[] {
  return columnsOf(NODE_COLUMNS, (node) => ({
    ...node.values,
    noun: node.noun,
    key: node.key,
    uri: uriOf(origin, node),
  }));
}

/** What is told of an edge beside its id, ends, relationship and weight, the same in every form. */
export function edgeColumns(origin: string): ColumnOf<GraphEdge>[] {
  return columnsOf(EDGE_COLUMNS, ({ values, source, target }) => ({
    ...values,
    derived: values.derived ?? false,
    sourceNoun: source.noun,
    targetNoun: target.noun,
    sourceUri: uriOf(origin, source),
    targetUri: uriOf(origin, target),
  }));
}

/** The id of the node at an end. */
export function idAt({ noun, key }: EdgeEnd): string {
  return nodeId(noun, key);
}

/** The nodes with the columns that Gephi knows before the others. */
export function gephiNodes(request: ExportRequest): Table {
  const columns: ColumnOf<GraphNode>[] = [
    { name: 'Id', type: 'text', description: 'unique among all nodes', value: ({ id }) => id },
    { name: 'Label', type: 'text', description: 'what to call it', value: ({ label }) => label },
    ...nodeColumns(request.about.origin),
  ];
  return tableOf({ name: 'nodes', description: 'The nodes of the graph.' }, columns, graphNodes(request));
}

/** The edges with the columns that Gephi knows before the others. */
export function gephiEdges(request: ExportRequest): Table {
  const columns: ColumnOf<GraphEdge>[] = [
    {
      name: 'Source',
      type: 'text',
      description: 'id of the node that it comes from',
      value: (edge) => idAt(edge.source),
    },
    {
      name: 'Target',
      type: 'text',
      description: 'id of the node that it leads to',
      value: (edge) => idAt(edge.target),
    },
    { name: 'Type', type: 'text', description: 'that it has a direction', value: () => 'Directed' },
    { name: 'Id', type: 'text', description: 'unique among all edges', value: ({ id }) => id },
    { name: 'Label', type: 'text', description: 'what it says', value: ({ relationship }) => relationship },
    {
      name: 'Kind',
      type: 'text',
      description: 'the same, so that edges between the same nodes are kept apart',
      value: ({ relationship }) => relationship,
    },
    {
      name: 'Weight',
      type: 'number',
      description: 'confidence of a conclusion, provisions of a use, else 1',
      value: ({ weight }) => weight,
    },
    ...edgeColumns(request.about.origin),
  ];
  return tableOf({ name: 'edges', description: 'The edges of the graph.' }, columns, graphEdges(request));
}
