import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { forget } from '../../support/facts.ts';
import { broom, CLAUSES, GARDEN, heath, plant, provisionThatSaid, versionOf } from './garden.ts';

const { ask, reply, graph } = questions();
beforeAll(() => plant(graph()));
afterAll(() => forget(graph(), GARDEN));

const version = (sequence: number, fields: string) =>
  `version(recordId: "${versionOf(heath, sequence)}") { ${fields} }`;

describe('a version', () => {
  test('counts what it changed, and says why it cannot be read', async () => {
    const { document } = await ask<{ document: { versions: { nodes: object[] } } }>(
      `{ document(recordId: "${heath.id}") { versions { nodes { unreadable changeCount added edited removed moved revived } } } }`,
    );
    const none = { unreadable: null, changeCount: 0, added: 0, edited: 0, removed: 0, moved: 0, revived: 0 };
    expect(document.versions.nodes).toEqual([
      { ...none, changeCount: 3, added: 3 },
      { ...none, changeCount: 2, added: 1, edited: 1 },
      { ...none, changeCount: 1, edited: 1 },
      { ...none, changeCount: 2, removed: 1, moved: 1 },
      { ...none, unreadable: 'TAKEN_DOWN' },
      { ...none, changeCount: 1, revived: 1 },
      { ...none, unreadable: 'TOO_SHORT' },
    ]);
  });

  test('leads to the one before and the one after', async () => {
    expect(
      await ask(`{ first: ${version(1, 'previous { sequence } next { sequence }')}
        last: ${version(7, 'previous { sequence previous { sequence } } next { sequence }')} }`),
    ).toEqual({
      first: { previous: null, next: { sequence: 2 } },
      last: { previous: { sequence: 6, previous: { sequence: 5 } }, next: null },
    });
  });

  test('is found by whether it changed anything and can be read', async () => {
    const list = (filter: string) =>
      `document(recordId: "${heath.id}") { versions(filter: { ${filter} }) { nodes { sequence } } }`;
    const data = await ask<Record<string, { versions: { nodes: { sequence: number }[] } }>>(
      `{ still: ${list('changed: false')} torn: ${list('readable: false')} told: ${list('changed: true, kinds: [CHANGE]')} }`,
    );
    const sequences = (name: string) => data[name]?.versions.nodes.map(({ sequence }) => sequence);
    expect([sequences('still'), sequences('torn'), sequences('told')]).toEqual([
      [5, 7],
      [5, 7],
      [2, 4, 6],
    ]);
  });
});

describe('the provisions of a version', () => {
  test('are those that stood in it, in reading order, in the words and with the clause types of then', async () => {
    const edges = 'provisions { totalCount edges { wording { text } clauseTypes { slug } node { current } } }';
    const data = await ask(
      `{ first: ${version(1, edges)} fourth: ${version(4, edges)} down: ${version(5, edges)} torn: ${version(7, 'provisions { totalCount }')} }`,
    );
    const edge = (clause: string | { text: string; types: readonly string[] }) => ({
      wording: { text: typeof clause === 'string' ? clause : clause.text },
      clauseTypes: typeof clause === 'string' ? [] : clause.types.map((slug) => ({ slug })),
      node: { current: true },
    });
    const { umpire, umpires, water, watering, seeds, moles } = CLAUSES;
    expect(data).toEqual({
      first: { provisions: { totalCount: 3, edges: [umpire, water, seeds].map(edge) } },
      fourth: { provisions: { totalCount: 3, edges: [moles, umpires, watering].map(edge) } },
      down: { provisions: { totalCount: 0, edges: [] } },
      torn: { provisions: { totalCount: 4 } },
    });
  });

  test.each([
    [1, 'clauseTypes: ["governing-law"]', []],
    [2, 'clauseTypes: ["governing-law"]', [CLAUSES.umpires.text]],
    [1, 'classified: true', [CLAUSES.umpire.text, CLAUSES.seeds.text]],
    [1, 'textContains: "EVERY DAY"', [CLAUSES.water]],
    [3, 'textContains: "every day"', []],
    [4, 'kinds: [TABLE]', []],
    [1, 'regulations: ["us-faa"]', [CLAUSES.umpire.text]],
    [1, 'categories: ["disputes"] severityAtLeast: LOW', [CLAUSES.umpire.text]],
  ])('of version %i are narrowed by %s', async (sequence, filter, texts) => {
    const data = await ask<{ version: { provisions: { totalCount: number; edges: { wording: { text: string } }[] } } }>(
      `{ ${version(sequence, `provisions(filter: { ${filter} }) { totalCount edges { wording { text } } }`)} }`,
    );
    expect(data.version.provisions.edges.map(({ wording }) => wording.text)).toEqual(texts);
    expect(data.version.provisions.totalCount).toBe(texts.length);
  });
});

