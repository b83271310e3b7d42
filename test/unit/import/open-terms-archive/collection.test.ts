import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import type { Classifier } from '../../../../src/classify/classify.ts';
import type { DocumentFacts, SkippedDocument } from '../../../../src/import/facts.ts';
import { wordingSha256 } from '../../../../src/import/markdown/text.ts';
import { openCollection } from '../../../../src/import/open-terms-archive/collection.ts';
import { documentId, provisionId, versionId } from '../../../../src/model/record-id.ts';
import {
  appendCommits,
  asTerms,
  recorded,
  runGit,
  scratchFolder,
  type WrittenCommit,
  writeBundle,
  writeRepository,
} from '../../../support/collection.ts';

const { folder, remove } = scratchFolder();
afterAll(remove);
afterEach(() => vi.unstubAllEnvs());
vi.setConfig({ testTimeout: 60_000 });

const classifier: Classifier = {
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

let serial = 0;

function repositoryOf(commits: readonly WrittenCommit[], name?: string): string {
  serial += 1;
  return writeRepository(join(folder, name ?? `bears-${serial}-versions`), commits);
}

async function read(source: string, options: { collectionId?: string; declarations?: string } = {}) {
  await using collection = await openCollection(source, {
    classifier,
    workFolder: join(folder, 'work'),
    report: () => undefined,
    ...options,
  });
  const documents: DocumentFacts[] = [];
  const skipped: SkippedDocument[] = [];
  for await (const document of collection.documents()) {
    if ('skipped' in document) skipped.push(document);
    else documents.push(document);
  }
  return { facts: collection.facts, total: collection.total, documents, skipped };
}

const RULES = asTerms('# House Rules\n\nGuests bring no bears.');

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
      },
    ]);
    const [bears, kind, again] = document?.provisions ?? [];
    const sha256 = wordingSha256('Guests bring two bears.');
    expect(bears).toEqual({
      id: provisionId(id, sha256, 1),
      position: 0,
      kind: 'PARAGRAPH',
      headingPath: ['House Rules'],
      sha256,
      text: 'Guests bring two bears.',
      language: 'en',
      unclassifiedReason: null,
      clauseTypes: [
        { clauseType: 'bears', rank: 1, confidence: 0.9, basis: 'INFERRED', cues: ['bears'], classifier: 'test-1' },
      ],
    });
    expect([kind?.id, again?.id]).toEqual([
      provisionId(id, wordingSha256('Be kind.'), 1),
      provisionId(id, wordingSha256('Be kind.'), 2),
    ]);
    expect(kind).toMatchObject({ unclassifiedReason: 'NO_CUE', clauseTypes: [] });
  });

  test('that the archive dropped keeps its versions and its last provisions', async () => {
    const { documents } = await read(
      repositoryOf([
        recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z'),
        { subject: 'Remove Bear Hotel', date: '2026-01-02T00:00:00Z', files: { 'Bear Hotel/House Rules.md': null } },
      ]),
    );
    expect(documents).toMatchObject([{ current: false, versions: [{ sequence: 1 }] }]);
    expect(documents[0]?.provisions[0]?.text).toBe('Guests bring no bears.');
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
    expect(documents[0]?.provisions[0]?.text).toBe('Fourth and last.');
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
    expect(documents[0]?.provisions[0]?.text).toBe('Guests bring no bears.');
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

describe('a broken document is skipped with its reason', () => {
  test.each([
    ['empty', '', /empty/u],
    ['no text', Buffer.concat([Buffer.from(RULES), Buffer.from([0, 1, 2])]), /NUL/u],
    ['in no UTF-8', Buffer.concat([Buffer.from(RULES), Buffer.from([0xff, 0xfe, 0xc3])]), /UTF-8/u],
    ['too short', 'Access denied.', /14 bytes/u],
    ['without prose', '[Home](/home)\n\n'.repeat(60), /prose/u],
    ['nested too deep', `${'* '.repeat(3000)}bears`, /nested/u],
  ])('%s', async (_, text, reason) => {
    const { documents, skipped } = await read(
      repositoryOf([
        recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z'),
        recorded('Wolf Hotel', 'House Rules', text, '2026-01-01T00:00:00Z'),
      ]),
    );
    expect(documents).toHaveLength(1);
    expect(skipped).toEqual([
      { skipped: true, path: 'Wolf Hotel/House Rules.md', reason: expect.stringMatching(reason) },
    ]);
  });

  test.each([
    ['taken down', '', false],
    ['an error page', 'Error 503.', true],
  ])('a document whose latest version is %s has the clauses of the one before', async (_, text, current) => {
    const { documents, skipped } = await read(
      repositoryOf([
        recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z'),
        recorded('Bear Hotel', 'House Rules', text, '2026-02-01T00:00:00Z'),
      ]),
    );
    expect(documents).toMatchObject([{ current, versions: [{ sequence: 1 }, { sequence: 2 }] }]);
    expect(documents[0]?.provisions.length).toBeGreaterThan(0);
    expect(skipped).toMatchObject([{ reason: expect.stringContaining('those of 2026-01-01T00:00:00Z') }]);
  });

  test('a version from before the web or from the future is left out', async () => {
    const { documents, skipped } = await read(
      repositoryOf([
        recorded('Bear Hotel', 'House Rules', asTerms('Too early.'), '86400 +0000'),
        recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z'),
        recorded('Bear Hotel', 'House Rules', asTerms('Too late.'), '2999-01-01T00:00:00Z'),
      ]),
    );
    expect(documents[0]?.versions.map(({ capturedAt }) => capturedAt)).toEqual(['2026-01-01T00:00:00Z']);
    expect(skipped.map(({ path, reason }) => [path, /no time that can be true/u.test(reason)])).toEqual([
      ['Bear Hotel/House Rules.md', true],
      ['Bear Hotel/House Rules.md', true],
    ]);
  });
});

describe('a collection', () => {
  const README = `# Versions of terms from the *Bears* collection

Terms are tracked here. Its [declarations repository](https://git.example/zoo/bears-declarations) tells more; so do the [releases](https://git.example/zoo/bears-versions/releases).

# License

Under an [ODC-BY 1.0](https://opendatacommons.org/licenses/by/1-0/) license: attribute the resulting works to *The Zoo and friends*.
`;
  const commits = [
    { subject: 'Initial commit', date: '2025-12-01T00:00:00Z', files: { 'README.md': README } },
    recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z'),
  ];

  test('says who made it and how it is licensed', async () => {
    expect((await read(repositoryOf(commits, 'clone'))).facts).toMatchObject({
      id: 'bears',
      name: 'Bears',
      licence: 'ODC-By 1.0',
      licenceUrl: 'https://opendatacommons.org/licenses/by/1-0/',
      attribution: 'The Zoo and friends',
      versionsUrl: 'https://git.example/zoo/bears-versions',
      declarationsUrl: 'https://git.example/zoo/bears-declarations',
    });
  });

  test('is the same from a folder, a bare repository, a bundle and a file URL, and grows with its source', async () => {
    const source = repositoryOf(commits, 'same-versions');
    const bundle = writeBundle(source, join(folder, 'same-versions.bundle'));
    runGit(folder, 'clone', '--quiet', '--bare', source, 'same-versions.git');
    const expected = await read(source);
    expect(expected.facts.id).toBe('same');
    for (const other of [join(folder, 'same-versions.git'), bundle, `file://${bundle}`])
      expect(await read(other)).toEqual(expected);
    appendCommits(source, [recorded('Wolf Hotel', 'House Rules', RULES, '2026-02-01T00:00:00Z')]);
    writeBundle(source, bundle);
    expect((await read(bundle)).total).toBe(2);
  });

  test('of a bundle that names no HEAD is read from its branch', async () => {
    const source = repositoryOf(commits);
    expect((await read(writeBundle(source, join(folder, 'headless-versions.bundle'), ['main']))).total).toBe(1);
  });

  test('takes the id that is asked for, and refuses one that is none', async () => {
    const source = repositoryOf(commits);
    expect((await read(source, { collectionId: 'zoo' })).facts.id).toBe('zoo');
    await expect(read(source, { collectionId: 'The Zoo' })).rejects.toThrow(/--collection "The Zoo"/u);
  });
});

describe('what is no collection is refused', () => {
  test('a place that does not exist', async () => {
    await expect(read(join(folder, 'nowhere'))).rejects.toThrow(/nowhere does not exist/u);
  });

  test('a folder that is no repository', async () => {
    await expect(read(join(folder, '.'))).rejects.toThrow(/no git repository/u);
  });

  test('a file that is no bundle', async () => {
    await expect(read(new URL(import.meta.url).pathname)).rejects.toThrow(/no git bundle/u);
  });

  test('a repository without commits', async () => {
    await expect(read(repositoryOf([]))).rejects.toThrow(/without commits/u);
  });

  test('a repository of something else', async () => {
    const source = repositoryOf([
      { subject: 'Update docs', date: '2026-01-01T00:00:00Z', files: { 'docs/Guide.md': RULES } },
    ]);
    await expect(read(source)).rejects.toThrow(/no Open Terms Archive collection.*No commit records/u);
  });

  test('a repository of something else whose commits begin with the same words', async () => {
    const source = repositoryOf([
      { subject: 'Update docs Guide', date: '2026-01-01T00:00:00Z', files: { 'docs/Guide.md': RULES } },
    ]);
    await expect(read(source)).rejects.toThrow(/no Open Terms Archive collection/u);
  });

  test('declarations instead of versions', async () => {
    const source = repositoryOf([
      { subject: 'Add Bear Hotel', date: '2026-01-01T00:00:00Z', files: { 'declarations/Bear Hotel.json': '{}' } },
    ]);
    await expect(read(source)).rejects.toThrow(/--declarations/u);
  });

  test('a shallow clone', async () => {
    const source = repositoryOf([
      recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z'),
      recorded('Bear Hotel', 'House Rules', asTerms('New.'), '2026-01-02T00:00:00Z'),
    ]);
    runGit(folder, 'clone', '--quiet', '--depth=1', `file://${source}`, 'shallow');
    await expect(read(join(folder, 'shallow'))).rejects.toThrow(/shallow.*--unshallow/u);
  });

  test('a bundle without a branch', async () => {
    const source = repositoryOf([recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z')]);
    await expect(read(writeBundle(source, join(folder, 'branchless.bundle'), ['HEAD']))).rejects.toThrow(
      /without a branch/u,
    );
  });

  test('a bundle that continues another', async () => {
    const source = repositoryOf([
      recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z'),
      recorded('Bear Hotel', 'House Rules', asTerms('New.'), '2026-01-02T00:00:00Z'),
    ]);
    await expect(read(writeBundle(source, join(folder, 'later.bundle'), ['main~1..main']))).rejects.toThrow(
      /later\.bundle/u,
    );
  });

  test('an address that nobody answers', async () => {
    await expect(read('http://127.0.0.1:9/bears-versions')).rejects.toThrow(
      /http:\/\/127\.0\.0\.1:9\/bears-versions cannot be read/u,
    );
    await expect(read('http://127.0.0.1:9/bears-versions.bundle')).rejects.toThrow(/cannot be reached/u);
  });

  test('a repository that has lost a part', async () => {
    const source = repositoryOf(
      [recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z')],
      'lossy-versions',
    );
    const tree = runGit(source, 'rev-parse', 'main^{tree}').trim();
    rmSync(join(source, '.git', 'objects', tree.slice(0, 2), tree.slice(2)));
    await expect(read(source)).rejects.toThrow(/lossy-versions: its history cannot be read/u);
  });
});

test('without git, one message says what to install', async () => {
  const source = repositoryOf([recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z')]);
  vi.stubEnv('PATH', '/nonexistent');
  await expect(read(source)).rejects.toMatchObject({
    code: 'GIT_MISSING',
    message: expect.stringContaining('Install git'),
  });
});
