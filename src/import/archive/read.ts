import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type { z } from 'zod';
import { SourceError } from '../../errors.ts';
import { versionId } from '../../model/record-id.ts';
import type { DocumentFacts, ProvisionFacts, VersionFacts } from '../facts.ts';
import {
  type DocumentLine,
  documentLine,
  type Manifest,
  manifestSchema,
  type ProvisionLine,
  provisionLine,
  type VersionLine,
  versionLine,
  words,
} from './format.ts';

import { fullSnapshot } from './snapshot.ts';

/** An archive of one collection, checked to be whole; its documents are read as a stream. */
export interface Archive {
  manifest: Manifest;
  documents(): AsyncGenerator<DocumentFacts>;
}

/** The archives in a folder, by collection; none where there is no such folder. A `SourceError` names what is not as it should be. */
export async function openArchives(folder: string): Promise<Archive[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return Promise.all(names.map((name) => openArchive(join(folder, name), name)));
}

async function openArchive(folder: string, id: string): Promise<Archive> {
  const manifest = await readManifest(join(folder, 'collection.json'));
  if (manifest.collection.id !== id)
    throw new SourceError(
      `${folder}: holds the collection "${manifest.collection.id}": folder and id must be the same.`,
    );
  const file = join(folder, 'documents.jsonl');
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash).catch((cause: unknown) => unreadable(file, cause));
  if (hash.digest('hex') !== manifest.sha256)
    throw new SourceError(
      `${file}: is not the file that collection.json beside it describes. Write the archive again.`,
    );
  return { manifest, documents: () => readDocuments(file, manifest) };
}

async function readManifest(file: string): Promise<Manifest> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => unreadable(file, cause));
  return checked(manifestSchema, parsed(text, file), file);
}

async function* readDocuments(file: string, manifest: Manifest): AsyncGenerator<DocumentFacts> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  let document: DocumentFacts | null = null;
  let missing = { versions: 0, provisions: 0 };
  for await (const line of lines) {
    number += 1;
    const place = `${file}, line ${number}`;
    const value = parsed(line, place);
    if (document !== null && missing.versions > 0) {
      document.versions.push(versionOf(document, checked(versionLine, value, place), manifest.snapshots));
      missing.versions -= 1;
    } else if (document !== null && missing.provisions > 0) {
      document.provisions.push(provisionOf(document, checked(provisionLine, value, place), manifest.classifier));
      missing.provisions -= 1;
    } else {
      if (document !== null) yield document;
      const { versions, provisions, ...head } = checked(documentLine, value, place);
      document = documentOf(head, manifest.collection.id);
      missing = { versions, provisions };
    }
  }
  if (missing.versions + missing.provisions > 0)
    throw new SourceError(`${file}: ends in the middle of a document, after line ${number}.`);
  if (document !== null) yield document;
}

function documentOf(
  { document, ...rest }: Omit<DocumentLine, 'versions' | 'provisions'>,
  collectionId: string,
): DocumentFacts {
  return { id: `CG-D-${document}`, collectionId, ...rest, versions: [], provisions: [] };
}

function versionOf(document: DocumentFacts, line: VersionLine, base: string | null): VersionFacts {
  const [commit, capturedAt, sha256, bytes, kind, engineVersion, snapshots] = line;
  return {
    id: versionId(document.id, commit),
    commit,
    capturedAt,
    sha256: hex(sha256),
    bytes,
    kind: words.change[kind],
    engineVersion,
    snapshots: snapshots.map((snapshot) => fullSnapshot(base, snapshot)),
    sequence: document.versions.length + 1,
  };
}

function provisionOf(document: DocumentFacts, line: ProvisionLine, classifier: string): ProvisionFacts {
  const [id, sha256, kind, concluded, language] = line;
  const clauseTypes = typeof concluded === 'string' ? [] : concluded;
  return {
    id: `CG-P-${id}`,
    position: document.provisions.length,
    kind: words.kind[kind],
    headingPath: null,
    sha256: hex(sha256),
    text: null,
    language: language ?? document.language,
    unclassifiedReason: typeof concluded === 'string' && concluded !== '' ? concluded : null,
    clauseTypes: clauseTypes.map(([clauseType, confidence, basis], index) => ({
      clauseType,
      rank: index + 1,
      confidence,
      basis: words.basis[basis],
      cues: [],
      classifier,
    })),
  };
}

function hex(base64url: string): string {
  return Buffer.from(base64url, 'base64url').toString('hex');
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SourceError(`${place}: is not JSON.`, { cause });
  }
}

function checked<Value>(schema: z.ZodType<Value>, value: unknown, place: string): Value {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path, message }) => `${path.join('.') || 'whole line'}: ${message}`);
  throw new SourceError(`${place}: ${issues.join('; ')}`);
}

function unreadable(file: string, cause: unknown): never {
  throw new SourceError(`${file}: cannot be read.`, { cause });
}
