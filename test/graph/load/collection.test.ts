import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import type { DocumentFacts, SkippedDocument, WordedFacts } from '../../../src/import/facts.ts';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import type { Load } from '../../../src/import/load/load.ts';
import { graphFingerprint } from '../../../src/model/fingerprint.ts';
import { collectionOf, documentOf, forget, sourceOf, withoutWordings } from '../../support/facts.ts';
import { testGraph } from '../../support/graph.ts';

const acme = documentOf('test-a', 'Acme', [
  { text: 'Quarrels go to the umpire.', types: ['arbitration', 'class-action-waiver'] },
  { text: 'Be kind to the tortoise.' },
]);
const bolt = documentOf('test-a', 'Bolt', [{ text: 'Quarrels go to the umpire.', types: ['arbitration'] }]);
const cork = documentOf('test-b', 'Cork', [{ text: 'We pay nothing back.', types: ['refunds'] }]);

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterEach(() => forget(graph, 'test-a', 'test-b'));
afterAll(() => graph.close());

async function load(
  id: string,
  items: (DocumentFacts | SkippedDocument)[],
  origin: 'IMPORT' | 'ARCHIVE' = 'IMPORT',
  signal?: AbortSignal,
): Promise<Load & { version: string }> {
  const loaded = await loadCollection(graph, sourceOf(id, items), { origin, progress: () => undefined, signal });
  await deriveAll(graph, loaded.platforms);
  return { ...loaded, version: await stamp(graph, {}) };
}

/** The document as it is when its archive gave it up at this time. */
function endedOn(document: DocumentFacts, endedAt: string): DocumentFacts {
  const closed = (each: WordedFacts): WordedFacts => ({ ...each, to: each.to ?? document.versions.length + 1 });
  const provisions = document.provisions.map((each) => ({ ...each, worded: each.worded.map(closed) }));
  return { ...document, current: false, endedAt, provisions };
}

async function one(cypher: string): Promise<unknown> {
  const [row] = await graph.read(`${cypher} AS answer`, {});
  return row?.answer;
}

describe('a collection that is loaded', () => {
  test('tells what was read and what is new', async () => {
    expect(await load('test-a', [acme, bolt])).toMatchObject({
      documents: 2,
      versions: 2,
      provisions: 3,
      provisionsEver: 3,
      typed: 2,
      untyped: { NO_CUE: 1 },
      newDocuments: 2,
      newVersions: 2,
      changes: { ADDED: 3, EDITED: 0, REMOVED: 0, MOVED: 0, REVIVED: 0 },
    });
  });

  test('changes nothing the second time, not even a time', async () => {
    await load('test-a', [acme, bolt]);
    const first = await graphFingerprint(graph);
    await graph.write(`MATCH (c:Collection {id: 'test-a'}) SET c.importedAt = 'long ago'`, {});
    const { newVersions, alteredDocuments } = await load('test-a', [bolt, acme]);
    expect({ newVersions, alteredDocuments, same: (await graphFingerprint(graph)) === first }).toEqual({
      newVersions: 0,
      alteredDocuments: 2,
      same: true,
    });
    expect(await one(`MATCH (c:Collection {id: 'test-a'}) RETURN c.importedAt`)).toBe('long ago');
  });

  test('shares a wording between the platforms that have it', async () => {
    await load('test-a', [acme, bolt]);
    const shared = await one(
      `MATCH (w:Wording {text: 'Quarrels go to the umpire.'}) RETURN COUNT { (w)<-[:WORDED]-(:Provision) }`,
    );
    expect(shared).toBe(2);
  });

  test('takes severity and confidence of a provision from its primary clause type', async () => {
    await load('test-a', [acme]);
    expect(
      await one(
        `MATCH (p:Provision {platformSlug: 'acme', position: 0}) RETURN [p.clauseTypeSlug, p.severity, p.severityRank, p.confidence, p.confidenceLevel, p.basis, p.current]`,
      ),
    ).toEqual(['arbitration', 'HIGH', 3, 0.9, 'HIGH', 'EXPLICIT', true]);
  });

  test('loses the provisions, clause types, wordings, documents and platforms that the source lost', async () => {
    await load('test-a', [acme, bolt]);
    const [first] = acme.provisions;
    if (first === undefined) throw new Error('no provision');
    const worded = first.worded.map((each) => ({ ...each, clauseTypes: each.clauseTypes.slice(0, 1) }));
    const fewer = { ...acme, provisions: [{ ...first, worded }] };
    const { removedDocuments } = await load('test-a', [fewer]);
    expect(removedDocuments).toBe(1);
    expect(await one(`RETURN COUNT { (:Provision {platformSlug: 'acme'}) }`)).toBe(1);
    expect(await one(`RETURN COUNT { (:Wording {text: 'Be kind to the tortoise.'}) }`)).toBe(0);
    expect(await one(`RETURN COUNT { (:Platform {slug: 'bolt'}) }`)).toBe(0);
    expect(
      await one(`MATCH (p:Platform {slug: 'acme'}) RETURN COLLECT { MATCH (p)-[:USES]->(c) RETURN c.slug }`),
    ).toEqual(['arbitration']);
  });

  test('keeps a document that could not be read this time', async () => {
    await load('test-a', [acme, bolt]);
    const skipped = { skipped: true as const, path: bolt.path ?? '', reason: 'torn' };
    const { removedDocuments } = await load('test-a', [acme, skipped]);
    expect(removedDocuments).toBe(0);
    expect(await one(`RETURN COUNT { (:Document {platformSlug: 'bolt'}) }`)).toBe(1);
  });

  test('refuses a document of a clause type that the graph does not know, and says which', async () => {
    const strange = documentOf('test-a', 'Dune', [{ text: 'Sand is not to be eaten.', types: ['sand-eating'] }]);
    await expect(load('test-a', [strange])).rejects.toThrow(/Dune.*"sand-eating" is not in the graph/);
    expect(await one(`RETURN COUNT { (:Document {platformSlug: 'dune'}) }`)).toBe(0);
  });

  test('that is stopped says so, and the next load makes it whole', async () => {
    const stop = AbortSignal.abort();
    const { complete } = await load('test-a', [acme, bolt], 'IMPORT', stop);
    expect(complete).toBe(false);
    expect(await one(`MATCH (c:Collection {id: 'test-a'}) RETURN c.incomplete`)).toBe(true);
    await load('test-a', [acme, bolt]);
    expect(await one(`MATCH (c:Collection {id: 'test-a'}) RETURN [c.incomplete, c.documentCount]`)).toEqual([null, 2]);
  });
});

