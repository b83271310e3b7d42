import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { openArchives } from '../../../src/import/archive/read.ts';
import {
  archiveCollection,
  type ImportSummary,
  importCollection,
  openImport,
} from '../../../src/import/import-collection.ts';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { graphFingerprint } from '../../../src/model/fingerprint.ts';
import { appendCommits, asTerms, recorded, scratchFolder, writeRepository } from '../../support/collection.ts';
import { forget } from '../../support/facts.ts';
import { testGraph } from '../../support/graph.ts';

const quiet = (): void => undefined;
const ARBITRATION =
  'Any dispute arising from these terms shall be resolved by binding arbitration, and you waive your right to a jury trial.';
const REFUNDS = 'All payments are final and no refunds will be given, even when you cancel your subscription early.';

let graph: Graph;
let scratch: { folder: string; remove: () => void };
let repository: string;
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(() => {
  scratch = scratchFolder();
  repository = writeRepository(join(scratch.folder, 'test-import-versions'), [
    recorded('Acme', 'Terms of Service', asTerms(ARBITRATION), '2026-01-02T03:04:05+02:00', 'First record of'),
    recorded('Acme', 'Terms of Service', asTerms(`${ARBITRATION}\n\n${REFUNDS}`), '2026-02-03T04:05:06Z'),
    recorded('Bolt', 'Terms of Service', asTerms(REFUNDS), '2026-02-03T04:05:07Z', 'First record of'),
  ]);
});
afterEach(async () => {
  await forget(graph, 'test-import');
  scratch.remove();
});
afterAll(() => graph.close());

async function opened() {
  return openImport({ source: repository, seedFolder: 'seeds', workFolder: join(scratch.folder, 'work') }, quiet);
}

async function run(signal?: AbortSignal): Promise<ImportSummary> {
  const source = await opened();
  try {
    return await importCollection(graph, source, quiet, { signal });
  } finally {
    await source.close();
  }
}

test('documents, versions and classified provisions of a repository are in the graph after an import', async () => {
  const { collection, documents, versions, skipped, complete } = await run();
  expect({ id: collection.id, documents, versions, skipped, complete }).toEqual({
    id: 'test-import',
    documents: 2,
    versions: 3,
    skipped: [],
    complete: true,
  });
  const [row] = await graph.read(
    `MATCH (document:Document {collectionId: 'test-import', platformSlug: 'acme'})-[:CONTAINS]->(provision)-[:WORDED]->(:Wording {text: $text})
     RETURN document.firstTracked AS first, document.lastChanged AS changed, provision.clauseTypeSlug AS clauseType`,
    { text: ARBITRATION },
  );
  expect(row).toEqual({
    first: '2026-01-02T01:04:05Z',
    changed: '2026-02-03T04:05:06Z',
    clauseType: 'arbitration',
  });
});

test('importing the same repository twice changes nothing', async () => {
  const { version } = await run();
  const before = await graphFingerprint(graph);
  const again = await run();
  expect({ ...again, print: await graphFingerprint(graph) }).toMatchObject({
    version,
    unchangedDocuments: 2,
    newVersions: 0,
    print: before,
  });
});

test('a new version of a document adds itself and what it changed', async () => {
  await run();
  appendCommits(repository, [recorded('Acme', 'Terms of Service', asTerms(REFUNDS), '2026-03-04T05:06:07Z')]);
  const { newVersions, changes } = await run();
  expect({ newVersions, changes }).toEqual({
    newVersions: 1,
    changes: { ADDED: 0, EDITED: 0, REMOVED: 1, MOVED: 0, REVIVED: 0 },
  });
});

test('a document that cannot be read is named, and the others are imported', async () => {
  const torn = Buffer.from([0xff, 0xfe, 0x00, 0x41]);
  appendCommits(repository, [recorded('Cork', 'Privacy Policy', torn, '2026-03-04T05:06:07Z', 'First record of')]);
  const { documents, skipped } = await run();
  expect(documents).toBe(2);
  expect(skipped.map(({ path }) => path)).toEqual(['Cork/Privacy Policy.md']);
});

test('an import that is stopped leaves whole documents only and is made good by the next one', async () => {
  await run();
  const before = await graphFingerprint(graph);
  const { complete } = await run(AbortSignal.abort());
  expect(complete).toBe(false);
  await run();
  expect(await graphFingerprint(graph)).toBe(before);
});

test('an archive holds no text, has the same bytes each time, and is filled in by the import to what the import alone makes', async () => {
  const folders = ['one', 'two'].map((name) => join(scratch.folder, name));
  for (const folder of folders) {
    const source = await opened();
    await archiveCollection(folder, source, quiet);
    await source.close();
  }
  const [first, second] = await Promise.all(folders.map(openArchives));
  expect(first?.[0]?.manifest).toEqual(second?.[0]?.manifest);
  await run();
  const alone = await graphFingerprint(graph);
  await forget(graph, 'test-import');
  const [archive] = first ?? [];
  if (archive === undefined) throw new Error('no archive');
  const source = { facts: archive.manifest.collection, documents: archive.documents };
  const { platforms } = await loadCollection(graph, source, { origin: 'ARCHIVE', progress: quiet });
  await deriveAll(graph, platforms);
  const [row] = await graph.read(
    `MATCH (provision:Provision {collectionId: 'test-import'})-[:WORDED]->(wording)
     RETURN count(provision.clauseTypeSlug) > 0 AS typed, count(wording.text) AS texts, count(provision.headingPath) AS headings`,
    {},
  );
  expect(row).toEqual({ typed: true, texts: 0, headings: 0 });
  await run();
  expect(await graphFingerprint(graph)).toBe(alone);
});

test('a folder that is no collection is refused before anything is written', async () => {
  const nothing = writeRepository(join(scratch.folder, 'nothing'), []);
  const options = { source: nothing, seedFolder: 'seeds', workFolder: join(scratch.folder, 'work') };
  await expect(openImport(options, quiet)).rejects.toThrow(/nothing/);
});
