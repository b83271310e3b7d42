import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { forget } from '../../support/facts.ts';
import { everyPage, paged } from '../../support/paging.ts';
import { broom, CLAUSES, cress, GARDEN, heath, plant, provisionThatSaid, versionOf } from './garden.ts';

const { ask, reply, graph } = questions();
beforeAll(() => plant(graph()));
afterAll(() => forget(graph(), GARDEN));

interface Told {
  kind: string;
  platform: { slug: string };
  version: { sequence: number };
}

/** The changes of the garden under a filter, each as `platform version KIND`, in the order of the answer. */
async function told(filter: string, order = ''): Promise<string[]> {
  const { changes } = await ask<{ changes: { totalCount: number; nodes: Told[] } }>(
    `{ changes(filter: { collections: ["${GARDEN}"] ${filter} } ${order}) { totalCount nodes { kind platform { slug } version { sequence } } } }`,
  );
  expect(changes.totalCount).toBe(changes.nodes.length);
  return changes.nodes.map(({ kind, platform, version }) => `${platform.slug} ${version.sequence} ${kind}`);
}

const OF_HEATH = ['heath 6 REVIVED', 'heath 4 MOVED', 'heath 4 REMOVED', 'heath 2 ADDED', 'heath 2 EDITED'];
const sorted = (lines: readonly string[]) => [...lines].sort();

describe('the feed of changes', () => {
  test('has what platforms changed, the newest first, and no first records nor upgrades of the archive', async () => {
    const lines = await told('');
    expect(lines.slice(0, 4).map((line) => line.slice(0, 7))).toEqual(['heath 6', 'heath 4', 'heath 4', 'cress 2']);
    expect(sorted(lines)).toEqual(sorted([...OF_HEATH, 'cress 2 EDITED', 'broom 2 EDITED']));
  });

  test('goes on behind a cursor without losing or repeating any, also within one second', async () => {
    const cursors = (first: number, order: string) =>
      everyPage(async (after) => {
        const question = `query ($after: String) { changes(first: ${first}, after: $after, filter: { collections: ["${GARDEN}"] }, ${order}) { ${paged('id', after)} } }`;
        return (await ask<{ changes: never }>(question, { after })).changes;
      });
    for (const order of ['', 'orderBy: { field: CAPTURED_AT }', 'orderBy: { field: SIMILARITY, direction: DESC }']) {
      const whole = await cursors(500, order);
      expect(whole.totalCount).toBe(7);
      for (const size of [1, 2, 3]) expect((await cursors(size, order)).nodes).toEqual(whole.nodes);
    }
  });

  test('is the same from wherever it is asked', async () => {
    const list = 'changes { totalCount nodes { id } }';
    const data = await ask<Record<string, { changes: { totalCount: number; nodes: { id: string }[] } }>>(`{
      heath: document(recordId: "${heath.id}") { ${list} }
      platform(slug: "heath") { ${list} }
      collection(id: "${GARDEN}") { ${list} }
      edit: version(recordId: "${versionOf(heath, 2)}") { ${list} }
      clauseType(slug: "refunds") { changes(filter: { collections: ["${GARDEN}"] }) { totalCount nodes { id } } }
    }`);
    const counts = Object.fromEntries(Object.entries(data).map(([name, { changes }]) => [name, changes.totalCount]));
    expect(counts).toEqual({ heath: 5, platform: 5, collection: 7, edit: 2, clauseType: 2 });
    expect(data.heath?.changes).toEqual(data.platform?.changes);
    expect(data.collection?.changes.nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(data.heath?.changes.nodes.map(({ id }) => id) ?? []),
    );
  });

  test('below a version and below a provision has everything, whatever the version was recorded for', async () => {
    const data = await ask(`{
      first: version(recordId: "${versionOf(heath, 1)}") { changes { nodes { kind } } }
      upgrade: version(recordId: "${versionOf(heath, 3)}") { changes { nodes { kind } } }
      down: version(recordId: "${versionOf(heath, 5)}") { changes { totalCount } unreadable }
      torn: version(recordId: "${versionOf(heath, 7)}") { changes { totalCount } unreadable }
      water: provision(recordId: "${provisionThatSaid(heath, CLAUSES.water)}") { changes { nodes { kind version { kind } } } }
      mine: provision(recordId: "${provisionThatSaid(heath, CLAUSES.water)}") { changes(filter: { versionKinds: [CHANGE] }) { totalCount } }
    }`);
    expect(data).toEqual({
      first: { changes: { nodes: [{ kind: 'ADDED' }, { kind: 'ADDED' }, { kind: 'ADDED' }] } },
      upgrade: { changes: { nodes: [{ kind: 'EDITED' }] } },
      down: { changes: { totalCount: 0 }, unreadable: 'TAKEN_DOWN' },
      torn: { changes: { totalCount: 0 }, unreadable: 'TOO_SHORT' },
      water: {
        changes: {
          nodes: [
            { kind: 'EDITED', version: { kind: 'TECHNICAL_UPGRADE' } },
            { kind: 'ADDED', version: { kind: 'FIRST_RECORD' } },
          ],
        },
      },
      mine: { changes: { totalCount: 0 } },
    });
  });
});

