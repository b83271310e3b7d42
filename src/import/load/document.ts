import type { Graph, Writer } from '../../db/graph.ts';
import { applyToDocuments } from '../../model/curation/apply.ts';
import { documents, heldParts, sweep } from '../../model/writes/document.ts';
import type { DocumentRows } from './document-row.ts';

/** By record id, which versions a load brought and how many versions and provisions it took away. */
export interface PartChanges {
  newVersions: ReadonlySet<string>;
  lostVersions: number;
  lostProvisions: number;
}

/** Makes documents in the graph exactly what the rows say, all of them or none: what a document no longer has is gone. */
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
  await documents.linkPastClauseTypes(writer, { rows: rows.pastInstances });
  await documents.linkChanges(writer, { rows: rows.changes });
  if (rows.citations.length > 0) await documents.linkCitations(writer, { rows: rows.citations });
  if (rows.statements.length > 0) await documents.linkStatements(writer, { rows: rows.statements });
  await applyToDocuments(
    writer,
    rows.documents.map(({ key }) => key),
  );
  return changes;
}

async function sweepParts(writer: Writer, rows: DocumentRows): Promise<PartChanges> {
  const held = await heldParts(writer, { keys: rows.documents.map(({ key }) => key) });
  const known = held.filter(({ provisions }) => provisions.length > 0).map(({ key }) => key);
  if (known.length > 0) await documents.clear(writer, { keys: known });
  const versions = difference(
    held.flatMap((document) => document.versions),
    rows.versions,
  );
  const provisions = difference(
    held.flatMap((document) => document.provisions),
    rows.provisions,
  );
  if (versions.gone.length > 0) await sweep.versions(writer, { keys: versions.gone });
  if (provisions.gone.length > 0) await sweep.provisions(writer, { keys: provisions.gone });
  return { newVersions: versions.added, lostVersions: versions.gone.length, lostProvisions: provisions.gone.length };
}

function difference(held: readonly string[], rows: readonly { key: string }[]): { gone: string[]; added: Set<string> } {
  const wanted = new Set(rows.map(({ key }) => key));
  const before = new Set(held);
  return {
    gone: held.filter((id) => !wanted.has(id)),
    added: new Set([...wanted].filter((id) => !before.has(id))),
  };
}
