import type { GraphView } from '../../db/view.ts';
import { collectionsByIds } from '../collection.ts';
import { distinct } from '../distinct.ts';
import { type Document, documentsByIds } from '../document.ts';
import { evidenceOf } from '../evidence.ts';
import { platformsByIds } from '../platform.ts';
import { provisionsByIds } from '../provision.ts';
import { versionsByIds } from '../version.ts';
import { lastVersionsOf } from '../version-history.ts';
import type { Citable } from './citable.ts';
import { type CitedDocument, documentCitable, provisionCitable } from './record.ts';

type Data = CitedDocument['data'];

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

async function citedDocuments(
  graph: GraphView,
  documents: readonly Document[],
  data: Data,
): Promise<Map<string, CitedDocument>> {
  const [platforms, collections] = await Promise.all([
    platformsByIds(graph, { ids: distinct(documents.map(({ platformSlug }) => platformSlug)) }).then(byId),
    collectionsByIds(graph, { ids: distinct(documents.map(({ collectionId }) => collectionId)) }).then(byId),
  ]);
  return new Map(
    documents.flatMap((document) => {
      const platform = platforms.get(document.platformSlug);
      const collection = collections.get(document.collectionId);
      return platform && collection ? [[document.id, { document, platform, collection, data }] as const] : [];
    }),
  );
}

/** How documents are cited, in the order asked, without those that there are not. */
export async function citablesOfDocuments(graph: GraphView, ids: readonly string[], data: Data): Promise<Citable[]> {
  const [documents, last] = await Promise.all([documentsByIds(graph, { ids }), lastVersionsOf(graph, ids)]);
  const [cited, versions] = await Promise.all([
    citedDocuments(graph, documents, data),
    versionsByIds(graph, { ids: distinct(last) }).then(byId),
  ]);
  return ids.flatMap((id, index) => {
    const document = cited.get(id);
    return document === undefined ? [] : [documentCitable(document, versions.get(last[index] ?? '') ?? null)];
  });
}

/** How provisions are cited, in the order asked, without those that there are not. */
export async function citablesOfProvisions(graph: GraphView, ids: readonly string[], data: Data): Promise<Citable[]> {
  const [provisions, evidence] = await Promise.all([
    provisionsByIds(graph, { ids }).then(byId),
    evidenceOf(graph, ids),
  ]);
  const documents = await documentsByIds(graph, {
    ids: distinct([...provisions.values()].map(({ documentId }) => documentId)),
  });
  const cited = await citedDocuments(graph, documents, data);
  return ids.flatMap((id, index) => {
    const provision = provisions.get(id);
    const document = cited.get(provision?.documentId ?? '');
    return provision && document ? [provisionCitable(document, provision, evidence[index] ?? null)] : [];
  });
}
