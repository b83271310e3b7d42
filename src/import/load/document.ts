import type { Graph, Writer } from '../../db/graph.ts';
import { documents, heldParts, sweep } from '../../model/writes/document.ts';
import type { DocumentRows } from './document-row.ts';

/** How many versions and provisions a load added and removed. */
export interface PartChanges {
  added: number;
  removed: number;
}

/** Makes documents in the graph exactly what the rows say, all of them or none: parts that a document no longer has are gone. */
export async function loadDocuments(graph: Pick<Graph, 'transact'>, rows: DocumentRows): Promise<PartChanges> {
  return graph.transact((writer) => writeDocuments(writer, rows));
}

async function writeDocuments(writer: Writer, rows: DocumentRows): Promise<PartChanges> {
  await documents.upsertPlatforms(writer, { keys: [...new Set(rows.documents.map(({ platform }) => platform))] });
  await documents.upsert(writer, { rows: rows.documents });
  const changes = await sweepParts(writer, rows);
  await documents.upsertVersions(writer, { rows: rows.versions });
  await documents.upsertProvisions(writer, { rows: rows.provisions });
  await documents.upsertWordings(writer, { rows: rows.wordings });
  await documents.linkWordings(writer, { rows: rows.worded });
  await documents.linkClauseTypes(writer, { rows: rows.instances });
  if (rows.citations.length > 0) await documents.linkCitations(writer, { rows: rows.citations });
  return changes;
}

async function sweepParts(writer: Writer, rows: DocumentRows): Promise<PartChanges> {
  const held = await heldParts(writer, { keys: rows.documents.map(({ key }) => key) });
  const versions = difference(
    held.flatMap(({ versions }) => versions),
    rows.versions,
  );
  const provisions = difference(
    held.flatMap(({ provisions }) => provisions),
    rows.provisions,
  );
  if (versions.gone.length > 0) await sweep.versions(writer, { keys: versions.gone });
  if (provisions.gone.length > 0) await sweep.provisions(writer, { keys: provisions.gone });
  return { added: versions.added + provisions.added, removed: versions.gone.length + provisions.gone.length };
}

function difference(held: readonly string[], rows: readonly { key: string }[]): { gone: string[]; added: number } {
  const wanted = new Set(rows.map(({ key }) => key));
  const gone = held.filter((id) => !wanted.has(id));
  return { gone, added: wanted.size - (held.length - gone.length) };
}
