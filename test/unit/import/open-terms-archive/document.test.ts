import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { documentId, provisionId, versionId } from '../../../../src/model/record-id.ts';
import { wordingSha256 } from '../../../../src/model/text.ts';
import { asTerms, deleted, recorded, runGit, scratchFolder, type WrittenCommit } from '../../../support/collection.ts';
import { RULES, readCollection, repositoryIn, textsAt } from './bears.ts';

const { folder, remove } = scratchFolder();
afterAll(remove);
vi.setConfig({ testTimeout: 60_000 });

const repositoryOf = (commits: readonly WrittenCommit[], name?: string) => repositoryIn(folder, commits, name);
const read = (source: string) => readCollection(folder, source);

describe('a document', () => {
  test('is read with its versions, its provisions and where they come from', async () => {
    const newer = asTerms('# House Rules\n\nGuests bring two bears.\n\nBe kind.\n\nBe kind.');
    const source = repositoryOf(
      [
        recorded('Bär·Hotel', 'House Rules', RULES, '2026-01-02T01:30:00+02:00', 'First record of'),
        recorded('Bär·Hotel', 'House Rules', newer, '2026-02-03T04:05:06Z'),
      ],
      'bear-houses-versions',
    );
    const { facts, total, documents, skipped } = await read(source);
    const [first = '', second = ''] = runGit(source, 'log', '--format=%H', '--reverse').trim().split('\n');
    const id = documentId('bear-houses', 'Bär·Hotel', 'House Rules');
    expect({ id: facts.id, kind: facts.kind, head: facts.head, total, skipped }).toEqual({
      id: 'bear-houses',
      kind: 'OPEN_TERMS_ARCHIVE',
      head: second,
      total: 1,
      skipped: [],
    });
    const [document] = documents;
    expect(document).toMatchObject({
      id,
      collectionId: 'bear-houses',
      platform: { slug: 'baer-hotel', name: 'Bär·Hotel' },
      title: 'Bär·Hotel House Rules',
      path: 'Bär·Hotel/House Rules.md',
      language: 'en',
      sourceUrls: [],
      current: true,
    });
    expect(document?.versions).toEqual([
      {
        id: versionId(id, first),
        commit: first,
        capturedAt: '2026-01-01T23:30:00Z',
        sha256: createHash('sha256').update(RULES).digest('hex'),
        bytes: RULES.length,
        kind: 'FIRST_RECORD',
        engineVersion: '9.1.0',
        snapshots: ['0123456789abcdef0123456789abcdef01234567'],
        sequence: 1,
        unreadable: null,
      },
      {
        id: versionId(id, second),
        commit: second,
        capturedAt: '2026-02-03T04:05:06Z',
        sha256: createHash('sha256').update(newer).digest('hex'),
        bytes: newer.length,
        kind: 'CHANGE',
        engineVersion: '9.1.0',
        snapshots: ['0123456789abcdef0123456789abcdef01234567'],
        sequence: 2,
        unreadable: null,
      },
    ]);
    const [bears] = document?.provisions ?? [];
    const [before, after] = ['Guests bring no bears.', 'Guests bring two bears.'].map(wordingSha256);
    const concluded = {
      language: 'en',
      unclassifiedReason: null,
      clauseTypes: [
        { clauseType: 'bears', rank: 1, confidence: 0.9, basis: 'INFERRED', cues: ['bears'], classifier: 'test-1' },
      ],
    };
    expect(bears).toMatchObject({
      id: provisionId(id, before ?? '', 1),
      kind: 'PARAGRAPH',
      headingPath: ['House Rules'],
      worded: [
        { from: 1, to: 2, sha256: before, text: 'Guests bring no bears.', position: 0, similarity: null, ...concluded },
        { from: 2, to: null, sha256: after, text: 'Guests bring two bears.', position: 0, moved: false, ...concluded },
      ],
    });
    const kind = document?.provisions.filter(({ worded }) => worded[0]?.text === 'Be kind.') ?? [];
    expect(kind.map((provision) => provision.id)).toEqual([
      provisionId(id, wordingSha256('Be kind.'), 1),
      provisionId(id, wordingSha256('Be kind.'), 2),
    ]);
    expect(kind).toMatchObject([0, 1].map(() => ({ worded: [{ from: 2, to: null, unclassifiedReason: 'NO_CUE' }] })));
  });

  test('tells by its chain and its reader whether it must be read again', async () => {
    const first = recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z');
    const second = recorded('Bear Hotel', 'House Rules', asTerms('New.'), '2026-01-02T00:00:00Z');
    const [one, same, other] = await Promise.all(
      [[first], [first], [first, second]].map((commits) => read(repositoryOf(commits))),
    );
    expect(one?.documents[0]?.chain).toMatch(/^[0-9a-f]{64}$/u);
    expect(same?.documents[0]?.chain).toBe(one?.documents[0]?.chain);
    expect(other?.documents[0]?.chain).not.toBe(one?.documents[0]?.chain);
    expect(one?.documents[0]?.reader).toMatch(/^history-\d+ test-1$/u);
  });

  test('has its versions in order of time, whatever the order of the commits', async () => {
    const { documents } = await read(
      repositoryOf([
        recorded('Bear Hotel', 'House Rules', asTerms('Second.'), '2026-02-01T00:00:00Z', 'Update'),
        recorded('Bear Hotel', 'House Rules', asTerms('First of all.'), '2026-01-01T00:00:00Z', 'Start tracking'),
        recorded(
          'Bear Hotel',
          'House Rules',
          asTerms('Third, in the same second as the fourth.'),
          '2026-03-01T00:00:00Z',
          'Refilter',
        ),
        recorded('Bear Hotel', 'House Rules', asTerms('Fourth and last.'), '2026-03-01T00:00:00Z', 'Update'),
      ]),
    );
    expect(documents[0]?.versions.map(({ kind, sequence }) => [kind, sequence])).toEqual([
      ['FIRST_RECORD', 1],
      ['CHANGE', 2],
      ['TECHNICAL_UPGRADE', 3],
      ['CHANGE', 4],
    ]);
    expect([1, 2, 3, 4].map((sequence) => documents[0] && textsAt(documents[0], sequence)[0])).toEqual([
      'First of all.',
      'Second.',
      'Third, in the same second as the fourth.',
      'Fourth and last.',
    ]);
  });

  test('is found when one commit records several', async () => {
    const both = recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z');
    const { documents } = await read(
      repositoryOf([{ ...both, files: { ...both.files, 'Wolf Hotel/House Rules.md': RULES, 'notes.md': 'x' } }]),
    );
    expect(documents.map(({ path }) => path)).toEqual(['Bear Hotel/House Rules.md', 'Wolf Hotel/House Rules.md']);
  });

  test('has the same id whether its name is written composed or decomposed', async () => {
    const { documents } = await read(
      repositoryOf([
        recorded('Bär'.normalize('NFD'), 'House Rules', RULES, '2026-01-01T00:00:00Z'),
        recorded('Bär'.normalize('NFC'), 'House Rules', RULES, '2026-01-02T00:00:00Z'),
      ]),
    );
    expect(documents.map(({ versions }) => versions.length)).toEqual([2]);
  });
});

