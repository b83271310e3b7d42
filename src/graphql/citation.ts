import type { Citable } from '../model/citation/citable.ts';
import { citation } from '../model/citation/citation.ts';
import { dataset } from '../model/dataset.ts';
import type { Document } from '../model/document.ts';
import { evidenceOf } from '../model/evidence.ts';
import type { Provision } from '../model/provision.ts';
import { archivedTextUrl, type Version } from '../model/version.ts';
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

type Place = Pick<Document, 'platformSlug' | 'collectionId' | 'termsType'>;

/** What all citations have in common. */
async function common(context: Context, { platformSlug, collectionId, termsType }: Place) {
  const [platform, collection, data] = await Promise.all([
    PlatformRef.getDataloader(context).load(platformSlug),
    CollectionRef.getDataloader(context).load(collectionId),
    dataOf(context),
  ]);
  const { name, licence, attribution } = collection;
  return { author: platform.name, genre: termsType, archive: { name, licence, attribution }, data };
}

interface Recorded {
  key: string;
  title: string;
  document: Document;
  /** The version in which it was recorded; null where none is known. */
  version: Pick<Version, 'commit' | 'capturedAt' | 'path' | 'versionsUrl'> | null;
  url: string | null;
  marks: [name: string, value: string | null][];
}

async function citableOf(context: Context, recorded: Recorded): Promise<Citable> {
  const { key, title, document, version, url, marks } = recorded;
  const { author, genre, archive, data } = await common(context, document);
  const named = [...marks, ['Clausegraph data version', data.version] as const];
  return {
    key,
    title,
    author,
    genre,
    archive: { ...archive, commit: version?.versionsUrl == null ? null : version.commit, path: version?.path ?? null },
    date: version?.capturedAt.slice(0, 10) ?? document.firstTracked?.slice(0, 10) ?? null,
    accessed: data.day,
    url: (version === null ? null : archivedTextUrl(version)) ?? url ?? document.sourceUrls?.[0] ?? null,
    language: document.language === 'und' ? null : document.language,
    marks: named.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
  };
}

async function provisionCitable(context: Context, provision: Provision): Promise<Citable> {
  const [document, evidence] = await Promise.all([
    DocumentRef.getDataloader(context).load(provision.documentId),
    batched(context, 'evidence', (ids) => evidenceOf(context.graph, ids)).load(provision.id),
  ]);
  return citableOf(context, {
    key: provision.id,
    title: `${document.title}: ${provision.title ?? `provision ${provision.id}`}`,
    document,
    version: evidence,
    url: provision.url,
    marks: [
      ['record', provision.id],
      ['published as', provision.externalIds?.join(', ') ?? null],
      ['version', evidence?.versionId ?? null],
      ['SHA-256 of the wording', evidence?.wordingSha256 ?? null],
      ['SHA-256 of the recorded text', evidence?.versionSha256 ?? null],
    ],
  });
}

async function versionCitable(context: Context, version: Version, key?: string): Promise<Citable> {
  const document = await DocumentRef.getDataloader(context).load(version.documentId);
  const title =
    key === undefined ? `${document.title}, as recorded on ${version.capturedAt.slice(0, 10)}` : document.title;
  return citableOf(context, {
    key: key ?? version.id,
    title,
    document,
    version,
    url: null,
    marks: [
      ['record', document.id],
      ['version', version.id],
      ['SHA-256 of the recorded text', version.sha256],
    ],
  });
}

async function documentCitable(context: Context, document: Document): Promise<Citable> {
  const last = await batched(context, 'last versions', (ids) => lastVersionsOf(context.graph, ids)).load(document.id);
  if (last !== null) return versionCitable(context, await VersionRef.getDataloader(context).load(last), document.id);
  const marks: Recorded['marks'] = [['record', document.id]];
  return citableOf(context, { key: document.id, title: document.title, document, version: null, url: null, marks });
}

builder.objectField(ProvisionRef, 'citation', (t) =>
  t.string({
    description: `How to cite it: platform, document, the day of the latest version that has it, the archive with its licence and commit, and its hashes. ${SAME}`,
    args: { style: t.arg(STYLE) },
    complexity: 5,
    resolve: async (provision, { style }, context) => citation(await provisionCitable(context, provision), style),
  }),
);
builder.objectField(VersionRef, 'citation', (t) =>
  t.string({
    description: `How to cite this version: platform, document, the day it was recorded, the archive with its licence and commit, and its hash. ${SAME}`,
    args: { style: t.arg(STYLE) },
    complexity: 5,
    resolve: async (version, { style }, context) => citation(await versionCitable(context, version), style),
  }),
);
builder.objectField(DocumentRef, 'citation', (t) =>
  t.string({
    description: `How to cite it as its latest version has it: platform, title, the day of that version, the archive with its licence and commit, and its hash. ${SAME}`,
    args: { style: t.arg(STYLE) },
    complexity: 5,
    resolve: async (document, { style }, context) => citation(await documentCitable(context, document), style),
  }),
);