describe('changes are narrowed', () => {
  test.each([
    ['platforms: ["Broom"]', ['broom 2 EDITED']],
    ['platforms: ["broom", "cress"]', ['cress 2 EDITED', 'broom 2 EDITED']],
    [`documents: ["${heath.id}"] kinds: [EDITED, REMOVED]`, ['heath 4 REMOVED', 'heath 2 EDITED']],
    ['termsTypes: ["Privacy Policy"]', ['broom 2 EDITED']],
    ['kinds: [REVIVED, MOVED]', ['heath 6 REVIVED', 'heath 4 MOVED']],
    ['since: "2025-06-10"', ['heath 6 REVIVED']],
    ['since: "2025-06-11"', []],
    ['until: "2025-02-09"', []],
    ['since: "2025-03-02" until: "2025-04-10" kinds: [EDITED, REMOVED]', ['heath 4 REMOVED', 'cress 2 EDITED']],
    ['versionKinds: [TECHNICAL_UPGRADE]', ['heath 3 EDITED']],
    ['versionKinds: [FIRST_RECORD] platforms: ["cress"]', ['cress 1 ADDED']],
    ['versionKinds: [TECHNICAL_UPGRADE, FIRST_RECORD] kinds: [EDITED]', ['heath 3 EDITED']],
    ['clauseTypes: ["refunds"]', ['heath 6 REVIVED', 'heath 4 REMOVED']],
    ['clauseTypes: ["refunds", "governing-law"] kinds: [REMOVED]', ['heath 4 REMOVED']],
    [
      'clauseTypes: ["governing-law"] platforms: ["heath", "cress"] kinds: [EDITED]',
      ['cress 2 EDITED', 'heath 2 EDITED'],
    ],
    ['categories: ["disputes"] platforms: ["heath"] kinds: [EDITED]', ['heath 2 EDITED']],
    ['regulations: ["us-faa"] platforms: ["heath"] kinds: [EDITED]', ['heath 2 EDITED']],
    ['similarityAtLeast: 0 platforms: ["heath"]', ['heath 2 EDITED']],
    ['similarityBelow: 0.5', []],
  ])('by %s', async (filter, expected) => {
    expect(await told(filter)).toEqual(expected);
  });

  test('by severity as it shows', async () => {
    const { changes } = await ask<{ changes: { nodes: { id: string; severity: string | null }[] } }>(
      `{ changes(filter: { collections: ["${GARDEN}"] }) { nodes { id severity } } }`,
    );
    const high = await ask<{ changes: { nodes: { id: string }[] } }>(
      `{ changes(filter: { collections: ["${GARDEN}"], severityAtLeast: HIGH }) { nodes { id } } }`,
    );
    const shown = changes.nodes.filter(({ severity }) => severity === 'HIGH').map(({ id }) => ({ id }));
    expect(shown.length).toBeGreaterThan(0);
    expect(high.changes.nodes).toEqual(shown);
  });

  test.each([
    ['since: "2025-03-02", until: "2025-03-01"', '"since" (2025-03-02) is later than "until" (2025-03-01)'],
    ['similarityBelow: 1.5', '"similarityBelow" is 1.5; it is a share of the words, from 0 to 1'],
    ['documents: ["terms"]', '"documents" is no record id: "terms"'],
    ['since: "2025-02-30"', 'Date cannot represent an invalid date-string 2025-02-30'],
  ])('and say what is wrong with %s', async (filter, message) => {
    const { errors } = await reply(`{ changes(filter: { ${filter} }) { totalCount } }`);
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  });
});

