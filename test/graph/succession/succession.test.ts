import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentFacts } from '../../../src/import/facts.ts';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { questions } from '../../support/ask.ts';
import { documentOf, forget, sourceOf } from '../../support/facts.ts';
import { historyOf } from '../../support/history.ts';

const COLLECTION = 'test-succession';
const { ask, graph } = questions();

const clauses = ['Be kind.', 'Wash the cups.', 'Close the door.', 'Feed the cat.'].map((text) => ({ text }));

const texts = clauses.map(({ text }) => text);

/** Terms that were taken down, and those of another kind that the archive gave up, each found again under a new name after a capture that was no terms. */
const gone = [
  historyOf(
    COLLECTION,
    'Downed',
    [
      { at: '2026-01-01', clauses: [...texts, 'Mind the step.'] },
      { at: '2026-02-01', clauses: texts },
      { at: '2026-03-01', clauses: 'down' },
    ],
    { termsType: 'Privacy Policy' },
  ),
  historyOf(
    COLLECTION,
    'Reborn',
    [
      { at: '2026-05-01', clauses: 'unreadable' },
      { at: '2026-05-02', clauses: [...texts, 'Mind the step.', 'Greet the guests.'] },
      { at: '2026-05-03', clauses: ['Greet the guests.'] },
    ],
    { termsType: 'Privacy Policy' },
  ),
  historyOf(COLLECTION, 'Ended', [{ at: '2026-01-01', clauses: texts }], {
    termsType: 'Cookies Policy',
    endedAt: '2026-04-01T00:00:00Z',
  }),
  historyOf(COLLECTION, 'Reborn', [{ at: '2026-05-01', clauses: texts }], { termsType: 'Cookies Policy' }),
];

/** The same document with its only version at another time. */
function on(day: string, document: DocumentFacts): DocumentFacts {
  return {
    ...document,
    versions: document.versions.map((version) => ({ ...version, capturedAt: `${day}T00:00:00Z` })),
  };
}

beforeAll(async () => {
  const documents = [
    on('2026-01-01', documentOf(COLLECTION, 'Oldname', clauses)),
    on('2026-05-01', documentOf(COLLECTION, 'Newname', [...clauses.slice(1), { text: 'Greet the guests.' }])),
    on('2026-05-01', documentOf(COLLECTION, 'Stranger', [{ text: 'Be kind.' }, { text: 'Pay at the desk.' }])),
    ...gone,
  ];
  await loadCollection(graph(), sourceOf(COLLECTION, documents), { origin: 'IMPORT', progress: () => undefined });
  await deriveAll(graph());
});
afterAll(() => forget(graph(), COLLECTION));

test('a renamed service is proposed as the successor of the old one, with what they share', async () => {
  const { successions } = await ask<{ successions: { totalCount: number; nodes: unknown[] } }>(
    `{ successions(filter: { platforms: ["oldname"] }) { totalCount nodes {
        status sharedWordings share rationale earlier { title } later { title predecessors { totalCount } } } } }`,
  );
  expect(successions).toEqual({
    totalCount: 1,
    nodes: [
      {
        status: 'PROPOSED',
        sharedWordings: 3,
        share: 0.75,
        rationale: null,
        earlier: { title: 'Oldname Terms of Service' },
        later: { title: 'Newname Terms of Service', predecessors: { totalCount: 1 } },
      },
    ],
  });
});

test('so is one whose predecessor was taken down or given up, by the first terms of the one and the last of the other', async () => {
  const { successions } = await ask<{ successions: { nodes: unknown[] } }>(
    `{ successions(filter: { platforms: ["reborn"] }) { nodes { status sharedWordings share earlier { title } } } }`,
  );
  expect(successions.nodes).toHaveLength(2);
  expect(successions.nodes).toEqual(
    expect.arrayContaining([
      { status: 'PROPOSED', sharedWordings: 4, share: 0.667, earlier: { title: 'Downed Privacy Policy' } },
      { status: 'PROPOSED', sharedWordings: 4, share: 1, earlier: { title: 'Ended Cookies Policy' } },
    ]),
  );
});

test('what the seeds confirm is curated, document by document', async () => {
  const { successions } = await ask<{
    successions: { totalCount: number; nodes: { status: string; rationale: string }[] };
  }>(
    '{ successions(filter: { platforms: ["vibe"] }) { totalCount nodes { status rationale share later { termsType } } } }',
  );
  expect(successions.totalCount).toBe(6);
  expect(new Set(successions.nodes.map(({ status }) => status))).toEqual(new Set(['CURATED']));
  expect(successions.nodes.every(({ rationale }) => rationale.length > 0)).toBe(true);
});
