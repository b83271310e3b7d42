import { documentId, provisionId, versionId } from '../../model/record-id.ts';
import type { PartRow } from '../../model/writes/document.ts';
import type { Properties } from '../../model/writes/law.ts';
import type { RecordedProvisionSeed, RecordSeed } from '../seeds/record.ts';
import type { DocumentRows } from './document-row.ts';
import { publishedProperties, statementsRow } from './record-prose-row.ts';
import { severityRank, upperSnake } from './word.ts';

const CLASSIFIER = 'record';
/** The number that stands behind the word of a record: the middle of the band that the word names. */
const CONFIDENCE = { low: 0.5, medium: 0.7, high: 0.9 } as const;

const NO_CHANGES = { added: 0, edited: 0, removed: 0, moved: 0, revived: 0, changeCount: 0 };

/** What holds for all provisions of one record. */
interface Setting {
  record: RecordSeed;
  language: string;
}

/** The provisions of a record, its own and those of its peers, as the graph keeps them. */
export function recordRows(record: RecordSeed, language: string): DocumentRows[] {
  const setting = { record, language };
  return [provisionRows(record, setting, true), ...record.peers.map((peer) => provisionRows(peer, setting, false))];
}

function provisionRows(recorded: RecordedProvisionSeed, setting: Setting, own: boolean): DocumentRows {
  const { platform, provision } = recorded;
  const { record } = setting;
  const termsType = recorded.document?.termsType ?? 'Unknown';
  const document = documentId(record.collection, platform.slug, recorded.document?.title ?? provision.slug);
  const key = provisionId(document, provision.slug, 1);
  const versions = versionRows(document, record.collection, recorded);
  return {
    documents: [
      {
        key: document,
        platform: platform.slug,
        collection: record.collection,
        properties: { ...documentProperties(recorded, setting, termsType), versionCount: versions.length },
      },
    ],
    versions,
    provisions: [
      {
        key,
        document,
        properties: {
          ...provisionProperties(recorded, setting),
          ...publishedProperties(recorded, own ? record : null),
          documentId: document,
          termsType,
        },
      },
    ],
    wordings: [],
    worded: [],
    instances: [{ key, slug: provision.clauseType, properties: instanceProperties(recorded, record) }],
    pastInstances: [],
    changes: [],
    statements: [own ? statementsRow(key, record) : { key, statements: [] }],
    citations: [own ? citationRow(key, record) : { key, regulations: [], agencies: [], jurisdictions: [] }],
  };
}

function documentProperties(
  recorded: RecordedProvisionSeed,
  { record, language }: Setting,
  termsType: string,
): Properties {
  const { platform, document, provision } = recorded;
  return {
    title: document?.title ?? `${platform.name}: document not archived`,
    termsType,
    path: null,
    language,
    sourceUrls: [],
    current: true,
    externalIds: Object.values(document?.externalIds ?? {}),
    platformSlug: platform.slug,
    platformName: platform.name,
    collectionId: record.collection,
    firstTracked: midnight(provision.firstTracked) ?? firstSeen(recorded, record),
    lastChanged: midnight(document?.lastUpdated ?? null),
    lastVerified: midnight(provision.lastVerified),
    absentFrom: [],
    absentTo: [],
    changeCount: 0,
    provisionCount: 1,
  };
}

function midnight(day: string | null): string | null {
  return day === null ? null : `${day}T00:00:00Z`;
}

function versionRows(document: string, collectionId: string, recorded: RecordedProvisionSeed): PartRow[] {
  const { provision } = recorded;
  const commit = Object.values(provision.externalIds)[0];
  if (commit === undefined || provision.capturedAt === null) return [];
  return [
    {
      key: versionId(document, commit),
      document,
      properties: {
        documentId: document,
        commit,
        capturedAt: provision.capturedAt,
        sha256: provision.sha256,
        bytes: null,
        kind: 'FIRST_RECORD',
        engineVersion: null,
        snapshots: [],
        sequence: 1,
        platformSlug: recorded.platform.slug,
        collectionId,
        ...NO_CHANGES,
      },
    },
  ];
}

function provisionProperties(
  { platform, provision }: RecordedProvisionSeed,
  { record, language }: Setting,
): Properties {
  const { title, gist, interpretiveNote, url, archive, analysedAt } = provision;
  const firstTracked = midnight(provision.firstTracked) ?? provision.capturedAt;
  return {
    platformSlug: platform.slug,
    collectionId: record.collection,
    position: 0,
    firstTracked,
    lastChanged: firstTracked,
    changeCount: 0,
    kind: 'PARAGRAPH',
    language,
    unclassifiedReason: null,
    title,
    gist,
    interpretiveNote,
    url,
    archive,
    analysedAt,
    source: record.source,
    reviewStatus: upperSnake(record.reviewStatus),
    externalIds: Object.values(provision.externalIds),
  };
}

/** When the provision was first seen; a peer without a time was seen with the record. */
function firstSeen({ provision }: RecordedProvisionSeed, record: RecordSeed): string | null {
  const { capturedAt, firstTracked } = provision;
  return capturedAt ?? midnight(firstTracked) ?? record.provision.capturedAt ?? midnight(record.provision.firstTracked);
}

function instanceProperties(recorded: RecordedProvisionSeed, record: RecordSeed): Properties {
  const { provision } = recorded;
  const { severity, confidence, basis } = provision;
  return {
    rank: 1,
    from: firstSeen(recorded, record),
    confidence: CONFIDENCE[confidence],
    level: upperSnake(confidence),
    basis: upperSnake(basis),
    cues: [],
    classifier: CLASSIFIER,
    severity: upperSnake(severity),
    severityRank: severityRank(severity),
  };
}

function citationRow(key: string, record: RecordSeed): DocumentRows['citations'][number] {
  return {
    key,
    regulations: [
      ...record.regulationsListed.map((slug) => ({ slug, kind: 'LISTED' as const })),
      ...record.regulationsInProse.map((slug) => ({ slug, kind: 'PROSE' as const })),
    ],
    agencies: record.agencies.map(({ agency, rationale }) => ({ slug: agency, rationale })),
    jurisdictions: record.jurisdictionFlags,
  };
}
