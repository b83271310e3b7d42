import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type { z } from 'zod';
import { SourceError } from '../../errors.ts';
import type { DocumentFacts } from '../facts.ts';
import { documentFacts } from './document-facts.ts';
import type { DocumentLines } from './document-lines.ts';
import { documentLine, intervalLine, type Manifest, manifestSchema, versionLine } from './format.ts';

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
  const { classifier, snapshots, collection } = manifest;
  const context = { classifier, snapshots, collectionId: collection.id };
  for await (const { lines, start } of documentsIn(file)) {
    const first = start + 1 + lines.versions.length;
    yield documentFacts(lines, context, (interval, reason) => {
      throw new SourceError(`${file}, line ${first + interval}: ${reason}.`);
    });
  }
}

/** The lines of one document after the other, with the number of the first. */
async function* documentsIn(file: string): AsyncGenerator<{ lines: DocumentLines; start: number }> {
  const text = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  let start = 0;
  let lines: DocumentLines | null = null;
  for await (const line of text) {
    number += 1;
    const place = `${file}, line ${number}`;
    const value = parsed(line, place);
    if (lines === null) {
      lines = { head: checked(documentLine, value, place), versions: [], intervals: [] };
      start = number;
    } else if (lines.versions.length < lines.head.versions) lines.versions.push(checked(versionLine, value, place));
    else lines.intervals.push(checked(intervalLine, value, place));
    if (!isWhole(lines)) continue;
    yield { lines, start };
    lines = null;
  }
  if (lines !== null) throw new SourceError(`${file}: ends in the middle of a document, after line ${number}.`);
}

function isWhole({ head, versions, intervals }: DocumentLines): boolean {
  return versions.length === head.versions && intervals.length === head.intervals;
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
