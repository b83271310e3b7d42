import { createHash } from 'node:crypto';
import type { CollectionFacts, DocumentFacts, WordedFacts } from '../facts.ts';

/** Hash of what is known of one document: its versions, provisions and conclusions, and whether the wordings are there. */
export function digestOfDocument({ versions, provisions, ...document }: DocumentFacts): string {
  return digestOf([
    Object.entries(document).sort(([one], [other]) => (one < other ? -1 : 1)),
    versions.map(({ id, sha256, capturedAt, kind, unreadable }) => [id, sha256, capturedAt, kind, unreadable]),
    provisions.map(({ id, worded }) => [id, worded.map(partsOf)]),
  ]);
}

function partsOf({ text, clauseTypes, ...worded }: WordedFacts): unknown[] {
  const { from, to, sha256, position, order, moved, similarity, language, unclassifiedReason } = worded;
  return [
    [from, to, sha256, position, order, moved, similarity, language, unclassifiedReason, text !== null],
    clauseTypes.map(({ clauseType, rank, confidence, basis }) => [clauseType, rank, confidence, basis]),
  ];
}

/** Hash of a collection from those of its documents, in whatever order they were read. */
export function digestOfCollection(facts: CollectionFacts, documents: ReadonlyMap<string, string>): string {
  return digestOf([
    Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1)),
    [...documents].sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}
