import type { Graph } from '../../../src/db/graph.ts';
import type { DocumentFacts } from '../../../src/import/facts.ts';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { collectionOf, sha256, withoutWordings } from '../../support/facts.ts';
import { historyOf, type WrittenVersion } from '../../support/history.ts';

/** The collection of these tests. */
export const GARDEN = 'test-garden';

/** The clauses of the heath, with what the tests' own rules conclude of them. */
export const CLAUSES = {
  umpire: { text: 'Quarrels between you and the club go to the umpire of the club.', types: ['arbitration'] },
  umpires: {
    text: 'Quarrels between you and the club go to the two umpires of the club.',
    types: ['arbitration', 'governing-law'],
  },
  water: 'We water the plants of all members every day at dawn.',
  watering: 'We water the plants of all members every second day at dawn.',
  seeds: { text: 'Seeds are paid in advance and never refunded, whatever comes of them.', types: ['refunds'] },
  moles: 'Moles may stay for as long as they like.',
} as const;

const { umpire, umpires, water, watering, seeds, moles } = CLAUSES;

const WRITTEN = {
  heath: [
    { at: '2025-01-10', clauses: [umpire, water, seeds] },
    { at: '2025-02-10', clauses: [umpires, water, seeds, moles] },
    { at: '2025-03-10', clauses: [umpires, watering, seeds, moles], kind: 'TECHNICAL_UPGRADE' },
    { at: '2025-04-10', clauses: [moles, umpires, watering] },
    { at: '2025-05-10', clauses: 'down' },
    { at: '2025-06-10T23:59:59Z', clauses: [moles, umpires, watering, seeds] },
    { at: '2025-07-10', clauses: 'unreadable' },
  ],
  broom: [
    { at: '2025-01-20', clauses: [umpire, 'We count the visitors of the greenhouse.'] },
    { at: '2025-02-10', clauses: [umpire, 'We count and photograph the visitors of the greenhouse.'] },
  ],
  cress: [
    { at: '2025-03-01', clauses: [{ text: 'Nobody but the two of us has read this rule.', types: ['governing-law'] }] },
    {
      at: '2025-03-02',
      clauses: [{ text: 'Nobody but the three of us has read this rule.', types: ['governing-law'] }],
    },
  ],
} satisfies Record<string, WrittenVersion[]>;

const LAST_DAY = '9999-12-31';

function recorded(versions: readonly WrittenVersion[], day: string): WrittenVersion[] {
  return versions.filter(({ at }) => at.slice(0, 10) <= day);
}

function heathUntil(day: string): DocumentFacts {
  const sourceUrls = ['https://heath.example/terms'];
  return { ...historyOf(GARDEN, 'Heath', recorded(WRITTEN.heath, day)), sourceUrls };
}

function broomUntil(day: string): DocumentFacts {
  const ended = day < '2025-08-01' ? {} : { endedAt: '2025-08-01T08:00:00Z' };
  return historyOf(GARDEN, 'Broom', recorded(WRITTEN.broom, day), { termsType: 'Privacy Policy', ...ended });
}

function cressUntil(day: string): DocumentFacts {
  return withoutWordings(historyOf(GARDEN, 'Cress', recorded(WRITTEN.cress, day)));
}

/** What an import at the end of this day would find. */
export function gardenUntil(day: string): DocumentFacts[] {
  return [heathUntil(day), broomUntil(day), cressUntil(day)].filter(({ versions }) => versions.length > 0);
}

/** Edited, upgraded, reordered, taken down, revived, then unreadable. */
export const heath = heathUntil(LAST_DAY);

/** One edit, in the same second as one of the heath's versions; its archive gave it up in the end. */
export const broom = broomUntil(LAST_DAY);

/** As an archive of facts has it: without texts. */
export const cress = cressUntil(LAST_DAY);

/** Loads the collection. */
export async function plant(graph: Graph, documents: readonly DocumentFacts[] = [heath, broom, cress]): Promise<void> {
  const facts = { ...collectionOf(GARDEN), versionsUrl: 'https://github.com/test/garden-versions' };
  const source = {
    facts,
    async *documents() {
      yield* documents;
    },
  };
  const { platforms } = await loadCollection(graph, source, { origin: 'IMPORT', progress: () => undefined });
  await deriveAll(graph, platforms);
  await stamp(graph, {});
}

/** The record id of the provision of a document that once said this. */
export function provisionThatSaid(document: DocumentFacts, text: string): string {
  const found = document.provisions.find(({ worded }) => worded.some((stretch) => stretch.sha256 === sha256(text)));
  if (found === undefined) throw new Error(`No provision of ${document.title} ever said "${text}".`);
  return found.id;
}

/** The record id of a version of a document, 1 for the oldest. */
export function versionOf(document: DocumentFacts, sequence: number): string {
  return document.versions[sequence - 1]?.id ?? '';
}
