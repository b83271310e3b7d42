import type { Graph } from '../../src/db/graph.ts';
import { exportNamed, formatNamed } from '../../src/export/registry.ts';
import { runExport } from '../../src/export/run.ts';
import type { Typed } from '../../src/export/selection.ts';

/** A file as an export writes it, and what was told beside it. */
export interface Exported {
  readonly bytes: Buffer;
  readonly text: string;
  readonly notes: string[];
}

/** What an export writes for these filters, whole. */
export async function exported(
  graph: Pick<Graph, 'read'>,
  [name, extension]: readonly [name: string, extension: string],
  typed: Typed = {},
  wordings = true,
): Promise<Exported> {
  const from = exportNamed(name);
  const notes: string[] = [];
  const chunks: Uint8Array[] = [];
  const order = {
    export: from,
    format: formatNamed(from, extension).format,
    typed,
    called: (filter: string) => filter,
    wordings,
    origin: 'https://graph.example',
    signal: new AbortController().signal,
    note: (text: string) => notes.push(text),
  };
  for await (const chunk of runExport(graph, order)) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  return { bytes, text: bytes.toString('utf8'), notes };
}
