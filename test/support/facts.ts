import { createHash } from 'node:crypto';
import type { Graph } from '../../src/db/graph.ts';
import type { CollectionFacts, DocumentFacts, ProvisionFacts, SkippedDocument } from '../../src/import/facts.ts';
import { type CollectionSource, removeCollection } from '../../src/import/load/collection.ts';
import { stamp } from '../../src/import/load/dataset.ts';
import { deriveAll } from '../../src/import/load/derive.ts';
import { documentId, provisionId, versionId } from '../../src/model/record-id.ts';

/** A collection with this id and nothing remarkable. */
export function collectionOf(id: string): CollectionFacts {
  return {
    id,
    kind: 'OPEN_TERMS_ARCHIVE',
    name: `Collection ${id}`,
    tagline: null,
    licence: 'CC0 1.0',
    licenceUrl: null,
    attribution: 'the authors of the tests',
    url: null,
    versionsUrl: null,
    declarationsUrl: null,
    languages: ['en'],
    jurisdictions: [],
    head: 'first',
  };
}

/** A clause with its text and the clause types that it has, the primary one first. */
export interface Clause {
  text: string;
  types?: string[];
}

/** A document of one version with these clauses. */
export function documentOf(collectionId: string, service: string, clauses: readonly Clause[]): DocumentFacts {
  const id = documentId(collectionId, service, 'Terms of Service');
  return {
    id,
    collectionId,
    platform: { slug: service.toLowerCase(), name: service },
    title: `${service} Terms of Service`,
    termsType: 'Terms of Service',
    path: `${service}/Terms of Service.md`,
    language: 'en',
    sourceUrls: [],
    current: true,
    externalIds: [],
    versions: [
      {
        id: versionId(id, 'c1'),
        commit: 'c1',
        capturedAt: '2026-01-02T03:04:05Z',
        sha256: sha256(service),
        bytes: 1000,
        kind: 'FIRST_RECORD',
        engineVersion: null,
        snapshots: [],
        sequence: 1,
      },
    ],
    provisions: clauses.map((clause, position) => provisionOf(id, clause, position)),
  };
}

function provisionOf(document: string, { text, types = [] }: Clause, position: number): ProvisionFacts {
  return {
    id: provisionId(document, sha256(text), 1),
    position,
    kind: 'PARAGRAPH',
    headingPath: ['Rules'],
    sha256: sha256(text),
    text,
    language: 'en',
    unclassifiedReason: types.length === 0 ? 'NO_CUE' : null,
    clauseTypes: types.map((clauseType, index) => ({
      clauseType,
      rank: index + 1,
      confidence: 0.9 - index / 10,
      basis: 'EXPLICIT',
      cues: ['rule'],
      classifier: 'test-1',
    })),
  };
}

/** The same facts as an archive states them: no text, no headings, no cues. */
export function withoutWordings(document: DocumentFacts): DocumentFacts {
  const bare = (provision: ProvisionFacts): ProvisionFacts => ({
    ...provision,
    text: null,
    headingPath: null,
    clauseTypes: provision.clauseTypes.map((each) => ({ ...each, cues: [] })),
  });
  return { ...document, provisions: document.provisions.map(bare) };
}

/** A source that yields these documents. */
export function sourceOf(id: string, items: readonly (DocumentFacts | SkippedDocument)[]): CollectionSource {
  return {
    facts: collectionOf(id),
    async *documents() {
      yield* items;
    },
  };
}

/** Leaves the graph as if the collections had never been loaded. */
export async function forget(graph: Graph, ...ids: string[]): Promise<void> {
  const platforms = new Set<string>();
  for (const id of ids) for (const slug of await removeCollection(graph, id)) platforms.add(slug);
  await deriveAll(graph, platforms);
  await stamp(graph, {});
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
