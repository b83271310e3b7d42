import type { GraphView } from '../db/view.ts';
import { type Collection, collectionList, collectionsByIds } from '../model/collection.ts';
import { dataset, disclaimerOf } from '../model/dataset.ts';
import { keyPages } from '../model/key-pages.ts';

/** What a file must say of itself; the same for the same data, whenever and wherever it is written. */
export interface About {
  /** `http://host:port` before every address of a record, without a slash at the end. */
  readonly origin: string;
  /** Version of the data, a content hash. */
  readonly version: string;
  /** The day of the newest recorded terms; of a graph without any, the day on which it was built. */
  readonly day: string;
  /** The day as of whose end it is told; null for the present. */
  readonly asOf: string | null;
  readonly disclaimer: string;
  /** Where the texts and facts come from, by id, and under which licence. */
  readonly collections: readonly Pick<Collection, 'id' | 'name' | 'licence' | 'licenceUrl' | 'attribution' | 'url'>[];
}

/** What a file must say of itself where it is of one record, which names its collection. */
export type Told = Omit<About, 'collections'>;

/** Reads of which data an answer is. */
export async function toldOf(graph: Required<GraphView>, origin: string): Promise<Told> {
  const data = await dataset(graph);
  return {
    origin,
    version: data.version,
    day: (data.asOf ?? data.builtAt).slice(0, 10),
    asOf: graph.asOf,
    disclaimer: disclaimerOf(data, graph),
  };
}

/** Reads what the files of this graph say of themselves. */
export async function aboutOf(graph: Required<GraphView>, origin: string): Promise<About> {
  const told = await toldOf(graph, origin);
  const ids: string[] = [];
  for await (const page of keyPages(graph, collectionList, { from: 'all', key: '*', filter: {}, order: 'ID' }))
    ids.push(...page);
  const collections = await collectionsByIds(graph, { ids });
  return { ...told, collections: collections.sort((one, other) => (one.id < other.id ? -1 : 1)) };
}
