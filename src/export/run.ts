import type { Graph } from '../db/graph.ts';
import { BadInput, ClausegraphError } from '../errors.ts';
import { datasetVersion } from '../model/dataset.ts';
import { aboutOf } from './about.ts';
import type { Export, Format } from './export.ts';
import { type Called, type FilterName, readSelection, requireKnownSelection, type Typed } from './selection.ts';
import type { Chunk } from './table.ts';

/** What is asked for, as it was typed. */
export interface ExportOrder {
  readonly export: Export;
  readonly format: Format;
  readonly typed: Typed;
  /** How a filter is called where it was typed. */
  readonly called: Called;
  readonly wordings: boolean;
  readonly origin: string;
  readonly signal: AbortSignal;
  note(text: string): void;
  /** Is told how many records were written, batch by batch. */
  count?(records: number): void;
}

function checkFilters({ export: from, typed, called }: ExportOrder): void {
  const stray = (Object.keys(typed) as FilterName[]).find((name) => !from.filters.includes(name));
  if (stray === undefined) return;
  const own = from.filters.length === 0 ? 'none' : from.filters.map(called).join(', ');
  throw new BadInput(`${from.name} cannot be narrowed by ${called(stray)}. Its filters: ${own}.`);
}

/**
 * The bytes of an export, read as they are taken. Fails before the first of them where the order cannot be served,
 * and at the end where the data changed meanwhile: then what was written is no one state of the graph and must not be kept.
 */
export async function* runExport(graph: Pick<Graph, 'read'>, order: ExportOrder): AsyncGenerator<Chunk> {
  checkFilters(order);
  const { format, typed, called, wordings, origin, signal, note, count = () => undefined } = order;
  const selection = readSelection(typed, called);
  await requireKnownSelection(graph, selection, called);
  const view = { read: graph.read.bind(graph), asOf: selection.asOf };
  const about = await aboutOf(view, origin);
  for await (const chunk of format.write({ graph: view, selection, about, wordings, signal, note, count })) {
    signal.throwIfAborted();
    yield chunk;
  }
  signal.throwIfAborted();
  if ((await datasetVersion(graph)) !== about.version)
    throw new ClausegraphError('DATA_CHANGED', 'The data changed while they were exported. Export them again.');
}
