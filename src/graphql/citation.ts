import type { Citable } from '../model/citation/citable.ts';
import { citation } from '../model/citation/citation.ts';
import { type CitedDocument, documentCitable, provisionCitable, versionCitable } from '../model/citation/record.ts';
import { dataset } from '../model/dataset.ts';
import type { Document } from '../model/document.ts';
import { evidenceOf } from '../model/evidence.ts';
import type { Provision } from '../model/provision.ts';
import type { Version } from '../model/version.ts';
import { lastVersionsOf } from '../model/version-history.ts';
import { batched } from './batch.ts';
import { builder } from './builder.ts';
import { CitationStyleRef } from './citation-style.ts';
import type { Context } from './context.ts';
import { CollectionRef, DocumentRef, PlatformRef, ProvisionRef, VersionRef } from './node-ref.ts';

const STYLE = { type: CitationStyleRef, required: true, description: 'In which style.' } as const;
const SAME = 'The same on every machine with the same data; the day of access is that of the data, not of the clock.';

/** The data that are cited: their version, and the day of their newest version of a document. */
async function dataOf(context: Context): Promise<{ version: string; day: string }> {
  const load = batched(context, 'citation dataset', async (keys) => {
    const { version, asOf, builtAt } = await dataset(context.graph);
    return keys.map(() => ({ version, day: (asOf ?? builtAt).slice(0, 10) }));
  });
  return load.load('dataset');
}

async function cited(context: Context, document: Document): Promise<CitedDocument> {
  const [platform, collection, data] = await Promise.all([
    PlatformRef.getDataloader(context).load(document.platformSlug),
    CollectionRef.getDataloader(context).load(document.collectionId),
    dataOf(context),
  ]);
  return { document, platform, collection, data };
}

async function citedProvision(context: Context, provision: Provision): Promise<Citable> {
  const [document, evidence] = await Promise.all([
    DocumentRef.getDataloader(context).load(provision.documentId),
    batched(context, 'evidence', (ids) => evidenceOf(context.graph, ids)).load(provision.id),
  ]);
  return provisionCitable(await cited(context, document), provision, evidence);
}

async function citedVersion(context: Context, version: Version): Promise<Citable> {
  const document = await DocumentRef.getDataloader(context).load(version.documentId);
  return versionCitable(await cited(context, document), version);
}

async function citedDocument(context: Context, document: Document): Promise<Citable> {
  const last = await batched(context, 'last versions', (ids) => lastVersionsOf(context.graph, ids)).load(document.id);
  const version = last === null ? null : await VersionRef.getDataloader(context).load(last);
  return documentCitable(await cited(context, document), version);
}

builder.objectField(ProvisionRef, 'citation', (t) =>
  t.string({
    description: `How to cite it: platform, document, the day of the latest version that has it, the archive with its licence and commit, and its hashes. ${SAME}`,
    args: { style: t.arg(STYLE) },
    complexity: 5,
    resolve: async (provision, { style }, context) => citation(await citedProvision(context, provision), style),
  }),
);
builder.objectField(VersionRef, 'citation', (t) =>
  t.string({
    description: `How to cite this version: platform, document, the day it was recorded, the archive with its licence and commit, and its hash. ${SAME}`,
    args: { style: t.arg(STYLE) },
    complexity: 5,
    resolve: async (version, { style }, context) => citation(await citedVersion(context, version), style),
  }),
);
builder.objectField(DocumentRef, 'citation', (t) =>
  t.string({
    description: `How to cite it as its latest version has it: platform, title, the day of that version, the archive with its licence and commit, and its hash. ${SAME}`,
    args: { style: t.arg(STYLE) },
    complexity: 5,
    resolve: async (document, { style }, context) => citation(await citedDocument(context, document), style),
  }),
);
