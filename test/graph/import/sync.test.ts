import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import {
  type ImportOptions,
  type ImportSummary,
  importCollection,
  openImport,
  type Report,
} from '../../../src/import/import-collection.ts';
import { graphFingerprint } from '../../../src/model/fingerprint.ts';
import { appendCommits, recorded, runGit, scratchFolder, writeRepository } from '../../support/collection.ts';
import { forget } from '../../support/facts.ts';
import { testGraph } from '../../support/graph.ts';
import { clubCommits } from './clubs.ts';

const SMALL = { clubs: 3, size: 40 };
const NAME = 'test-sync-versions';
const LONG = 300_000;

let graph: Graph;
let scratch: { folder: string; remove: () => void };
let repository: string;
let told: string[];
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(() => {
  scratch = scratchFolder();
  repository = writeRepository(join(scratch.folder, NAME), clubCommits(0, 6, SMALL));
  told = [];
});
afterEach(async () => {
  await forget(graph, 'test-sync');
  scratch.remove();
});
afterAll(() => graph.close());

async function run(
  source = repository,
  options: ImportOptions = {},
  collectionId?: string,
  onProgress: (done: number) => void = () => undefined,
): Promise<ImportSummary> {
  const report: Report = ({ message, done = 0 }) => {
    told.push(message);
    onProgress(done);
  };
  const named = { source, seedFolder: 'seeds', workFolder: join(scratch.folder, 'work'), collectionId };
  const opened = await openImport(named, report);
  try {
    return await importCollection(graph, opened, report, options);
  } finally {
    await opened.close();
  }
}

async function wholeAtOnce(): Promise<string> {
  await forget(graph, 'test-sync');
  await run();
  return graphFingerprint(graph);
}

test('a collection that is imported step by step makes the graph that it makes at once', async () => {
  const grown = writeRepository(join(scratch.folder, 'grown', NAME), clubCommits(0, 2, SMALL));
  await run(grown);
  for (const [from, to] of [
    [2, 3],
    [3, 6],
  ] as const) {
    appendCommits(grown, clubCommits(from, to, SMALL));
    expect(await run(grown)).toMatchObject({ grownDocuments: 3, newVersions: 3 * (to - from), lostVersions: 0 });
  }
  const print = await graphFingerprint(graph);
  expect(print).toBe(await wholeAtOnce());
});

test('only the document that has a new version is read', async () => {
  await run();
  appendCommits(repository, clubCommits(6, 7, { ...SMALL, clubs: 1 }));
  const summary = await run();
  expect(summary).toMatchObject({ documents: 3, grownDocuments: 1, unchangedDocuments: 2, newVersions: 1 });
  expect(summary.rewritten).toBe(false);
});

test('with nothing new nothing is read, written or derived', async () => {
  const { version } = await run();
  const print = await graphFingerprint(graph);
  told = [];
  const summary = await run();
  expect(summary).toMatchObject({ documents: 3, unchangedDocuments: 3, versions: 0, newVersions: 0, version });
  expect(told.join()).not.toContain('Joining');
  expect(await graphFingerprint(graph)).toBe(print);
});

test(
  'an import that is asked to stop ends between documents, and the next one does the rest only',
  async () => {
    const large = writeRepository(join(scratch.folder, 'large', NAME), clubCommits(0, 5));
    const stop = new AbortController();
    const options = { signal: stop.signal };
    const stopped = await run(large, options, undefined, (done) => done > 40 && stop.abort());
    expect(stopped).toMatchObject({ complete: false, removedDocuments: 0 });
    expect(stopped.documents).toBeGreaterThan(0);
    expect(stopped.documents).toBeLessThan(12);
    const { documents } = stopped;
    expect(await run(large)).toMatchObject({
      complete: true,
      unchangedDocuments: documents,
      newDocuments: 12 - documents,
    });
    const print = await graphFingerprint(graph);
    await forget(graph, 'test-sync');
    await run(large);
    expect(await graphFingerprint(graph)).toBe(print);
  },
  LONG,
);

