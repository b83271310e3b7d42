import type {
  ChangeRow,
  CitationRow,
  DocumentRow,
  InstanceRow,
  PartRow,
  RecordStatementsRow,
  WordedRow,
} from '../../model/writes/document.ts';
import type { DocumentFacts, ProvisionFacts } from '../facts.ts';
import { type ChangeFacts, changesOf } from '../history/change.ts';
import { conclusionRows } from './conclusion-row.ts';
import { digestOfDocument } from './digest.ts';
import { type Places, placesOf, provisionRow, wordedRows } from './provision-row.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { changeRow, changingVersions, versionRow } from './version-row.ts';

/** Everything that one or more documents become in the graph. */
export interface DocumentRows {
  documents: DocumentRow[];
  versions: PartRow[];
  provisions: PartRow[];
  wordings: { key: string; text: string | null }[];
  worded: WordedRow[];
  instances: InstanceRow[];
  pastInstances: InstanceRow[];
  changes: ChangeRow[];
  citations: CitationRow[];
  statements: RecordStatementsRow[];
}

/** One document as the graph keeps it, with its whole history. */
export function documentRows(facts: DocumentFacts): DocumentRows {
  const timeline = timelineOf(facts);
  const places = placesOf(facts);
  const changes = changesOf(facts);
  const bySequence = grouped(changes, ({ sequence }) => sequence);
  const byProvision = grouped(changes, ({ provision }) => provision);
  const concluded = facts.provisions.map((each) => conclusionRows(each, places.has(each.id), timeline));
  return {
    documents: [documentRow(facts, { timeline, places, changes })],
    versions: facts.versions.map((version) =>
      versionRow(facts, version, { changes: bySequence.get(version.sequence) ?? [], opening: timeline.opening }),
    ),
    provisions: facts.provisions.map((each) =>
      provisionRow(facts, each, { timeline, places, changes: byProvision.get(each.id) ?? [] }),
    ),
    wordings: wordingsOf(facts.provisions),
    worded: facts.provisions.flatMap((each) => wordedRows(each, timeline)),
    instances: concluded.flatMap(({ instances }) => instances),
    pastInstances: concluded.flatMap(({ past }) => past),
    changes: changes.map((change) => changeRow(facts, change)),
    citations: [],
    statements: [],
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
    pastInstances: batch.flatMap(({ pastInstances }) => pastInstances),
    changes: batch.flatMap(({ changes }) => changes),
    citations: batch.flatMap(({ citations }) => citations),
    statements: batch.flatMap(({ statements }) => statements),
  };
}

function documentRow(
  facts: DocumentFacts,
  { timeline, places, changes }: { timeline: Timeline; places: Places; changes: readonly ChangeFacts[] },
): DocumentRow {
  const { id, collectionId, platform, versions, provisions, ...properties } = facts;
  const changing = changingVersions(facts, changes);
  const firstTracked = versions[0]?.capturedAt ?? null;
  return {
    key: id,
    platform: platform.slug,
    collection: collectionId,
    properties: {
      ...properties,
      collectionId,
      platformSlug: platform.slug,
      platformName: platform.name,
      firstTracked,
      readSince: timeline.opening?.capturedAt ?? null,
      lastChanged: changing.at(-1)?.capturedAt ?? firstTracked,
      lastVerified: timeline.lastRead?.capturedAt ?? null,
      absentFrom: timeline.absent.map(({ from }) => from),
      absentTo: timeline.absent.map(({ to }) => to),
      versionCount: versions.length,
      changeCount: changing.length,
      provisionCount: places.size,
      worded: provisions.every(({ worded }) => worded.every(({ text }) => text !== null)),
      digest: digestOfDocument(facts),
    },
  };
}

function wordingsOf(provisions: readonly ProvisionFacts[]): DocumentRows['wordings'] {
  return provisions.flatMap(({ worded }) => worded.map(({ sha256, text }) => ({ key: sha256, text })));
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
