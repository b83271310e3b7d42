import { query } from '../db/query.ts';
import { dayOfView, type GraphView } from '../db/view.ts';
import { NotFound } from '../errors.ts';

type Nothing = Record<string, never>;

/** The data as a whole. Times are UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export interface Dataset {
  /** A content hash: the same for the same inputs on any machine. */
  version: string;
  builtAt: string;
  /** Version of the rules that classified; null before there were any. */
  classifier: string | null;
  /** Time of the newest recorded version of a document. */
  asOf: string | null;
}

/** How many there are of each kind of node; provisions of current documents. */
export interface DatasetCounts {
  collections: number;
  platforms: number;
  documents: number;
  versions: number;
  provisions: number;
  wordings: number;
  clauseTypes: number;
  categories: number;
  regulations: number;
  articles: number;
  agencies: number;
  jurisdictions: number;
}

const current = query<Nothing, Dataset>('dataset/current');
const counts = query<Nothing, DatasetCounts>('dataset/counts');
const version = query<Nothing, { version: string | null }>('dataset/version');

/** The data as they stand; `NotFound` tells what to run when there are none. */
export async function dataset(graph: GraphView): Promise<Dataset> {
  const [row] = await current(graph, {});
  if (row?.version) return row;
  throw new NotFound('The graph holds no data yet: run `clausegraph seed`.');
}

/** What there is, counted without reading it. */
export async function datasetCounts(graph: GraphView): Promise<DatasetCounts> {
  const [row] = await counts(graph, {});
  if (row) return row;
  throw new NotFound('The graph cannot be counted.');
}

/** The version of the data, null before the first load: one look-up by key. */
export async function datasetVersion(graph: GraphView): Promise<string | null> {
  const [row] = await version(graph, {});
  return row?.version ?? null;
}

/** What must stand beside every answer about law; it names the day where the view is as of one. */
export function disclaimerOf({ version: of, asOf, builtAt }: Dataset, view: GraphView): string {
  const day = dayOfView(view);
  const answered = day === null ? '' : `, answered as of ${day}`;
  return `Research material, not legal advice. Data of ${(asOf ?? builtAt).slice(0, 10)}, version ${of}${answered}.`;
}
