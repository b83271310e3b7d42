import { join } from 'node:path';
import type { Classifier } from '../../../../src/classify/classify.ts';
import type { DocumentFacts, HeldDocument, SkippedDocument, UnchangedDocument } from '../../../../src/import/facts.ts';
import { type CollectionOptions, openCollection } from '../../../../src/import/open-terms-archive/collection.ts';
import { asTerms, type WrittenCommit, writeRepository } from '../../../support/collection.ts';

/** Rules of the tests' own: what speaks of bears is of the type `bears`. */
export const classifier: Classifier = {
  version: 'test-1',
  classify: ({ text, headingPath }) =>
    text.includes('bears')
      ? {
          conclusions: [
            {
              clauseType: 'bears',
              rank: 1,
              confidence: 0.9,
              level: 'HIGH',
              basis: headingPath.length > 0 ? 'INFERRED' : 'EXPLICIT',
              cues: ['bears'],
            },
          ],
        }
      : { conclusions: [], unclassifiedReason: 'NO_CUE' },
};

/** Terms with one clause about bears. */
export const RULES = asTerms('# House Rules\n\nGuests bring no bears.');

let serial = 0;

/** A repository with these commits in a folder of its own. */
export function repositoryIn(folder: string, commits: readonly WrittenCommit[], name?: string): string {
  serial += 1;
  return writeRepository(join(folder, name ?? `bears-${serial}-versions`), commits);
}

/** Reads a whole collection; `held` are the facts of an earlier reading. */
export async function readCollection(
  folder: string,
  source: string,
  {
    held,
    ...options
  }: Partial<Omit<CollectionOptions, 'report' | 'workFolder'>> & { held?: readonly DocumentFacts[] } = {},
) {
  const work = { workFolder: join(folder, 'work'), report: (): void => undefined };
  await using collection = await openCollection(source, { classifier, ...work, ...options });
  const documents: DocumentFacts[] = [];
  const unchanged: UnchangedDocument[] = [];
  const skipped: SkippedDocument[] = [];
  for await (const item of collection.documents(held && (async (id) => heldOf(held, id)))) {
    if ('skipped' in item) skipped.push(item);
    else if ('unchanged' in item) unchanged.push(item);
    else documents.push(item);
  }
  return { facts: collection.facts, total: collection.total, documents, unchanged, skipped };
}

function heldOf(held: readonly DocumentFacts[], id: string): HeldDocument | null {
  const facts = held.find((document) => document.id === id);
  if (facts === undefined) return null;
  return { ...facts, versionCount: facts.versions.length, facts: async () => JSON.parse(JSON.stringify(facts)) };
}

/** The wordings that stand in a version (1 for the oldest), in reading order. */
export function textsAt({ provisions }: DocumentFacts, sequence: number): (string | null)[] {
  return provisions
    .flatMap(({ worded }) => worded)
    .filter(({ from, to }) => from <= sequence && (to === null || to > sequence))
    .sort((one, other) => one.order - other.order)
    .map(({ text }) => text);
}
