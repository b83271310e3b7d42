import { createHash } from 'node:crypto';
import type { Graph } from '../../db/graph.ts';
import { finishCollection } from '../../model/writes/dataset.ts';
import { documents, sweep } from '../../model/writes/document.ts';
import { heldDocuments } from '../../model/writes/held.ts';
import { writtenNow } from '../../model/written-now.ts';
import type { CollectionSeed } from '../seeds/collection.ts';
import type { RecordSeed } from '../seeds/record.ts';
import { collectionFacts } from './collection-facts.ts';
import { loadDocuments } from './document.ts';
import { type DocumentRows, joined } from './document-row.ts';
import { recordRows } from './record-row.ts';

/** Makes the curated collections in the graph exactly what the records of the seeds say. */
export async function loadRecords(
  graph: Graph,
  { collections, records }: { collections: readonly CollectionSeed[]; records: readonly RecordSeed[] },
): Promise<void> {
  for (const collection of collections.filter(({ kind }) => kind === 'curated')) {
    const own = records.filter((record) => record.collection === collection.id);
    const language = collection.languages.length === 1 ? (collection.languages[0] ?? 'und') : 'und';
    await loadCurated(graph, collection, joined(own.flatMap((record) => recordRows(record, language))), own);
  }
}

async function loadCurated(
  graph: Graph,
  collection: CollectionSeed,
  rows: DocumentRows,
  records: readonly RecordSeed[],
): Promise<void> {
  const digest = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 32);
  const { id, head, ...properties } = collectionFacts(collection, digest);
  const held = await heldDocuments(graph, { key: id });
  await documents.upsertCollection(graph, { key: id, properties });
  await loadDocuments(graph, rows);
  const wanted = new Set(rows.documents.map(({ key }) => key));
  await sweep.documents(graph, { keys: held.map((document) => document.id).filter((key) => !wanted.has(key)) });
  const times = rows.documents.map(({ properties: { lastVerified } }) => String(lastVerified ?? '')).sort();
  const asOf = times.at(-1) || null;
  await finishCollection(graph, {
    key: id,
    head,
    digest,
    origin: 'RECORDS',
    asOf,
    incomplete: null,
    now: writtenNow(),
  });
}
