import type { Citable } from '../../model/citation/citable.ts';
import { citablesOfDocuments, citablesOfProvisions } from '../../model/citation/read.ts';
import { documentList } from '../../model/document.ts';
import { keyPages } from '../../model/key-pages.ts';
import { provisionPages } from '../../model/provision-page.ts';
import { shortestWay } from '../../model/way.ts';
import type { ExportRequest } from '../export.ts';
import { given, provisionFilterOf, type Selection } from '../selection.ts';

/** Whether a selection asks for more than documents can tell of themselves. */
function asksProvisions({ platform, collection, document, asOf, since, until, ...others }: Selection): boolean {
  return Object.values(others).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null));
}

function documentPages({ graph, selection }: ExportRequest): AsyncGenerator<string[]> {
  const platforms = given(selection.platform);
  const collections = given(selection.collection);
  const filter = { platforms, collections, recordIds: given(selection.document) };
  const way = shortestWay({ 'by-platform': platforms, 'by-collection': collections }) ?? { from: 'all', key: '*' };
  return keyPages(graph, documentList, { ...way, filter, order: 'RECORD_ID' });
}

/** What a selection cites, batch by batch, by record id: documents, or provisions where it asks for something that only they have. */
export async function* citables(request: ExportRequest): AsyncGenerator<Citable[]> {
  const { graph, selection, about } = request;
  const provisions = asksProvisions(selection);
  const pages = provisions ? provisionPages(graph, provisionFilterOf(selection)) : documentPages(request);
  const read = provisions ? citablesOfProvisions : citablesOfDocuments;
  for await (const ids of pages) yield await read(graph, ids, about);
}
