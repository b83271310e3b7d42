import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openArchives } from '../../../src/import/archive/read.ts';
import { writeArchive } from '../../../src/import/archive/write.ts';
import type { DocumentFacts, WordedFacts } from '../../../src/import/facts.ts';
import { scratchFolder } from '../../support/collection.ts';
import { sourceOf, withoutWordings } from '../../support/facts.ts';
import { historyOf, type WrittenVersion } from '../../support/history.ts';

vi.setConfig({ testTimeout: 60_000 });

const QUIET = { classifier: 'test-1', progress: (): void => undefined };

const texts = ['lend', 'borrow', 'return', 'mend', 'lose'].flatMap((verb) =>
  ['kite', 'drum', 'ladder'].map((thing) => `Members may ${verb} one ${thing} of the club in each season.`),
);
const clause = fc.constantFrom(...texts);
const clauses = fc.array(clause, { minLength: 1, maxLength: 8 });
const version = fc.oneof(
  { weight: 6, arbitrary: clauses },
  { weight: 1, arbitrary: fc.constantFrom<'unreadable' | 'down'>('unreadable', 'down') },
);

/** What the engine leaves open: languages, confidences of every precision, kinds, and hashes that are lost. */
const details = fc.record({
  language: fc.constantFrom('en', 'de', 'und'),
  confidence: fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    fc.double({ min: 0, max: 1, noNaN: true }).filter((value) => !Object.is(value, -0)),
  ),
  kind: fc.constantFrom<'PARAGRAPH' | 'LIST' | 'TABLE'>('PARAGRAPH', 'LIST', 'TABLE'),
  basis: fc.constantFrom<'EXPLICIT' | 'INFERRED' | 'CURATED'>('EXPLICIT', 'INFERRED', 'CURATED'),
  lost: fc.boolean(),
});
type Details = typeof details extends fc.Arbitrary<infer Value> ? Value : never;

function dated(written: (string[] | 'unreadable' | 'down')[]): WrittenVersion[] {
  return written.map((each, index) => ({
    at: `2026-01-${String(index + 1).padStart(2, '0')}`,
    clauses: each,
  }));
}

function varied(facts: DocumentFacts, details: readonly Details[]): DocumentFacts {
  const at = (index: number): Details => details[index % details.length] as Details;
  const concluded = (stretch: WordedFacts, index: number): WordedFacts => {
    const { confidence, basis, language } = at(index);
    const type = { clauseType: `type-${index % 3}`, rank: 1, confidence, basis, cues: ['rule'], classifier: 'test-1' };
    const typed = index % 2 === 0;
    return {
      ...stretch,
      language,
      clauseTypes: typed ? [type, { ...type, clauseType: 'last', rank: 2 }] : [],
      unclassifiedReason: typed ? null : (['NO_CUE', 'TOO_SHORT', null][index % 3] ?? null),
    };
  };
  return {
    ...facts,
    versions: facts.versions.map((each, index) => (at(index).lost ? { ...each, sha256: null, bytes: null } : each)),
    provisions: facts.provisions.map((provision, index) => ({
      ...provision,
      kind: at(index).kind,
      worded: provision.worded.map((stretch, stretchIndex) => concluded(stretch, index + stretchIndex)),
    })),
  };
}

const documents = fc
  .tuple(
    fc.array(version, { minLength: 1, maxLength: 9 }),
    fc.array(details, { minLength: 1, maxLength: 9 }),
    fc.boolean(),
  )
  .map(([written, chosen, ended]) =>
    varied(historyOf('test-a', 'Club', dated(written), ended ? { endedAt: '2026-02-01T00:00:00Z' } : {}), chosen),
  );

async function archived(facts: DocumentFacts): Promise<DocumentFacts[]> {
  const { folder, remove } = scratchFolder();
  try {
    await writeArchive(folder, sourceOf('test-a', [facts]), QUIET);
    const [archive] = await openArchives(folder);
    const found: DocumentFacts[] = [];
    for await (const document of archive?.documents() ?? []) found.push(document);
    return found;
  } finally {
    remove();
  }
}

test('whatever the history of a document, an archive gives it back without texts, headings and cues', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (facts) => {
      expect(await archived(facts)).toEqual([withoutWordings(facts)]);
    }),
  );
});

test('a history that an archive could not give back is refused', async () => {
  const facts = historyOf('test-a', 'Club', dated([texts.slice(0, 3)]));
  const [first, ...rest] = facts.provisions;
  const swapped = { ...facts, provisions: first ? [...rest, first] : [] };
  const otherId = { ...facts, provisions: first ? [{ ...first, id: 'CG-P-000000000000' }, ...rest] : [] };
  expect(await archived(swapped)).toEqual([withoutWordings(swapped)]);
  await expect(archived(otherId)).rejects.toThrow(/cannot be archived/);
  await expect(archived({ ...facts, reader: '' })).rejects.toThrow(/line 1: reader/);
});