describe('the difference of two versions', () => {
  const fields =
    'from { sequence } to { sequence } added edited removed moved revived unchanged differences { kind moved wordingBefore { text } wordingAfter { text } diff { wordsAdded wordsRemoved } }';
  interface Diffed {
    diff: {
      differences: { kind: string; wordingBefore: { text: string } | null; wordingAfter: { text: string } | null }[];
    };
  }
  const diffOf = async (sequence: number, against?: number) => {
    const argument = against === undefined ? '' : `(against: "${versionOf(heath, against)}")`;
    const data = await ask<{ version: Diffed }>(`{ ${version(sequence, `diff${argument} { ${fields} }`)} }`);
    return data.version.diff;
  };
  const kinds = ({ differences }: Diffed['diff']) =>
    differences.map(
      ({ kind, wordingBefore, wordingAfter }) => `${kind} ${(wordingAfter ?? wordingBefore)?.text.slice(0, 5)}`,
    );

  test('is with the version before, where none is named', async () => {
    const diff = await diffOf(2);
    expect(diff).toMatchObject({
      from: { sequence: 1 },
      to: { sequence: 2 },
      added: 1,
      edited: 1,
      removed: 0,
      unchanged: 2,
    });
    expect(diff.differences[0]).toEqual({
      kind: 'EDITED',
      moved: false,
      wordingBefore: { text: CLAUSES.umpire.text },
      wordingAfter: { text: CLAUSES.umpires.text },
      diff: { wordsAdded: 2, wordsRemoved: 1 },
    });
    expect(kinds(await diffOf(4))).toEqual(['MOVED Moles', 'REMOVED Seeds']);
  });

  test('tells the same as the changes of the version, for every version', async () => {
    for (const sequence of [1, 2, 3, 4, 6, 7]) {
      const { version: told } = await ask<{ version: { changes: { nodes: { kind: string }[] } } & Diffed }>(
        `{ ${version(sequence, 'changes { nodes { kind } } diff { differences { kind } }')} }`,
      );
      const sorted = (nodes: { kind: string }[]) => nodes.map(({ kind }) => kind).sort();
      expect([sequence, sorted(told.diff.differences)]).toEqual([sequence, sorted(told.changes.nodes)]);
    }
  });

  test('leaves out a version that cannot be read: the last text before it counts', async () => {
    expect(await diffOf(6)).toMatchObject({ from: { sequence: 4 }, to: { sequence: 6 }, revived: 1, unchanged: 3 });
    expect(await diffOf(7)).toMatchObject({ from: { sequence: 6 }, to: { sequence: 6 }, differences: [] });
    expect(await diffOf(1)).toMatchObject({ from: null, to: { sequence: 1 }, added: 3, unchanged: 0 });
  });

  test('can be with any version of the document, older or newer', async () => {
    expect(kinds(await diffOf(6, 1))).toEqual(['ADDED Moles', 'EDITED Quarr', 'EDITED We wa']);
    const back = await diffOf(1, 6);
    expect(back).toMatchObject({
      from: { sequence: 6 },
      to: { sequence: 1 },
      added: 0,
      edited: 2,
      removed: 1,
      revived: 0,
    });
    expect(await diffOf(4, 4)).toMatchObject({ unchanged: 3, differences: [] });
  });

  test.each([
    [versionOf(broom, 1), `a version of another document (${broom.id}). Give one of ${heath.id}`],
    ['CG-V-000000000000', 'there is no version of this record id'],
    ['yesterday', '"against" is no record id: "yesterday"'],
    [heath.id, 'is the record id of something else than a version'],
  ])('says why it cannot be with %s', async (against, message) => {
    const { errors } = await reply(`{ ${version(2, `diff(against: "${against}") { added }`)} }`);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }]);
  });

  test('costs as many trips for many versions as for one', async () => {
    const question = (first: number) =>
      `{ versions(first: ${first}, filter: { collections: ["${GARDEN}"] }) { nodes { diff { added differences { provision { recordId } diff { complete } } } provisions { edges { clauseTypes { slug } wording { text } } } } } }`;
    const [one, all] = [await reply(question(2)), await reply(question(50))];
    expect([one.errors, all.errors]).toEqual([[], []]);
    expect(all.trips).toBeLessThanOrEqual(one.trips);
  });
});

test('the difference names the very provisions', async () => {
  const { version: told } = await ask<{ version: { diff: { differences: { provision: { recordId: string } }[] } } }>(
    `{ ${version(6, 'diff { differences { provision { recordId } } }')} }`,
  );
  expect(told.diff.differences).toEqual([{ provision: { recordId: provisionThatSaid(heath, CLAUSES.seeds.text) } }]);
});