describe('the same facts', () => {
  test('give the same graph and version in whatever order collections come', async () => {
    await load('test-a', [acme, bolt]);
    const one = { version: (await load('test-b', [cork])).version, fingerprint: await graphFingerprint(graph) };
    await forget(graph, 'test-a', 'test-b');
    await load('test-b', [cork]);
    const other = { version: (await load('test-a', [bolt, acme])).version, fingerprint: await graphFingerprint(graph) };
    expect(other).toEqual(one);
  });

  test('give the same graph with or without an archive loaded before', async () => {
    const alone = { version: (await load('test-a', [acme, bolt])).version, print: await graphFingerprint(graph) };
    await forget(graph, 'test-a');
    const archived = await load('test-a', [acme, bolt].map(withoutWordings), 'ARCHIVE');
    expect(archived.version).not.toBe(alone.version);
    const after = { version: (await load('test-a', [acme, bolt])).version, print: await graphFingerprint(graph) };
    expect(after).toEqual(alone);
  });

  test('give a wording of several spellings the same text in whatever order they come', async () => {
    const [clause] = bolt.provisions;
    if (clause === undefined) throw new Error('no provision');
    const spelt = (text: string, index: number) => ({
      ...clause,
      id: `${clause.id}-${index}`,
      worded: clause.worded.map((each) => ({ ...each, position: index, order: index, text })),
    });
    const spellings = [
      'Quarrels go to\u00a0the umpire.',
      'Quarrels go to the umpire.',
      'Quarrels \u2013 go to the umpire.',
    ];
    const texts: unknown[] = [];
    for (const order of [spellings, spellings.toReversed(), spellings]) {
      await load('test-a', [{ ...bolt, provisions: order.map(spelt) }]);
      texts.push(await one(`MATCH (w:Wording {sha256: '${clause.worded[0]?.sha256}'}) RETURN w.text`));
    }
    expect(texts).toEqual(texts.map(() => 'Quarrels go to the umpire.'));
  });

  test('without texts never take away texts and headings that are there', async () => {
    await load('test-a', [acme]);
    await load('test-a', [withoutWordings(acme)], 'ARCHIVE');
    expect(
      await one(
        `MATCH (p:Provision {platformSlug: 'acme', position: 1})-[:WORDED]->(w) RETURN [w.text, p.headingPath]`,
      ),
    ).toEqual(['Be kind to the tortoise.', ['Rules']]);
  });
});

test('a document that its archive no longer holds keeps its provisions, and counts no more', async () => {
  await load('test-a', [endedOn(acme, '2026-05-06T07:08:09Z'), bolt]);
  const answer = await one(
    `MATCH (p:Platform {slug: 'acme'}) RETURN [p.provisionCount, p.documentCount, COUNT { (p)-[:USES]->() }, COUNT { (p)-[:PUBLISHES]->()-[:CONTAINS]->(:Provision {current: false}) }]`,
  );
  expect(answer).toEqual([0, 1, 0, 2]);
});

test('a platform is called what most of its documents call it', async () => {
  const other = { ...cork, platform: { slug: 'acme', name: 'ACME Ltd' } };
  const second = { ...bolt, platform: { slug: 'acme', name: 'Acme' } };
  await load('test-b', [other]);
  await load('test-a', [acme, second]);
  expect(await one(`MATCH (p:Platform {slug: 'acme'}) RETURN [p.name, p.aliases, p.collections]`)).toEqual([
    'Acme',
    ['ACME Ltd'],
    ['test-a', 'test-b'],
  ]);
});

test('a collection says where its data comes from', async () => {
  await load('test-a', [acme]);
  const { head, ...facts } = collectionOf('test-a');
  expect(await one(`MATCH (c:Collection {id: 'test-a'}) RETURN properties(c)`)).toMatchObject({
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)),
    head,
    asOf: '2026-01-02T03:04:05Z',
    origin: 'IMPORT',
  });
});
