import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { DocumentFacts } from '../../../../src/import/facts.ts';
import { openCollection } from '../../../../src/import/open-terms-archive/collection.ts';
import {
  appendCommits,
  asTerms,
  breakObject,
  deleted,
  recorded,
  runGit,
  scratchFolder,
  type WrittenCommit,
} from '../../../support/collection.ts';
import { classifier, readCollection, repositoryIn, textsAt } from './bears.ts';

const { folder, remove } = scratchFolder();
afterAll(remove);
vi.setConfig({ testTimeout: 120_000 });

const PATH = 'Bear Hotel/House Rules.md';
const at = (day: number) => `2026-01-${String(day).padStart(2, '0')}T00:00:00Z`;
const rules = (text: string, day: number) =>
  recorded('Bear Hotel', 'House Rules', text === '' ? '' : asTerms(text), at(day));
const drop = (day: number) => deleted('Bear Hotel', 'House Rules', at(day));
const FIRST = rules('Guests bring one bear.\n\nBe kind.', 1);
const SECOND = rules('Guests bring two bears.\n\nBe kind.', 2);
const THIRD = rules('Guests bring three bears.', 3);

const repositoryOf = (commits: readonly WrittenCommit[], name?: string) => repositoryIn(folder, commits, name);
const read = (source: string, options: Parameters<typeof readCollection>[2] = {}) =>
  readCollection(folder, source, { collectionId: 'bears', ...options });

/** Reads the first commits, loses their texts, adds the others, and goes on from what was read. */
async function inTwoSteps(before: readonly WrittenCommit[], after: readonly WrittenCommit[], lost: readonly string[]) {
  const source = repositoryOf(before);
  const held = (await read(source)).documents;
  for (const revision of lost) breakObject(source, revision);
  appendCommits(source, after);
  return { held, ...(await read(source, { held })) };
}

const inOneGo = async (commits: readonly WrittenCommit[]) => (await read(repositoryOf(commits))).documents;

describe('a document that is held', () => {
  test('and has nothing new is unchanged, and no text of it is read', async () => {
    const { held, unchanged, documents, skipped } = await inTwoSteps(
      [FIRST, SECOND],
      [],
      [`main:${PATH}`, `main~1:${PATH}`],
    );
    expect(unchanged).toEqual([{ unchanged: true, id: held[0]?.id, path: PATH }]);
    expect([...documents, ...skipped]).toEqual([]);
  });

  test('is read on from where it was left, with what a reading in one go gives', async () => {
    const { documents, skipped } = await inTwoSteps([FIRST, SECOND], [THIRD], [`main:${PATH}`, `main~1:${PATH}`]);
    expect(documents).toEqual(await inOneGo([FIRST, SECOND, THIRD]));
    expect(skipped).toEqual([]);
  });

  test('tells of new versions only that they cannot be read', async () => {
    const { skipped } = await inTwoSteps([FIRST, rules('', 2), SECOND], [rules('', 3)], []);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/of 2026-01-03: it is empty.*are those of 2026-01-02T00:00:00Z$/u),
    ]);
  });

  test('ends without a text being read', async () => {
    const { documents } = await inTwoSteps([FIRST, SECOND], [drop(4)], [`main:${PATH}`, `main~1:${PATH}`]);
    expect(documents).toEqual(await inOneGo([FIRST, SECOND, drop(4)]));
    expect(documents).toMatchObject([{ endedAt: at(4), current: false }]);
  });

  test('and had ended goes on when it is recorded again, and no gap is left', async () => {
    const { documents } = await inTwoSteps([FIRST, drop(2)], [THIRD], [`main~1:${PATH}`]);
    expect(documents).toEqual(await inOneGo([FIRST, drop(2), THIRD]));
    expect(documents).toMatchObject([{ endedAt: null, current: true }]);
  });

  test('and had ended stands again when somebody puts it back', async () => {
    const back = { subject: 'Put the rules back', date: at(3), files: FIRST.files };
    const { documents } = await inTwoSteps([FIRST, drop(2)], [back], []);
    expect(documents).toEqual(await inOneGo([FIRST, drop(2), back]));
    expect(documents[0]?.provisions[0]?.worded).toMatchObject([{ from: 1, to: null }]);
  });

  test('takes on other declarations without a text being read', async () => {
    const source = repositoryOf([FIRST]);
    const held = (await read(source)).documents;
    breakObject(source, `main:${PATH}`);
    const declaration = JSON.stringify({
      name: 'Bears & Co',
      terms: { 'House Rules': { fetch: 'https://bears.example' } },
    });
    const declarations = repositoryOf(
      [{ subject: 'Declare', date: at(1), files: { 'declarations/Bear Hotel.json': declaration } }],
      'bears-declarations',
    );
    const options = { declarations: join(declarations, '.git') };
    const { documents } = await read(source, { held, ...options });
    const platform = { slug: 'bear-hotel', name: 'Bears & Co' };
    expect(documents).toEqual([{ ...held[0], platform, sourceUrls: ['https://bears.example'] }]);
    expect(await read(source, { held: documents, ...options })).toMatchObject({ unchanged: [{ path: PATH }] });
  });
});

