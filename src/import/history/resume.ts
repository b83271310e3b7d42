import { SourceError } from '../../errors.ts';
import type { DocumentFacts, ProvisionFacts } from '../facts.ts';
import { provisionsAt, stretchesAt } from './recall.ts';
import { emptyRecord, type HistoryRecord } from './record.ts';
import type { Stretch, TrackedProvision } from './tracked.ts';

/** The facts from which a history can go on. */
export type KnownHistory = Pick<DocumentFacts, 'versions' | 'provisions' | 'language'>;

function tracked({ id, kind, headingPath }: ProvisionFacts, number: number): TrackedProvision {
  return { id, number, kind, headingPath: headingPath ?? [], stretches: [] };
}

/** What `end` closed stands on: the archive has the document again. */
function reopened(to: number | null, versions: number): number | null {
  return to === versions + 1 ? null : to;
}

function addStretches(record: HistoryRecord, provisions: readonly ProvisionFacts[]): void {
  const places: { stretch: Stretch; order: number }[] = [];
  for (const [number, facts] of provisions.entries()) {
    const provision = tracked(facts, number);
    for (const { order, ...worded } of facts.worded) {
      const stretch: Stretch = { ...worded, provision, to: reopened(worded.to, record.sequence) };
      provision.stretches.push(stretch);
      places.push({ stretch, order });
      record.index.add(worded.sha256, provision);
      if (worded.text !== null && !record.texts.has(worded.sha256)) record.texts.set(worded.sha256, worded.text);
    }
    const first = facts.worded[0]?.sha256 ?? '';
    record.minted.set(first, (record.minted.get(first) ?? 0) + 1);
    record.provisions.push(provision);
  }
  record.ordered = places.sort((a, b) => a.order - b.order).map(({ stretch }) => stretch);
}

/** The record that reading all these versions would have left. A `SourceError` if a text that stands is not known. */
export function recordOf(documentId: string, { versions, provisions, language }: KnownHistory): HistoryRecord {
  const record = emptyRecord();
  record.sequence = versions.length;
  addStretches(record, provisions);
  for (const { sequence, unreadable } of versions) {
    if (unreadable !== null) continue;
    record.recall.remember(stretchesAt(record.ordered, sequence), sequence);
    record.standing = provisionsAt(record.ordered, sequence);
    record.language = language;
  }
  if (record.standing.some(({ stretches }) => stretches.at(-1)?.text == null)) {
    throw new SourceError(`The history of ${documentId} cannot go on: the texts of its last version are not known.`);
  }
  return record;
}
