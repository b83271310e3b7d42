import type { GraphView } from '../db/view.ts';
import { GROWING, keyPages } from './key-pages.ts';
import { provisionList } from './provision.ts';
import { type ProvisionFilter, provisionParameters, provisionRoute } from './provision-filter.ts';

/** Record ids of the provisions that a filter asks for, page by page in their order: the same ones that the list of the API has. */
export function provisionPages(graph: GraphView, filter: ProvisionFilter): AsyncGenerator<string[]> {
  const { from, key } = provisionRoute(filter) ?? { from: 'all', key: '*' };
  const scope = { from, key, filter: provisionParameters(filter, from), order: 'RECORD_ID' };
  return keyPages(graph, provisionList, scope, GROWING);
}
