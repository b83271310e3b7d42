import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openCollection } from '../../../../src/import/open-terms-archive/collection.ts';
import { asTerms, breakObject, recorded, scratchFolder, type WrittenCommit } from '../../../support/collection.ts';
import { classifier, RULES, readCollection, repositoryIn, textsAt } from './bears.ts';

const { folder, remove } = scratchFolder();
afterAll(remove);
vi.setConfig({ testTimeout: 60_000 });

const repositoryOf = (commits: readonly WrittenCommit[], name?: string) => repositoryIn(folder, commits, name);
const read = (source: string) => readCollection(folder, source);
const rules = (text: string | Buffer, date: string) => recorded('Bear Hotel', 'House Rules', text, date);
const PATH = 'Bear Hotel/House Rules.md';

const NO_TERMS: [string, string | Buffer, string, RegExp][] = [
  ['empty', '', 'TAKEN_DOWN', /empty/u],
  ['no text', Buffer.concat([Buffer.from(RULES), Buffer.from([0, 1, 2])]), 'NO_TEXT', /NUL/u],
  ['in no UTF-8', Buffer.concat([Buffer.from(RULES), Buffer.from([0xff, 0xfe, 0xc3])]), 'NO_TEXT', /UTF-8/u],
  ['too short', 'Access denied.', 'TOO_SHORT', /14 bytes/u],
  ['too long', 'Bears, bears, bears. '.repeat(400_000), 'TOO_LONG', /8400000 bytes/u],
  ['without prose', '[Home](/home)\n\n'.repeat(60), 'NO_PROSE', /prose/u],
  ['nested too deep', `${'* '.repeat(3000)}bears`, 'NOT_PARSED', /nested/u],
];

describe('a version that is no terms', () => {
  test.each(NO_TERMS)('because it is %s is told, and what stood before stands', async (_, text, unreadable, reason) => {
    const commits = [rules(RULES, '2026-01-01T00:00:00Z'), rules(text, '2026-01-02T00:00:00Z')];
    const { documents, skipped } = await read(repositoryOf([...commits, rules(RULES, '2026-01-03T00:00:00Z')]));
    expect(documents[0]?.versions.map((version) => version.unreadable)).toEqual([null, unreadable, null]);
    expect(documents[0]?.versions[1]).toMatchObject({ bytes: text.length, sha256: expect.stringMatching(/^\w{64}$/u) });
    const worded = documents[0]?.provisions[0]?.worded.map(({ from, to }) => [from, to]);
    expect(worded).toEqual(
      unreadable === 'TAKEN_DOWN'
        ? [
            [1, 2],
            [3, null],
          ]
        : [[1, null]],
    );
    expect(skipped).toEqual([{ skipped: true, path: PATH, reason: expect.stringMatching(reason) }]);
    expect(skipped[0]?.reason).toMatch(/^version [0-9a-f]{12} of 2026-01-02: it (?:is|has|holds) [^;]*$/u);
  });

  test.each(NO_TERMS)('because it is %s, and the only one, leaves no document', async (_, text, _word, reason) => {
    const other = recorded('Wolf Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z');
    const { documents, skipped } = await read(repositoryOf([other, rules(text, '2026-01-02T00:00:00Z')]));
    expect(documents.map(({ path }) => path)).toEqual(['Wolf Hotel/House Rules.md']);
    expect(skipped).toEqual([{ skipped: true, path: PATH, reason: expect.stringMatching(reason) }]);
    expect(skipped[0]?.reason).toContain('none of its versions can be read as terms');
  });

  test.each([
    ['taken down', '', false],
    ['an error page', 'Error 503.', true],
  ])('and is the latest (%s) is told with the time of the provisions', async (_, text, current) => {
    const { documents, skipped } = await read(
      repositoryOf([
        rules(RULES, '2026-01-01T00:00:00Z'),
        rules('Error 500.', '2026-01-31T00:00:00Z'),
        rules(text, '2026-02-01T00:00:00Z'),
      ]),
    );
    expect(documents).toMatchObject([{ current, endedAt: null, language: 'en' }]);
    expect(documents[0] && textsAt(documents[0], 2)[0]).toBe('Guests bring no bears.');
    expect(skipped.map(({ reason }) => reason.includes('are those of 2026-01-01T00:00:00Z'))).toEqual([false, true]);
  });

  test('does not bring back a document that was taken down before', async () => {
    const dates = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'] as const;
    const { documents } = await read(
      repositoryOf([rules(RULES, dates[0]), rules('', dates[1]), rules('Error 503.', dates[2])]),
    );
    expect(documents).toMatchObject([{ current: false }]);
  });

  test('a file of one megabyte is terms like others', async () => {
    const clauses = Array.from(
      { length: 9000 },
      (_, index) => `Guests of room ${index} bring no bears, not even as a present to friends of theirs.`,
    );
    const long = clauses.join('\n\n');
    expect(long.length).toBeGreaterThan(700_000);
    const { documents, skipped } = await read(repositoryOf([rules(long, '2026-01-01T00:00:00Z')]));
    expect(documents[0]?.provisions).toHaveLength(9000);
    expect(skipped).toEqual([]);
  });
});

