import { confidenceLevel } from '../../classify/confidence.ts';
import type { CitationRow, DocumentRow, InstanceRow, PartRow, WordedRow } from '../../model/writes/document.ts';
import type { DocumentFacts, ProvisionFacts, VersionFacts } from '../facts.ts';

/** Everything that one or more documents become in the graph. */
export interface DocumentRows {
  documents: DocumentRow[];
  versions: PartRow[];
  provisions: PartRow[];
  wordings: { key: string; text: string | null }[];
  worded: WordedRow[];
  instances: InstanceRow[];
  citations: CitationRow[];
}

/** One document as the graph keeps it. A heading path that is not known is left out, so that one already there stays. */
export function documentRows(facts: DocumentFacts): DocumentRows {
  return {
    documents: [documentRow(facts)],
    versions: facts.versions.map((version) => versionRow(facts.id, version)),
    provisions: facts.provisions.map((provision) => provisionRow(facts, provision)),
    wordings: facts.provisions.map(({ sha256, text }) => ({ key: sha256, text })),
    worded: facts.provisions.map(({ id, sha256, position }) => ({ key: id, sha256, position })),
    instances: facts.provisions.map(instanceRow),
    citations: [],
  };
}

/** The rows of several documents as one batch. */
export function joined(batch: readonly DocumentRows[]): DocumentRows {
  return {
    documents: batch.flatMap(({ documents }) => documents),
    versions: batch.flatMap(({ versions }) => versions),
    provisions: batch.flatMap(({ provisions }) => provisions),
    wordings: batch.flatMap(({ wordings }) => wordings),
    worded: batch.flatMap(({ worded }) => worded),
    instances: batch.flatMap(({ instances }) => instances),
    citations: batch.flatMap(({ citations }) => citations),
  };
}

function documentRow(facts: DocumentFacts): DocumentRow {
  const { id, collectionId, platform, versions, provisions, ...properties } = facts;
  const changes = versions.filter(({ kind }) => kind !== 'TECHNICAL_UPGRADE');
  return {
    key: id,
    platform: platform.slug,
    collection: collectionId,
    properties: {
      ...properties,
      collectionId,
      platformSlug: platform.slug,
      platformName: platform.name,
      firstTracked: versions[0]?.capturedAt ?? null,
      lastChanged: (changes.at(-1) ?? versions[0])?.capturedAt ?? null,
      lastVerified: versions.at(-1)?.capturedAt ?? null,
      versionCount: versions.length,
      provisionCount: provisions.length,
    },
  };
}

function versionRow(document: string, { id, ...properties }: VersionFacts): PartRow {
  return { key: id, document, properties: { ...properties, documentId: document } };
}

function provisionRow(facts: DocumentFacts, provision: ProvisionFacts): PartRow {
  const { id, headingPath, text: _, clauseTypes: __, ...properties } = provision;
  return {
    key: id,
    document: facts.id,
    properties: {
      ...properties,
      ...(headingPath === null ? {} : { headingPath }),
      documentId: facts.id,
      platformSlug: facts.platform.slug,
      collectionId: facts.collectionId,
      termsType: facts.termsType,
    },
  };
}

function instanceRow({ id, clauseTypes }: ProvisionFacts): InstanceRow {
  return {
    key: id,
    clauseTypes: clauseTypes.map(({ clauseType, ...properties }) => ({
      slug: clauseType,
      properties: { ...properties, level: confidenceLevel(properties.confidence) },
    })),
  };
}