describe('a document that the archive gave up', () => {
  const rules = (text: string, date: string) => recorded('Bear Hotel', 'House Rules', asTerms(text), date);
  const drop = (date: string) => deleted('Bear Hotel', 'House Rules', date);

  test('ended with the commit that deleted it, and keeps its versions and provisions', async () => {
    const { documents, skipped } = await read(
      repositoryOf([rules('No bears.', '2026-01-01T00:00:00Z'), drop('2026-01-02T00:00:00Z')]),
    );
    expect(documents).toMatchObject([{ current: false, endedAt: '2026-01-02T00:00:00Z', versions: [{ sequence: 1 }] }]);
    expect(documents[0]?.provisions[0]?.worded).toMatchObject([{ from: 1, to: 2, text: 'No bears.' }]);
    expect(skipped).toEqual([]);
  });

  test('and recorded again has not ended, and nothing is told of the gap', async () => {
    const { documents, skipped } = await read(
      repositoryOf([
        rules('No bears.', '2026-01-01T00:00:00Z'),
        drop('2026-01-02T00:00:00Z'),
        rules('No bears.', '2026-01-03T00:00:00Z'),
      ]),
    );
    expect(documents).toMatchObject([{ current: true, endedAt: null, versions: [{}, {}] }]);
    expect(documents[0]?.provisions[0]?.worded).toMatchObject([{ from: 1, to: null }]);
    expect(skipped).toEqual([]);
  });

  test('twice ended the second time', async () => {
    const { documents } = await read(
      repositoryOf([
        rules('No bears.', '2026-01-01T00:00:00Z'),
        drop('2026-01-02T00:00:00Z'),
        rules('No bears.', '2026-01-03T00:00:00Z'),
        drop('2026-01-04T00:00:00Z'),
      ]),
    );
    expect(documents).toMatchObject([{ current: false, endedAt: '2026-01-04T00:00:00Z' }]);
  });

  test.each([
    ['before its last version', '2026-01-01T00:00:00Z'],
    ['in the future', '2999-01-01T00:00:00Z'],
    ['before the web', '86400 +0000'],
  ])('by a commit dated %s ended with its last version', async (_, date) => {
    const { documents } = await read(repositoryOf([rules('No bears.', '2026-01-05T00:00:00Z'), drop(date)]));
    expect(documents).toMatchObject([{ current: false, endedAt: '2026-01-05T00:00:00Z' }]);
  });

  test('by way of a merge that only leaves it out ended with its last version', async () => {
    const source = repositoryOf([
      recorded('Wolf Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z'),
      rules('No bears.', '2026-01-02T00:00:00Z'),
    ]);
    const tree = runGit(source, 'rev-parse', 'main~1^{tree}').trim();
    const identity = ['-c', 'user.name=Some Person', '-c', 'user.email=person@example.org'];
    const parents = ['-p', 'main~1', '-p', 'main'];
    runGit(
      source,
      'update-ref',
      'refs/heads/main',
      runGit(source, ...identity, 'commit-tree', tree, ...parents, '-m', 'Merge').trim(),
    );
    const { documents } = await read(source);
    expect(documents).toMatchObject([{ endedAt: '2026-01-02T00:00:00Z', current: false }, { endedAt: null }]);
  });

  test('under a name written decomposed ended too', async () => {
    const { documents } = await read(
      repositoryOf([
        recorded('Bär'.normalize('NFC'), 'House Rules', RULES, '2026-01-01T00:00:00Z'),
        {
          subject: 'Rename',
          date: '2026-01-02T00:00:00Z',
          files: { [`${'Bär'.normalize('NFC')}/House Rules.md`]: null },
        },
        recorded('Bär'.normalize('NFD'), 'House Rules', RULES, '2026-01-03T00:00:00Z'),
        deleted('Bär'.normalize('NFD'), 'House Rules', '2026-01-04T00:00:00Z'),
      ]),
    );
    expect(documents).toMatchObject([{ endedAt: '2026-01-04T00:00:00Z', versions: [{}, {}] }]);
  });
});