describe('a version whose time cannot be true', () => {
  test.each([
    ['before the web', '86400 +0000'],
    ['before computers', '-86400 +0000'],
    ['in the future', '2999-01-01T00:00:00Z'],
  ])('as it is %s has the time of its commit instead', async (_, date) => {
    const commit = { ...rules(RULES, date), committed: '2026-01-02T00:00:00Z' };
    const { documents, skipped } = await read(repositoryOf([commit]));
    expect(documents).toMatchObject([{ versions: [{ capturedAt: '2026-01-02T00:00:00Z' }] }]);
    expect(skipped).toEqual([]);
  });

  test('nor that of its commit is left out and told', async () => {
    const { documents, skipped } = await read(
      repositoryOf([
        rules(asTerms('Too early.'), '86400 +0000'),
        rules(RULES, '2026-01-01T00:00:00Z'),
        rules(asTerms('Too late.'), '2999-01-01T00:00:00Z'),
      ]),
    );
    expect(documents[0]?.versions.map(({ capturedAt }) => capturedAt)).toEqual(['2026-01-01T00:00:00Z']);
    expect(skipped.map(({ path, reason }) => [path, /no time that can be true/u.test(reason)])).toEqual([
      [PATH, true],
      [PATH, true],
    ]);
  });

  test('leaves no document where it is the only one', async () => {
    const other = recorded('Wolf Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z');
    const { documents, skipped } = await read(repositoryOf([other, rules(RULES, '86400 +0000')]));
    expect(documents).toHaveLength(1);
    expect(skipped).toEqual([
      { skipped: true, path: PATH, reason: 'none of its versions has a time that can be true' },
    ]);
  });
});

describe('a repository that has lost a part', () => {
  const first = rules(RULES, '2026-01-01T00:00:00Z');
  const second = rules(asTerms('Guests bring two bears.'), '2026-01-02T00:00:00Z');
  const third = rules(asTerms('Guests bring three bears.'), '2026-01-03T00:00:00Z');

  test.each([
    ['lost', undefined],
    ['broken', 'garbage'],
  ])('has a version without a text where that is %s, and goes on', async (_, garbage) => {
    const source = repositoryOf([first, second, third]);
    breakObject(source, `main~1:${PATH}`, garbage);
    const { documents, skipped } = await read(source);
    expect(documents[0]?.versions).toMatchObject([
      { unreadable: null },
      { unreadable: 'NO_TEXT', sha256: null, bytes: null },
      { unreadable: null },
    ]);
    expect(documents[0] && [1, 2, 3].map((at) => documents[0] && textsAt(documents[0], at)[0])).toEqual([
      'Guests bring no bears.',
      'Guests bring no bears.',
      'Guests bring three bears.',
    ]);
    expect(skipped).toMatchObject([
      { path: PATH, reason: expect.stringMatching(/of 2026-01-02: the repository lacks/u) },
    ]);
  });

  test('leaves out a document of which every text is lost', async () => {
    const other = recorded('Wolf Hotel', 'House Rules', asTerms('Guests bring wolves.'), '2026-01-01T00:00:00Z');
    const source = repositoryOf([first, other]);
    breakObject(source, `main:${PATH}`);
    const { documents, skipped } = await read(source);
    expect(documents.map(({ path }) => path)).toEqual(['Wolf Hotel/House Rules.md']);
    expect(skipped).toMatchObject([{ path: PATH, reason: expect.stringContaining('the repository lacks its text') }]);
  });

  test.each(['main~1', 'main~1^{tree}'])('is refused when its commits cannot be walked (%s)', async (revision) => {
    const source = repositoryOf([first, second, third]);
    breakObject(source, revision);
    await expect(read(source)).rejects.toThrow(/its history cannot be read/u);
  });

  test('and goes away while it is read leaves its documents as they are held', async () => {
    const source = repositoryOf([first, second]);
    const work = { workFolder: join(folder, 'work'), report: (): void => undefined };
    await using collection = await openCollection(source, { classifier, ...work });
    rmSync(source, { recursive: true });
    const items = [];
    for await (const item of collection.documents()) items.push(item);
    expect(items).toMatchObject([
      { skipped: true, path: PATH, reason: expect.stringMatching(/not a git repository/iu) },
    ]);
  });
});

describe('a path that is no document', () => {
  test.each(['Bear Hotel/Annex/House Rules.md', 'House Rules.md', 'Bear Hotel/House Rules.html', '.github/Notes.md'])(
    '(%s) makes none, whatever the commit says',
    async (path) => {
      const commit = {
        ...recorded('Bear Hotel', 'House Rules', RULES, '2026-01-02T00:00:00Z'),
        files: { [path]: RULES },
      };
      const other = recorded('Wolf Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z');
      const { documents, skipped } = await read(repositoryOf([other, commit]));
      expect(documents.map((document) => document.path)).toEqual(['Wolf Hotel/House Rules.md']);
      expect(skipped).toEqual([]);
    },
  );
});
