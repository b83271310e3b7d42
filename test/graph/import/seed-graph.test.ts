import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { writeArchive } from '../../../src/import/archive/write.ts';
import { removeCollection } from '../../../src/import/load/collection.ts';
import { ensureSeeded } from '../../../src/import/seed-graph.ts';
import { graphFingerprint } from '../../../src/model/fingerprint.ts';
import { unsettleDataset } from '../../../src/model/writes/dataset.ts';
import { scratchFolder } from '../../support/collection.ts';
import { documentOf, sourceOf } from '../../support/facts.ts';
import { testGraph } from '../../support/graph.ts';

const quiet = (): void => undefined;
const scratch = scratchFolder();
const folder = join(scratch.folder, 'seeds');

let graph: Graph;
/** The committed seeds without their archives, so that loading them takes seconds. */
beforeAll(async () => {
  graph = await testGraph();
  await cp('seeds', folder, { recursive: true, filter: (path) => !path.includes('archive') });
});
afterAll(async () => {
  await removeCollection(graph, 'test-archive');
  await ensureSeeded(graph, { folder: 'seeds', report: quiet, force: true });
  await graph.close();
  scratch.remove();
});

async function archive(clause: string): Promise<void> {
  const document = documentOf('test-archive', 'Acme', [{ text: clause, types: ['arbitration'] }]);
  const source = sourceOf('test-archive', [document]);
  await writeArchive(join(folder, 'archive'), source, { classifier: 'test-1', progress: quiet });
}

async function provisions(): Promise<unknown> {
  const [row] = await graph.read(
    `RETURN COUNT { (:Provision {collectionId: 'test-archive'}) } AS archived, COUNT { (:Provision {collectionId: 'vlopses-us'}) } AS vlopses`,
    {},
  );
  return row;
}

test('a graph that has the seeds is left alone, after two questions', async () => {
  let asked = 0;
  const counting: Graph = {
    ...graph,
    read: (cypher, parameters) => {
      asked += 1;
      return graph.read(cypher, parameters);
    },
    write: () => expect.unreachable('nothing is to be written'),
    transact: () => expect.unreachable('nothing is to be written'),
  };
  expect(await ensureSeeded(counting, { folder: 'seeds', report: quiet })).toMatchObject({ loaded: false });
  expect(asked).toBe(2);
});

test('what an import that was killed did not derive is derived at the next start', async () => {
  const before = await graphFingerprint(graph);
  await unsettleDataset(graph, {});
  await graph.write(`MATCH (:Platform {slug: 'tiktok'})-[uses:USES]->() DELETE uses`, {});
  expect(await graphFingerprint(graph)).not.toBe(before);
  expect(await ensureSeeded(graph, { folder: 'seeds', report: quiet })).toMatchObject({ loaded: false });
  expect(await graphFingerprint(graph)).toBe(before);
});

test('other seeds replace those that were loaded, archives included', async () => {
  await archive('Quarrels go to the umpire.');
  const first = await ensureSeeded(graph, { folder, report: quiet });
  expect(first.loaded).toBe(true);
  expect(await provisions()).toEqual({ archived: 1, vlopses: 0 });
  const again = await ensureSeeded(graph, { folder, report: quiet });
  expect(again).toEqual({ loaded: false, version: first.version });
});

test('seeds loaded twice change nothing', async () => {
  const before = await graphFingerprint(graph);
  const { loaded } = await ensureSeeded(graph, { folder, report: quiet, force: true });
  expect({ loaded, same: (await graphFingerprint(graph)) === before }).toEqual({ loaded: true, same: true });
});

test('two processes that seed at the same moment do it once', async () => {
  await archive('Quarrels go to the referee.');
  const other = await testGraph();
  try {
    const both = await Promise.all([graph, other].map((each) => ensureSeeded(each, { folder, report: quiet })));
    expect(both.map(({ loaded }) => loaded).sort()).toEqual([false, true]);
    expect(both[0]?.version).toBe(both[1]?.version);
  } finally {
    await other.close();
  }
  const [row] = await graph.read('RETURN COUNT { (:Lock) } AS locks', {});
  expect(row).toEqual({ locks: 0 });
});

test('a seeding that is cut short is begun again', async () => {
  await archive('Quarrels go to the oldest tortoise.');
  await expect(ensureSeeded(graph, { folder, report: quiet, signal: AbortSignal.abort() })).rejects.toThrow();
  const { loaded } = await ensureSeeded(graph, { folder, report: quiet });
  expect(loaded).toBe(true);
  expect(await provisions()).toEqual({ archived: 1, vlopses: 0 });
});

test('the version of the data does not depend on what was loaded before', async () => {
  const { version } = await ensureSeeded(graph, { folder, report: quiet });
  const moved = join(scratch.folder, 'moved');
  await cp(folder, moved, { recursive: true });
  await archive('Something else.');
  expect((await ensureSeeded(graph, { folder, report: quiet })).version).not.toBe(version);
  expect((await ensureSeeded(graph, { folder: moved, report: quiet })).version).toBe(version);
});

test('seeds with a mistake are refused before anything is written', async () => {
  const before = await graphFingerprint(graph);
  const broken = join(scratch.folder, 'broken');
  await cp(folder, broken, { recursive: true });
  await writeFile(join(broken, 'categories.yaml'), 'categories: [{ slug: disputes }]\n');
  await expect(ensureSeeded(graph, { folder: broken, report: quiet })).rejects.toThrow(/categories\.yaml/);
  await rm(join(broken, 'categories.yaml'));
  await mkdir(join(broken, 'archive', 'test-torn'), { recursive: true });
  await cp(join(folder, 'categories.yaml'), join(broken, 'categories.yaml'));
  await expect(ensureSeeded(graph, { folder: broken, report: quiet })).rejects.toThrow(/test-torn.*cannot be read/);
  expect(await graphFingerprint(graph)).toBe(before);
});

test('a curated record is in the graph with what it cites and with its peers', async () => {
  const [row] = await graph.read(
    `MATCH (provision:Provision)<-[:CONTAINS]-(document:Document {title: 'Stability AI Acceptable Use Policy'})
     WHERE 'CA-P-011536' IN provision.externalIds
     RETURN document.externalIds AS document, provision.severity AS severity, provision.confidenceLevel AS confidence, provision.basis AS basis,
            COLLECT { MATCH (provision)-[cites:CITES]->(law) RETURN law.slug + ' ' + cites.kind ORDER BY law.slug } AS cites,
            COLLECT { MATCH (provision)-[:CONCERNS]->(agency) RETURN agency.slug } AS concerns,
            COLLECT { MATCH (provision)-[:FLAGS]->(place) RETURN place.code ORDER BY place.code } AS flags,
            COLLECT { MATCH (document)-[:HAS_VERSION]->(version) RETURN version.commit + ' ' + version.kind } AS versions,
            COLLECT { MATCH (peer:Provision {collectionId: 'curated-records', basis: 'CURATED', severity: 'HIGH'})
                      RETURN peer.platformSlug ORDER BY peer.platformSlug } AS peers`,
    {},
  );
  expect(row).toEqual({
    document: ['CA-D-00772'],
    severity: 'MEDIUM',
    confidence: 'LOW',
    basis: 'INFERRED',
    cites: ['eu-ai-act PROSE', 'eu-dsa PROSE', 'uk-osa PROSE', 'us-230 PROSE', 'us-cfaa LISTED'],
    concerns: ['us-ftc'],
    flags: ['EU', 'GB', 'US'],
    versions: ['CA-P-011536 FIRST_RECORD'],
    peers: ['cohere', 'google-gemini', 'perplexity'],
  });
});
