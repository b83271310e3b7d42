import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';
import type { Classifier } from '../../classify/classify.ts';
import { passageLanguage, recogniseDocumentLanguage } from '../../classify/language.ts';
import { documentId, provisionId, versionId } from '../../model/record-id.ts';
import type { DocumentFacts, ProvisionFacts, SkippedDocument, VersionFacts } from '../facts.ts';
import type { Provision } from '../markdown/provision.ts';
import { wordingSha256 } from '../markdown/text.ts';
import type { BlobReader } from './blob.ts';
import type { Declarations } from './declaration.ts';
import type { RecordedVersion, TrackedDocument } from './history.ts';
import { readTerms } from './terms.ts';

/** What documents are read with. */
export interface DocumentContext {
  collectionId: string;
  blobs: BlobReader;
  declarations: Declarations;
  classifier: Classifier;
}

/** Versions that are tried, newest first, before a document is given up. */
const MOST_TRIED = 20;

function utc(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** Key of a platform: the same for the same service everywhere, also for names without a Latin letter. */
function platformSlug(service: string): string {
  return (
    slugify(service, { decamelize: false, customReplacements: [['·', ' ']] }) ||
    `service-${createHash('sha256').update(service).digest('hex').slice(0, 8)}`
  );
}

async function versionsOf(
  id: string,
  versions: readonly RecordedVersion[],
  blobs: BlobReader,
): Promise<VersionFacts[]> {
  const known = new Map<string, { sha256: string; bytes: number }>();
  const facts: VersionFacts[] = [];
  for (const [index, version] of versions.entries()) {
    const { commit, objectId, kind, engineVersion, snapshots } = version;
    let content = known.get(objectId);
    if (!content) {
      const bytes = await blobs.read(objectId);
      content = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
      known.set(objectId, content);
    }
    const capturedAt = utc(version.capturedAt);
    facts.push({
      id: versionId(id, commit),
      commit,
      capturedAt,
      ...content,
      kind,
      engineVersion,
      snapshots,
      sequence: index + 1,
    });
  }
  return facts;
}

function provisionFacts(
  document: string,
  termsType: string,
  provisions: readonly Provision[],
  language: string,
  classifier: Classifier,
): ProvisionFacts[] {
  const occurrences = new Map<string, number>();
  return provisions.map(({ kind, headingPath, position, text }) => {
    const sha256 = wordingSha256(text);
    const occurrence = (occurrences.get(sha256) ?? 0) + 1;
    occurrences.set(sha256, occurrence);
    const own = passageLanguage(text, language);
    const { conclusions, unclassifiedReason } = classifier.classify({ text, headingPath, termsType, language: own });
    const clauseTypes = conclusions.map(({ clauseType, rank, confidence, basis, cues }) => {
      return { clauseType, rank, confidence, basis, cues, classifier: classifier.version };
    });
    const id = provisionId(document, sha256, occurrence);
    return {
      id,
      position,
      kind,
      headingPath,
      sha256,
      text,
      language: own,
      unclassifiedReason: unclassifiedReason ?? null,
      clauseTypes,
    };
  });
}

/** What came of a document: its facts, what had to be left out of it, or both. */
export interface ReadDocument {
  document: DocumentFacts | null;
  skipped: SkippedDocument | null;
}

interface Reading {
  provisions: readonly Provision[] | null;
  /** Why the latest version cannot be read as terms. */
  reason: string | null;
  takenDown: boolean;
}

/** The clauses of the latest version; where that is no terms, such as an error page, those of the one before it that is. */
async function latestTerms(versions: readonly RecordedVersion[], blobs: BlobReader): Promise<Reading> {
  let reason: string | null = null;
  let takenDown = false;
  for (const version of versions.slice(-MOST_TRIED).reverse()) {
    const bytes = await blobs.read(version.objectId);
    const terms = readTerms(bytes);
    if (terms.reason === undefined) {
      const told = reason === null ? null : `${reason}; its provisions are those of ${utc(version.capturedAt)}`;
      return { provisions: terms.provisions, reason: told, takenDown };
    }
    if (reason === null) takenDown = bytes.length === 0;
    reason ??= terms.reason;
  }
  return { provisions: null, reason, takenDown };
}

/** Reads a tracked document: all its versions, and the clauses of the latest one. What cannot be read as terms is told, not thrown. */
export async function readDocument(tracked: TrackedDocument, context: DocumentContext): Promise<ReadDocument> {
  const { path, versions } = tracked;
  const skip = (reason: string): SkippedDocument => ({ skipped: true, path, reason });
  if (versions.length === 0)
    return { document: null, skipped: skip('none of its versions has a time that can be true') };
  const { provisions, reason, takenDown } = await latestTerms(versions, context.blobs);
  const skipped = reason === null ? null : skip(reason);
  if (provisions === null) return { document: null, skipped };
  return { document: await documentFacts(tracked, provisions, !takenDown, context), skipped };
}

async function documentFacts(
  { path, service, termsType, versions, current }: TrackedDocument,
  provisions: readonly Provision[],
  stands: boolean,
  { collectionId, blobs, declarations, classifier }: DocumentContext,
): Promise<DocumentFacts> {
  const id = documentId(collectionId, service, termsType);
  const { language } = recogniseDocumentLanguage(provisions.map(({ text }) => text).join('\n'));
  const declared = declarations.services.get(service);
  return {
    id,
    collectionId,
    platform: { slug: platformSlug(service), name: declared?.name ?? service },
    title: `${service} ${termsType}`,
    termsType,
    path,
    language,
    sourceUrls: declared?.sourceUrls.get(termsType) ?? [],
    current: current && stands,
    externalIds: [],
    versions: await versionsOf(id, versions, blobs),
    provisions: provisionFacts(id, termsType, provisions, language, classifier),
  };
}
