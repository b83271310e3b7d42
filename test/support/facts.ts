import { createHash } from 'node:crypto';
import type { Graph } from '../../src/db/graph.ts';
import type {
  CollectionFacts,
  DocumentFacts,
  ProvisionFacts,
  SkippedDocument,
  WordedFacts,
} from '../../src/import/facts.ts';
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
  types?: readonly string[];
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
    endedAt: null,
    chain: 'chain-1',
    reader: 'reader-1',
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
        unreadable: null,
      },
    ],
    provisions: clauses.map((clause, position) => provisionOf(id, clause, position)),
  };
}

function provisionOf(document: string, clause: Clause, position: number): ProvisionFacts {
  const wording = sha256(clause.text);
  return {
    id: provisionId(document, wording, 1),
    kind: 'PARAGRAPH',
    headingPath: ['Rules'],
    worded: [
      {
        from: 1,
        to: null,
        sha256: wording,
        text: clause.text,
        position,
        order: position,
        moved: false,
        similarity: null,
        ...concluded(clause),
      },
    ],
  };
}

/** What the tests' own rules conclude of a clause: the types that it names. */
export function concluded({
  types = [],
}: Pick<Clause, 'types'>): Pick<WordedFacts, 'language' | 'clauseTypes' | 'unclassifiedReason'> {
  return {
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
    headingPath: null,
    worded: provision.worded.map((each) => ({
      ...each,
      text: null,
      clauseTypes: each.clauseTypes.map((conclusion) => ({ ...conclusion, cues: [] })),
    })),
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

/** SHA-256 of a text in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
