import { isDeepStrictEqual } from 'node:util';
import type { DocumentFacts, HeldDocument } from '../facts.ts';
import type { Conclude } from '../history/conclusion.ts';
import { createHistory, resumeHistory } from '../history/history.ts';
import { chainOf } from './chain.ts';
import type { DocumentHead } from './head.ts';
import type { TrackedDocument } from './history.ts';
import type { Reading } from './reading.ts';

const COMPARED = ['chain', 'reader', 'platform', 'title', 'termsType', 'path', 'sourceUrls', 'endedAt'] as const;

/** Whether a document is held just as its source has it: whether it is current follows from its versions and its end. */
export function isAsHeld(head: DocumentHead, held: HeldDocument): boolean {
  return COMPARED.every((key) => isDeepStrictEqual(head[key], held[key]));
}

/** A reading that has met no version yet. */
export function beginReading(documentId: string, conclude: Conclude): Reading {
  return { versions: [], language: 'und', history: createHistory(documentId, conclude) };
}

/** The reading as an earlier run left it; null where its versions are others now, by other rules read, or not held with their texts. */
export async function resumeReading(
  { versions }: TrackedDocument,
  { id, reader }: DocumentHead,
  held: HeldDocument | null,
  conclude: Conclude,
): Promise<Reading | null> {
  if (held === null || held.reader !== reader || held.versionCount > versions.length) return null;
  if (held.chain !== chainOf(versions, held.versionCount)) return null;
  const facts = await held.facts();
  if (facts === null || facts.versions.length !== held.versionCount || !hasTexts(facts)) return null;
  return {
    versions: [...facts.versions],
    language: facts.language,
    history: resumeHistory(id, facts, conclude),
  };
}

function hasTexts({ provisions }: DocumentFacts): boolean {
  return provisions.every(
    ({ headingPath, worded }) => headingPath !== null && worded.every(({ text }) => text !== null),
  );
}