describe("people's commits", () => {
  test('make no versions, even where they begin like the archive’s', async () => {
    const { documents, skipped } = await read(
      repositoryOf([
        {
          subject: 'Initial commit',
          date: '2025-12-01T00:00:00Z',
          files: { 'README.md': '# Bears', 'Wolf Hotel/House Rules.md': RULES },
        },
        recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z'),
        {
          subject: 'Update the bears',
          date: '2026-01-02T00:00:00Z',
          files: { 'Bear Hotel/House Rules.md': asTerms('Vandalised.') },
        },
      ]),
    );
    expect(documents).toMatchObject([{ path: 'Bear Hotel/House Rules.md', versions: [{ sequence: 1 }] }]);
    expect(documents[0]?.provisions[0]?.worded.map(({ text }) => text)).toEqual(['Guests bring no bears.']);
    expect(skipped).toEqual([
      { skipped: true, path: 'Wolf Hotel/House Rules.md', reason: expect.stringContaining('no commit records it') },
    ]);
  });

  test('merges make no versions', async () => {
    const source = repositoryOf([recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z')]);
    const tree = runGit(source, 'rev-parse', 'main^{tree}').trim();
    const identity = ['-c', 'user.name=Some Person', '-c', 'user.email=person@example.org'];
    const side = runGit(source, ...identity, 'commit-tree', tree, '-m', 'Update README').trim();
    const merge = runGit(source, ...identity, 'commit-tree', tree, '-p', 'main', '-p', side, '-m', 'Merge').trim();
    runGit(source, 'update-ref', 'refs/heads/main', merge);
    expect((await read(source)).documents).toMatchObject([{ versions: [{ sequence: 1 }] }]);
  });
});