test('with --full everything is read anew, to the same end', async () => {
  await run();
  const print = await graphFingerprint(graph);
  expect(await run(repository, { full: true })).toMatchObject({ alteredDocuments: 3, versions: 18, newVersions: 0 });
  expect(await graphFingerprint(graph)).toBe(print);
});

test('a history that was rewritten is told, and what it no longer has is gone', async () => {
  await run();
  runGit(repository, 'update-ref', 'refs/heads/main', 'HEAD~4');
  appendCommits(repository, clubCommits(7, 8, SMALL));
  told = [];
  const summary = await run();
  expect(summary).toMatchObject({ rewritten: true, lostVersions: 4, newVersions: 3 });
  expect(told.join()).toMatch(/history of .* was rewritten/);
  const print = await graphFingerprint(graph);
  expect(print).toBe(await wholeAtOnce());
});

test('a source that ends before what was read changes nothing, but with --full', async () => {
  await run();
  const print = await graphFingerprint(graph);
  const older = join(scratch.folder, 'older', NAME);
  runGit(scratch.folder, 'clone', '--quiet', '--bare', repository, older);
  runGit(older, 'update-ref', 'refs/heads/main', 'HEAD~4');
  await expect(run(older)).rejects.toThrow(/this source ends before it.*--full/);
  // git keeps what no branch has until it collects its garbage
  runGit(older, 'gc', '--quiet', '--prune=now');
  await expect(run(older)).rejects.toThrow(/this source ends before it.*--full/);
  expect(await graphFingerprint(graph)).toBe(print);
  expect(await run(older, { full: true })).toMatchObject({ rewritten: true, lostVersions: 4 });
});

test('a document that is taken down and comes back is what it would be at once', async () => {
  const at = (day: string, text: string) =>
    recorded('Club of chess', 'Terms of Service', text, `${day}T00:00:00+00:00`);
  const [last] = clubCommits(5, 6, SMALL).filter(({ subject }) => subject.includes('chess'));
  const text = String(Object.values(last?.files ?? {})[0]);
  await run();
  appendCommits(repository, [at('2025-01-01', '')]);
  expect(await run()).toMatchObject({ newVersions: 1, changes: { REMOVED: 0, EDITED: 0 } });
  const down = `MATCH (document:Document {id: $id}) RETURN [document.current, size(document.absentTo)] AS answer`;
  const [{ id } = { id: '' }] = await graph.read(
    `MATCH (document:Document {collectionId: 'test-sync', platformSlug: 'club-of-chess'}) RETURN document.id AS id`,
    {},
  );
  expect(await graph.read(down, { id })).toEqual([{ answer: [false, 1] }]);
  appendCommits(repository, [at('2025-02-01', text)]);
  expect(await run()).toMatchObject({ newVersions: 1, changes: { ADDED: 0, REVIVED: 0, EDITED: 0 } });
  expect(await graph.read(down, { id })).toEqual([{ answer: [true, 1] }]);
  const print = await graphFingerprint(graph);
  expect(print).toBe(await wholeAtOnce());
});

test('a collection of another history is not replaced under a given name, but with --full', async () => {
  await run();
  const print = await graphFingerprint(graph);
  const other = writeRepository(join(scratch.folder, 'other'), clubCommits(2, 4, { clubs: 1, size: 40 }));
  await expect(run(other, {}, 'test-sync')).rejects.toThrow(/"test-sync" that was read up to commit .*--full/);
  expect(await graphFingerprint(graph)).toBe(print);
  expect(await run(other, { full: true }, 'test-sync')).toMatchObject({ removedDocuments: 2, rewritten: true });
});

test('under a given name the same history goes on', async () => {
  await run(repository, {}, 'test-sync');
  appendCommits(repository, clubCommits(6, 7, SMALL));
  expect(await run(repository, {}, 'test-sync')).toMatchObject({ grownDocuments: 3, rewritten: false });
});