describe('a change', () => {
  test('says what became of which provision, when, by which version, and how the words changed', async () => {
    const id = `Change:${versionOf(heath, 2)}:${provisionThatSaid(heath, CLAUSES.umpire.text)}`;
    const { node } = await ask<{ node: object }>(`{ node(id: "${id}") { ... on Change {
      id kind moved capturedAt severity document { title } collection { key } provision { text } clauseTypes { slug }
      wordingBefore { text } wordingAfter { text }
      diff { complete wordsAdded wordsRemoved segments { operation text words } } } } }`);
    expect(node).toMatchObject({
      id,
      kind: 'EDITED',
      moved: false,
      capturedAt: '2025-02-10T12:00:00.000Z',
      document: { title: 'Heath Terms of Service' },
      collection: { key: GARDEN },
      provision: { text: CLAUSES.umpires.text },
      clauseTypes: [{ slug: 'arbitration' }, { slug: 'governing-law' }],
      wordingBefore: { text: CLAUSES.umpire.text },
      wordingAfter: { text: CLAUSES.umpires.text },
      diff: {
        complete: true,
        wordsAdded: 2,
        wordsRemoved: 1,
        segments: [
          { operation: 'UNCHANGED', text: 'Quarrels between you and the club go to the ', words: 9 },
          { operation: 'REMOVED', text: 'umpire ', words: 1 },
          { operation: 'ADDED', text: 'two umpires ', words: 2 },
          { operation: 'UNCHANGED', text: 'of the club.', words: 3 },
        ],
      },
    });
  });

  test('that adds, removes or revives has nothing before, nothing after, or the last words before', async () => {
    const wordings = 'kind wordingBefore { text } wordingAfter { text } diff { segments { operation text } }';
    const { document } = await ask<{ document: { changes: { nodes: { kind: string }[] } } }>(
      `{ document(recordId: "${heath.id}") { changes(filter: { kinds: [ADDED, REMOVED, REVIVED] }) { nodes { ${wordings} } } } }`,
    );
    const seeds = { text: CLAUSES.seeds.text };
    expect(document.changes.nodes).toEqual([
      {
        kind: 'REVIVED',
        wordingBefore: seeds,
        wordingAfter: seeds,
        diff: { segments: [{ operation: 'UNCHANGED', ...seeds }] },
      },
      {
        kind: 'REMOVED',
        wordingBefore: seeds,
        wordingAfter: null,
        diff: { segments: [{ operation: 'REMOVED', ...seeds }] },
      },
      {
        kind: 'ADDED',
        wordingBefore: null,
        wordingAfter: { text: CLAUSES.moles },
        diff: { segments: [{ operation: 'ADDED', text: CLAUSES.moles }] },
      },
    ]);
  });

  test('has no difference where only facts are here, and there is none of an id of nothing', async () => {
    const { platform, node } = await ask<{ platform: { changes: { nodes: object[] } }; node: unknown }>(
      `{ platform(slug: "cress") { changes { nodes { kind diff { complete } wordingAfter { sha256 text } similarity } } }
         node(id: "Change:${versionOf(broom, 1)}:${provisionThatSaid(heath, CLAUSES.moles)}") { id } }`,
    );
    expect(platform.changes.nodes).toEqual([
      {
        kind: 'EDITED',
        diff: null,
        wordingAfter: { sha256: cress.provisions[0]?.worded[1]?.sha256, text: null },
        similarity: expect.closeTo(0.9, 1),
      },
    ]);
    expect(node).toBeNull();
  });

  test('costs as many trips for a page of fifty as for a page of one', async () => {
    const question = (
      first: number,
    ) => `{ changes(first: ${first}, filter: { kinds: [EDITED] }) { totalCount nodes { kind severity version { sequence previous { id } }
      provision { recordId evidence { commit } history { from } wordingAt(date: "2100-01-01") { sha256 } }
      document { title } wordingBefore { text } diff { complete } clauseTypes { slug } } } }`;
    const [one, fifty] = [await reply(question(1)), await reply(question(50))];
    expect([one.errors, fifty.errors]).toEqual([[], []]);
    expect(fifty.trips).toBe(one.trips);
  });
});

describe('the difference of two wordings', () => {
  const [before, after] = heath.provisions[0]?.worded.map(({ sha256 }) => sha256) ?? [];

  test('is told of any two that are here', async () => {
    const { wordingDiff } = await ask<{ wordingDiff: object }>(
      `{ wordingDiff(from: "${before?.toUpperCase()}", to: "${after}") { complete wordsAdded wordsRemoved unchangedShare } }`,
    );
    expect(wordingDiff).toEqual({
      complete: true,
      wordsAdded: 2,
      wordsRemoved: 1,
      unchangedShare: expect.closeTo(24 / 27),
    });
  });

  test('is null where one is not here, and a key that is none is refused', async () => {
    expect(await ask(`{ wordingDiff(from: "${before}", to: "${'0'.repeat(64)}") { complete } }`)).toEqual({
      wordingDiff: null,
    });
    const { errors } = await reply(`{ wordingDiff(from: "12", to: "${after}") { complete } }`);
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('"from" is no SHA-256') },
    ]);
  });
});