describe('a document is read anew', () => {
  const source = () => repositoryOf([FIRST, SECOND]);
  const readable = async (held: readonly DocumentFacts[], repository: string, options = {}) => {
    const { documents } = await read(repository, { held, ...options });
    return documents[0] && textsAt(documents[0], 1)[0];
  };
  const told = (held: readonly DocumentFacts[], change: (document: DocumentFacts) => Partial<DocumentFacts>) =>
    held.map((document) => ({ ...document, ...change(document), title: 'to be read' }));

  test('when other rules read it last', async () => {
    const repository = source();
    const { documents } = await read(repository, {
      held: told((await read(repository)).documents, () => ({ reader: 'history-0' })),
    });
    expect(documents).toEqual((await read(repository)).documents);
    const others = await read(repository, { held: documents, classifier: { ...classifier, version: 'test-2' } });
    expect(others.documents[0]?.reader).toContain('test-2');
    expect(others.documents[0]?.provisions[0]?.worded[0]?.clauseTypes).toMatchObject([]);
  });

  test('when its texts are not held', async () => {
    const repository = source();
    const [document] = (await read(repository)).documents;
    const bare = document?.provisions.map((provision) => ({
      ...provision,
      worded: provision.worded.map((each) => ({ ...each, text: null })),
    }));
    expect(await readable(document ? told([document], () => ({ provisions: bare ?? [] })) : [], repository)).toBe(
      'Guests bring one bear.',
    );
  });

  test('when a version before its last was rewritten', async () => {
    const held = (await read(source())).documents;
    const rewritten = repositoryOf([rules('Guests bring a rewritten bear.', 1), SECOND]);
    expect(await readable(held, rewritten)).toBe('Guests bring a rewritten bear.');
  });

  test('when a new commit records an older state', async () => {
    const repository = source();
    const held = (await read(repository)).documents;
    appendCommits(repository, [
      recorded('Bear Hotel', 'House Rules', asTerms('The oldest bears.'), '2025-12-01T00:00:00Z'),
    ]);
    expect(await readable(held, repository)).toBe('The oldest bears.');
  });

  test('when versions are gone', async () => {
    const held = (await read(source())).documents;
    const { documents } = await read(repositoryOf([FIRST]), { held });
    expect(documents).toEqual(await inOneGo([FIRST]));
  });
});

test('wherever a reading is cut in two, it comes to what a reading in one go gives', async () => {
  const text = fc.constantFrom(
    'Guests bring one bear.\n\nBe kind.',
    'Be kind.\n\nGuests bring two bears.',
    'Be kind.',
    '',
    'gone',
  );
  const history = fc.array(text, { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(history, fc.nat({ max: 5 }), async (texts, cut) => {
      const commits = [
        FIRST,
        ...texts.map((each, index) => (each === 'gone' ? drop(index + 2) : rules(each, index + 2))),
      ];
      const { held, documents, unchanged } = await inTwoSteps(commits.slice(0, cut + 1), commits.slice(cut + 1), []);
      expect(unchanged.length > 0 ? held : documents).toEqual(await inOneGo(commits));
    }),
    { numRuns: 10 },
  );
});

describe('the history that was read last time', () => {
  test('is part of the source, or rewritten, or not known to it', async () => {
    const source = repositoryOf([FIRST, SECOND]);
    const [newest = '', oldest = ''] = runGit(source, 'rev-list', 'main').trim().split('\n');
    runGit(source, 'update-ref', 'refs/heads/main', oldest);
    appendCommits(source, [THIRD]);
    await using collection = await openCollection(source, { classifier, workFolder: folder, report: () => undefined });
    const { head } = collection.facts;
    const asked = [oldest, head, newest, '0'.repeat(40), 'HEAD', '--all', ''];
    expect(await Promise.all(asked.map((commit) => collection.isAncestor(commit)))).toEqual([
      ...[true, true, false],
      ...[null, null, null, null],
    ]);
  });
});

test('progress is told within a long document, and counts every version', async () => {
  const source = repositoryOf([
    ...Array.from({ length: 60 }, (_, index) =>
      recorded(
        'Bear Hotel',
        'House Rules',
        asTerms(`Bears: ${index}.`),
        `2026-01-01T00:00:${String(index).padStart(2, '0')}Z`,
      ),
    ),
    recorded('Wolf Hotel', 'House Rules', asTerms('Wolves.'), at(1)),
  ]);
  const told: number[] = [];
  const { documents } = await read(source, { progress: (versions) => told.push(versions) });
  expect(told).toEqual([25, 50, 60, 61]);
  told.length = 0;
  await read(source, { held: documents, progress: (versions) => told.push(versions) });
  expect(told).toEqual([60, 61]);
});
