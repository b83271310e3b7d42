import type { PartRow, WordedRow } from '../../model/writes/document.ts';
import type { DocumentFacts, ProvisionFacts, WordedFacts } from '../facts.ts';
import type { ChangeFacts } from '../history/change.ts';
import { lastingOf, type Timeline } from './timeline.ts';

/** Kinds of changes that tell that a provision is not what it was. */
const TELLING = new Set(['EDITED', 'REMOVED', 'REVIVED']);

/** Where a provision stands: its place in the last text of the document, or null where that text does not have it. */
export type Places = ReadonlyMap<string, number>;

/** The places of the provisions in the last text that the document had, which may have been taken away since. */
export function placesOf(document: DocumentFacts): Places {
  return new Map(lastingOf(document).map(({ provision }, index) => [provision, index]));
}

/** A provision as the graph keeps it. A heading path that is not known is left out, so that one already there stays. */
export function provisionRow(
  facts: DocumentFacts,
  provision: ProvisionFacts,
  { timeline, places, changes }: { timeline: Timeline; places: Places; changes: readonly ChangeFacts[] },
): PartRow {
  const { id, kind, headingPath } = provision;
  const [first, last] = [provision.worded[0], provision.worded.at(-1)];
  const firstTracked = first === undefined ? null : timeline.timeOf(first.from);
  const telling = changes.filter((change) => TELLING.has(change.kind) && isChange(facts, change));
  const changed = telling.at(-1);
  const position = places.get(id) ?? null;
  return {
    key: id,
    document: facts.id,
    properties: {
      kind,
      ...(headingPath === null ? {} : { headingPath }),
      sha256: last?.sha256 ?? null,
      language: last?.language ?? null,
      unclassifiedReason: last?.unclassifiedReason ?? null,
      documentId: facts.id,
      platformSlug: facts.platform.slug,
      collectionId: facts.collectionId,
      termsType: facts.termsType,
      position,
      firstTracked,
      lastChanged: changed === undefined ? firstTracked : timeline.timeOf(changed.sequence),
      changeCount: telling.length,
      ...(position === null ? removal(last, changes, timeline) : { removedAt: null, lastVerified: null }),
    },
  };
}

function isChange({ versions }: DocumentFacts, { sequence }: ChangeFacts): boolean {
  return versions[sequence - 1]?.kind === 'CHANGE';
}

function removal(
  last: WordedFacts | undefined,
  changes: readonly ChangeFacts[],
  timeline: Timeline,
): { removedAt: string | null; lastVerified: string | null } {
  const to = last?.to ?? null;
  if (to === null) return { removedAt: null, lastVerified: null };
  const removed = changes.findLast(({ kind }) => kind === 'REMOVED')?.sequence ?? to;
  return { removedAt: timeline.timeOf(removed), lastVerified: timeline.readBefore(to)?.capturedAt ?? null };
}

/** The stretches of a provision as the graph keeps them. */
export function wordedRows({ id, worded }: ProvisionFacts, { timeOf }: Timeline): WordedRow[] {
  return worded.map(({ from, to, sha256, text: _, clauseTypes: __, ...properties }) => ({
    key: id,
    sha256,
    properties: {
      ...properties,
      from: timeOf(from),
      fromSequence: from,
      ...(to === null ? {} : { to: timeOf(to), toSequence: to }),
    },
  }));
}
