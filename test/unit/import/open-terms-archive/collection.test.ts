import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import {
  appendCommits,
  asTerms,
  recorded,
  runGit,
  scratchFolder,
  type WrittenCommit,
  writeBundle,
} from '../../../support/collection.ts';
import { RULES, readCollection, repositoryIn } from './bears.ts';

const { folder, remove } = scratchFolder();
afterAll(remove);
afterEach(() => vi.unstubAllEnvs());
vi.setConfig({ testTimeout: 60_000 });

const repositoryOf = (commits: readonly WrittenCommit[], name?: string) => repositoryIn(folder, commits, name);
const read = (source: string, options: { collectionId?: string; declarations?: string } = {}) =>
  readCollection(folder, source, options);

const RECORD = recorded('Bear Hotel', 'House Rules', RULES, '2026-01-01T00:00:00Z');

describe('a collection', () => {
  const README = `# Versions of terms from the *Bears* collection

Terms are tracked here. Its [declarations repository](https://git.example/zoo/bears-declarations) tells more; so do the [releases](https://git.example/zoo/bears-versions/releases).

# License

Under an [ODC-BY 1.0](https://opendatacommons.org/licenses/by/1-0/) license: attribute the resulting works to *The Zoo and friends*.
`;
  const commits = [{ subject: 'Initial commit', date: '2025-12-01T00:00:00Z', files: { 'README.md': README } }, RECORD];

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
      RECORD,
      recorded('Bear Hotel', 'House Rules', asTerms('New.'), '2026-01-02T00:00:00Z'),
    ]);
    runGit(folder, 'clone', '--quiet', '--depth=1', `file://${source}`, 'shallow');
    await expect(read(join(folder, 'shallow'))).rejects.toThrow(/shallow.*--unshallow/u);
  });

  test('a bundle without a branch', async () => {
    const source = repositoryOf([RECORD]);
    await expect(read(writeBundle(source, join(folder, 'branchless.bundle'), ['HEAD']))).rejects.toThrow(
      /without a branch/u,
    );
  });

  test('a bundle that continues another', async () => {
    const source = repositoryOf([
      RECORD,
      recorded('Bear Hotel', 'House Rules', asTerms('New.'), '2026-01-02T00:00:00Z'),
    ]);
    await expect(read(writeBundle(source, join(folder, 'later.bundle'), ['main~1..main']))).rejects.toThrow(
      /later\.bundle/u,
    );
  });

  test('a bundle that is cut off', async () => {
    const bundle = writeBundle(repositoryOf([RECORD]), join(folder, 'cut-versions.bundle'));
    truncateSync(bundle, statSync(bundle).size - 40);
    await expect(read(bundle)).rejects.toThrow(/cut-versions\.bundle cannot be read/u);
  });

  test('an address that nobody answers', async () => {
    await expect(read('http://127.0.0.1:9/bears-versions')).rejects.toThrow(
      /http:\/\/127\.0\.0\.1:9\/bears-versions cannot be read/u,
    );
    await expect(read('http://127.0.0.1:9/bears-versions.bundle')).rejects.toThrow(/cannot be reached/u);
  });
});

test('without git, one message says what to install', async () => {
  const source = repositoryOf([RECORD]);
  vi.stubEnv('PATH', '/nonexistent');
  await expect(read(source)).rejects.toMatchObject({
    code: 'GIT_MISSING',
    message: expect.stringContaining('Install git'),
  });
});
