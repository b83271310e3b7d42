import type { GraphView } from '../db/view.ts';
import type { About } from './about.ts';
import type { FilterName, Selection } from './selection.ts';
import type { Chunk, Column } from './table.ts';

/** What a writer is given: what to read, where it stands, and how to tell about it. */
export interface ExportRequest {
  /** As of the day of the selection, or as it stands. */
  readonly graph: GraphView;
  readonly selection: Selection;
  /** What a file must say of itself. */
  readonly about: About;
  /** False leaves other people's texts out. */
  readonly wordings: boolean;
  /** Stops the reading between two batches. */
  readonly signal: AbortSignal;
  /** Tells the caller something beside the file, such as that nothing matches. */
  note(text: string): void;
  /** Is told how many records were written, batch by batch: rows, nodes and edges, resources, entries. */
  count?(records: number): void;
}

/** One form of an export; `write` yields nothing before its first records have been read, so that what is wrong is told instead of a file. */
export interface Format {
  readonly mediaType: string;
  readonly description: string;
  /** Its columns, where it is one table; nothing is read for them. */
  columns?(): readonly Column[];
  write(request: ExportRequest): AsyncIterable<Chunk>;
}

/** Something to take away: its forms by extension (`csv`, `nodes.csv`), the one that is meant where none is named first. */
export interface Export {
  readonly name: string;
  readonly description: string;
  readonly filters: readonly FilterName[];
  /** Whether other people's texts stand in it. */
  readonly holdsWordings: boolean;
  readonly formats: Readonly<Record<string, Format>>;
}
