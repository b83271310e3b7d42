import { stringify } from 'csv-stringify/sync';
import type { ExportRequest } from '../export.ts';
import type { Cell, CellType, Chunk, ColumnOf } from '../table.ts';
import { graphEdges } from './edges.ts';
import type { GraphEdge } from './graph-edge.ts';
import type { GraphNode } from './graph-node.ts';
import { edgeColumns, idAt, nodeColumns } from './graph-table.ts';
import { graphNodes } from './nodes.ts';

const TYPES: Partial<Record<CellType, string>> = {
  integer: 'long',
  number: 'double',
  boolean: 'boolean',
  day: 'date',
  time: 'datetime',
  list: 'string[]',
};

interface Field<Record> {
  readonly header: string;
  readonly value: (record: Record) => Cell;
}

function properties<Record>(columns: readonly ColumnOf<Record>[]): Field<Record>[] {
  return columns.map(({ name, type, value }) => ({ header: `${name}:${TYPES[type] ?? 'string'}`, value }));
}

/** Values as the tool reads them: lists apart by tabs, so no tab in a value. */
function asText(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return String(cell);
  if (Array.isArray(cell)) return cell.map((one) => one.replaceAll('\t', ' ')).join('\t');
  return cell as string | number | null;
}

async function* written<Record>(
  fields: readonly Field<Record>[],
  batches: AsyncIterable<readonly Record[]>,
  { note, count }: ExportRequest,
): AsyncGenerator<Chunk> {
  let header: string | null = stringify([fields.map((field) => field.header)]);
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield (header ?? '') + stringify(batch.map((record) => fields.map(({ value }) => asText(value(record)))));
    header = null;
    count?.(batch.length);
  }
  count?.(0);
  if (header === null) return;
  note('Nothing matches: the graph is empty.');
  yield header;
}

/** The nodes for `neo4j-admin database import`, with a typed header; the values as they are, not made safe for spreadsheets. */
export function neo4jNodes(request: ExportRequest): AsyncGenerator<Chunk> {
  const fields: Field<GraphNode>[] = [
    { header: 'id:ID', value: ({ id }) => id },
    { header: ':LABEL', value: ({ noun }) => noun },
    { header: 'label:string', value: ({ label }) => label },
    ...properties(nodeColumns(request.about.origin).filter(({ name }) => name !== 'noun')),
  ];
  return written(fields, graphNodes(request), request);
}

/** The relationships for `neo4j-admin database import`, with a typed header. */
export function neo4jEdges(request: ExportRequest): AsyncGenerator<Chunk> {
  const fields: Field<GraphEdge>[] = [
    { header: ':START_ID', value: ({ source }) => idAt(source) },
    { header: ':END_ID', value: ({ target }) => idAt(target) },
    { header: ':TYPE', value: ({ relationship }) => relationship },
    { header: 'id:string', value: ({ id }) => id },
    { header: 'weight:double', value: ({ weight }) => weight },
    ...properties(edgeColumns(request.about.origin)),
  ];
  return written(fields, graphEdges(request), request);
}
