import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '../../errors.ts';
import type { CollectionFacts, DocumentFacts, ProvisionFacts, VersionFacts } from '../facts.ts';
import type { CollectionSource } from '../load/collection.ts';
import { count, emptyTally, type Tally } from '../load/tally.ts';
import { type DocumentLine, letters, type Manifest, type ProvisionLine, type VersionLine } from './format.ts';
import { snapshotShortener } from './snapshot.ts';

/**
 * Writes what is known of a collection, without any wording, heading or cue, to `<folder>/<collection>/`. The same facts give the
 * same bytes; a run that ends early changes nothing.
 */
export async function writeArchive(
  folder: string,
  source: CollectionSource,
  {
    classifier,
    progress,
    signal,
  }: { classifier: string; progress: (done: number) => void; signal?: AbortSignal | undefined },
): Promise<Tally> {
  const tally = emptyTally();
  const documents = new Map<string, string>();
  const { base, shorten } = snapshotShortener();
  let asOf = '';
  for await (const item of source.documents()) {
    signal?.throwIfAborted();
    if ('skipped' in item) tally.skipped.push(item);
    else {
      count(tally, item);
      asOf = [asOf, ...item.versions.map(({ capturedAt }) => capturedAt)].sort().at(-1) ?? '';
      documents.set(item.id, documentLines(item, classifier, shorten));
    }
    progress(tally.documents + tally.skipped.length);
  }
  const lines = [...documents].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
  await put(
    join(folder, source.facts.id),
    source.facts,
    { classifier, asOf: asOf || null, snapshots: base() },
    tally,
    lines.join(''),
  );
  return tally;
}

async function put(
  folder: string,
  collection: CollectionFacts,
  made: { classifier: string; asOf: string | null; snapshots: string | null },
  { documents, versions, provisions }: Tally,
  lines: string,
): Promise<void> {
  const sha256 = createHash('sha256').update(lines).digest('hex');
  const manifest: Manifest = { format: 1, collection, ...made, documents, versions, provisions, sha256 };
  await mkdir(folder, { recursive: true });
  const files = [
    [join(folder, 'documents.jsonl'), lines],
    [join(folder, 'collection.json'), `${JSON.stringify(manifest, null, 2)}\n`],
  ] as const;
  try {
    for (const [file, text] of files) await writeFile(`${file}.new`, text);
    for (const [file] of files) await rename(`${file}.new`, file);
  } catch (cause) {
    for (const [file] of files) await rm(`${file}.new`, { force: true });
    throw new SourceError(`The archive cannot be written to ${folder}: ${String(cause)}`, { cause });
  }
}

function documentLines(facts: DocumentFacts, classifier: string, shorten: (snapshot: string) => string): string {
  const { id, collectionId: _, versions, provisions, ...rest } = facts;
  const head: DocumentLine = {
    document: bare(id),
    ...rest,
    versions: versions.length,
    provisions: provisions.length,
  };
  const lines = [
    head,
    ...versions.map((version) => versionOf(version, shorten)),
    ...provisions.map((each, index) => provisionOf(facts, each, index, classifier)),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function versionOf(version: VersionFacts, shorten: (snapshot: string) => string): VersionLine {
  const { commit, capturedAt, sha256, bytes, kind, engineVersion, snapshots } = version;
  return [commit, capturedAt, base64(sha256), bytes, letters.change[kind], engineVersion, snapshots.map(shorten)];
}

function provisionOf(
  document: DocumentFacts,
  provision: ProvisionFacts,
  index: number,
  classifier: string,
): ProvisionLine {
  const { id, position, sha256, kind, clauseTypes, unclassifiedReason, language } = provision;
  if (position !== index || clauseTypes.some((each) => each.classifier !== classifier))
    throw new SourceError(`${document.path}: provision ${id} is out of order or classified by other rules.`);
  const types = clauseTypes.map(({ clauseType, confidence, basis }): [string, number, 'E' | 'I' | 'C'] => [
    clauseType,
    confidence,
    letters.basis[basis],
  ]);
  const line: ProvisionLine = [
    bare(id),
    base64(sha256),
    letters.kind[kind],
    types.length > 0 ? types : (unclassifiedReason ?? ''),
  ];
  return language === document.language ? line : [...line, language];
}

function bare(recordId: string): string {
  return recordId.slice('CG-P-'.length);
}

function base64(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64url');
}
