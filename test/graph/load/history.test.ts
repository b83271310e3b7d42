import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import type { DocumentFacts } from '../../../src/import/facts.ts';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { documentFacts } from '../../../src/import/load/held.ts';
import type { Load } from '../../../src/import/load/load.ts';
import { graphFingerprint } from '../../../src/model/fingerprint.ts';
import { documentOf, forget, sourceOf, withoutWordings } from '../../support/facts.ts';
import { testGraph } from '../../support/graph.ts';
import { historyOf, type WrittenVersion } from '../../support/history.ts';

const UMPIRE = { text: 'Quarrels between you and the club go to the umpire of the club.', types: ['arbitration'] };
const UMPIRES = {
  text: 'Quarrels between you and the club go to the two umpires of the club.',
  types: ['arbitration', 'class-action-waiver'],
};
const TORTOISE = 'Be kind to the tortoise, which was here before all of us.';
const MONEY = { text: 'We pay nothing back, whatever happens on the lawn.', types: ['refunds'] };

const first: WrittenVersion = { at: '2026-01-01', clauses: [UMPIRE, TORTOISE, MONEY] };
const edited: WrittenVersion = { at: '2026-02-01', clauses: [UMPIRES, TORTOISE] };
const down: WrittenVersion = { at: '2026-03-01', clauses: 'down' };
const back: WrittenVersion = { at: '2026-04-01', clauses: [UMPIRES, TORTOISE] };
const torn: WrittenVersion = { at: '2026-05-01', clauses: 'unreadable' };
const revived: WrittenVersion = { at: '2026-06-01', clauses: [MONEY, UMPIRES, TORTOISE] };
const whole = [first, edited, down, back, torn, revived];

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterEach(() => forget(graph, 'test-a'));
afterAll(() => graph.close());

async function load(...documents: DocumentFacts[]): Promise<Load> {
  const options = { origin: 'IMPORT', progress: () => undefined } as const;
  const loaded = await loadCollection(graph, sourceOf('test-a', documents), options);
  await deriveAll(graph, loaded.platforms);
  await stamp(graph, {});
  return loaded;
}

function acme(versions: readonly WrittenVersion[], endedAt?: string): DocumentFacts {
  return historyOf('test-a', 'Acme', versions, endedAt === undefined ? {} : { endedAt });
}

async function rows(cypher: string): Promise<unknown[]> {
  return (await graph.read(cypher, {})).map(({ answer }) => answer);
}

const ACME = `MATCH (document:Document {collectionId: 'test-a'})-[:CONTAINS]->(provision:Provision)`;

test('a provision has a stretch for each of its wordings, by time and by version', async () => {
  await load(acme([first, edited]));
  expect(
    await rows(`${ACME}-[worded:WORDED]->(wording) WHERE wording.text STARTS WITH 'Quarrels'
      RETURN [worded.from, worded.to, worded.fromSequence, worded.toSequence, worded.similarity > 0.5] AS answer ORDER BY worded.from`),
  ).toEqual([
    ['2026-01-01T12:00:00Z', '2026-02-01T12:00:00Z', 1, 2, null],
    ['2026-02-01T12:00:00Z', null, 2, null, true],
  ]);
});

test('a conclusion that outlives an edit is one, with the time since which it is drawn', async () => {
  await load(acme([first, edited]));
  expect(
    await rows(`${ACME}-[instance:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType)
      RETURN [type(instance), clauseType.slug, instance.from, instance.to] AS answer ORDER BY clauseType.slug, instance.from`),
  ).toEqual([
    ['INSTANCE_OF', 'arbitration', '2026-01-01T12:00:00Z', null],
    ['INSTANCE_OF', 'class-action-waiver', '2026-02-01T12:00:00Z', null],
    ['WAS_INSTANCE_OF', 'refunds', '2026-01-01T12:00:00Z', '2026-02-01T12:00:00Z'],
  ]);
});

test('a version tells what it did to which provision, and how many', async () => {
  await load(acme([first, edited]));
  expect(
    await rows(`MATCH (version:Version {collectionId: 'test-a'})-[change:ADDED|EDITED|REMOVED|MOVED|REVIVED]->(provision)
      WHERE change.id = version.id + ':' + provision.id
      RETURN [version.sequence, type(change), change.before IS NULL, change.after IS NULL] AS answer ORDER BY version.sequence, type(change)`),
  ).toEqual([
    [1, 'ADDED', true, false],
    [1, 'ADDED', true, false],
    [1, 'ADDED', true, false],
    [2, 'EDITED', false, false],
    [2, 'REMOVED', false, true],
  ]);
  expect(
    await rows(`MATCH (version:Version {collectionId: 'test-a'})
      RETURN [version.added, version.edited, version.removed, version.moved, version.revived, version.changeCount, version.platformSlug] AS answer
      ORDER BY version.sequence`),
  ).toEqual([
    [3, 0, 0, 0, 0, 3, 'acme'],
    [0, 1, 1, 0, 0, 2, 'acme'],
  ]);
});

test('a removed provision says since when, has no place and no clause type, and counts no more', async () => {
  await load(acme([first, edited]));
  const removed = `${ACME} WHERE provision.removedAt IS NOT NULL`;
  expect(
    await rows(`${removed} RETURN [provision.removedAt, provision.lastVerified, provision.firstTracked, provision.lastChanged,
      provision.changeCount, provision.position, provision.current, provision.clauseTypeSlug] AS answer`),
  ).toEqual([
    [
      '2026-02-01T12:00:00Z',
      '2026-01-01T12:00:00Z',
      '2026-01-01T12:00:00Z',
      '2026-02-01T12:00:00Z',
      1,
      null,
      false,
      null,
    ],
  ]);
  expect(
    await rows(`MATCH (platform:Platform {slug: 'acme'})-[:PUBLISHES]->(document)-[:ARCHIVED_IN]->(collection)
      RETURN [document.provisionCount, platform.provisionCount, collection.provisionCount, COUNT { (platform)-[:USES]->({slug: 'refunds'}) }] AS answer`),
  ).toEqual([[2, 2, 2, 0]]);
});

test('a provision that returns is the one it was, in its new place', async () => {
  await load(acme([first, edited]));
  const [before] = await rows(`${ACME} WHERE provision.removedAt IS NOT NULL RETURN provision.id AS answer`);
  await load(acme(whole));
  expect(
    await rows(`${ACME} WHERE provision.id = '${before}'
      RETURN [provision.removedAt, provision.lastVerified, provision.position, provision.current, provision.clauseTypeSlug, provision.changeCount] AS answer`),
  ).toEqual([[null, null, 0, true, 'refunds', 2]]);
  expect(await rows(`${ACME} RETURN provision.position AS answer ORDER BY answer`)).toEqual([0, 1, 2]);
});

test('a document that was taken down removes nothing and says from when until when it was absent', async () => {
  await load(acme([first, edited, down]));
  expect(
    await rows(`${ACME} WHERE provision.removedAt IS NULL
      RETURN [provision.current, provision.position, COLLECT { MATCH (provision)-[instance:INSTANCE_OF]->() RETURN DISTINCT instance.to }] AS answer
      ORDER BY provision.position`),
  ).toEqual([
    [false, 0, ['2026-03-01T12:00:00Z']],
    [false, 1, []],
  ]);
  await load(acme([first, edited, down, back]));
  expect(
    await rows(`MATCH (document:Document {collectionId: 'test-a'})
      RETURN [document.current, document.absentFrom, document.absentTo, document.changeCount, document.lastChanged, document.provisionCount] AS answer`),
  ).toEqual([[true, ['2026-03-01T12:00:00Z'], ['2026-04-01T12:00:00Z'], 1, '2026-02-01T12:00:00Z', 2]]);
});

test('a document that its archive gave up keeps what stood last, until then', async () => {
  await load(acme([first, edited], '2026-07-01T00:00:00Z'));
  expect(
    await rows(`MATCH (document:Document {collectionId: 'test-a'})
      RETURN [document.current, document.endedAt, document.absentFrom, document.absentTo, document.provisionCount] AS answer`),
  ).toEqual([[false, '2026-07-01T00:00:00Z', ['2026-07-01T00:00:00Z'], ['9999-12-31T23:59:59Z'], 2]]);
  expect(
    await rows(
      `${ACME}-[instance:INSTANCE_OF]->(clauseType) RETURN [clauseType.slug, instance.to] AS answer ORDER BY clauseType.slug`,
    ),
  ).toEqual([
    ['arbitration', '2026-07-01T00:00:00Z'],
    ['class-action-waiver', '2026-07-01T00:00:00Z'],
  ]);
});

test('an upgrade of the archive is told but counts as no change of the platform', async () => {
  await load(acme([first, { ...edited, kind: 'TECHNICAL_UPGRADE' }]));
  expect(
    await rows(`MATCH (document:Document {collectionId: 'test-a'})
      RETURN [document.changeCount, document.lastChanged, COLLECT { MATCH (document)-[:CONTAINS]->(p) RETURN DISTINCT p.changeCount }] AS answer`),
  ).toEqual([[0, '2026-01-01T12:00:00Z', [0]]]);
});

test('the steps of use say from when to when the platform had a clause type', async () => {
  await load(acme(whole));
  expect(
    await rows(`MATCH (:Platform {slug: 'acme'})-[used:USED]->(clauseType)
      RETURN [used.platformSlug, used.clauseTypeSlug, used.days, used.provisions] AS answer ORDER BY clauseType.slug`),
  ).toEqual([
    ['acme', 'arbitration', ['2026-01-01', '2026-03-01', '2026-04-01'], [1, 0, 1]],
    ['acme', 'class-action-waiver', ['2026-02-01', '2026-03-01', '2026-04-01'], [1, 0, 1]],
    ['acme', 'refunds', ['2026-01-01', '2026-02-01', '2026-06-01'], [1, 0, 1]],
  ]);
});

test('whatever was loaded of a document before, the graph is that of its whole history', async () => {
  await load(acme(whole));
  const alone = await graphFingerprint(graph);
  for (const before of [whole.slice(0, 2), whole.slice(0, 3), [first, revived]]) {
    await forget(graph, 'test-a');
    await load(acme(before));
    await load(acme(whole));
    expect(await graphFingerprint(graph)).toBe(alone);
  }
  await load(withoutWordings(acme(whole)));
  await load(acme(whole));
  expect(await graphFingerprint(graph)).toBe(alone);
});

test('a new version is told apart from those that were held, and so is what it changed', async () => {
  await load(acme([first]), documentOf('test-a', 'Bolt', [{ text: 'Nothing.' }]));
  const { newVersions, grownDocuments, alteredDocuments, changes } = await load(
    acme([first, edited]),
    documentOf('test-a', 'Bolt', [{ text: 'Nothing.' }]),
  );
  expect({ newVersions, grownDocuments, alteredDocuments, changes }).toEqual({
    newVersions: 1,
    grownDocuments: 1,
    alteredDocuments: 1,
    changes: { ADDED: 0, EDITED: 1, REMOVED: 1, MOVED: 0, REVIVED: 0 },
  });
});

test('what is read back of a document are the facts that were written', async () => {
  const ended = acme(whole, '2026-07-01T00:00:00Z');
  for (const facts of [acme(whole), acme([first, edited, down]), ended]) {
    await load(facts);
    expect(await documentFacts(graph, facts.id)).toEqual(facts);
  }
});

test('of a document without its texts nothing is read back', async () => {
  const facts = acme(whole);
  await load(withoutWordings(facts));
  expect(await documentFacts(graph, facts.id)).toBeNull();
  expect(await documentFacts(graph, 'CG-D-000000000000')).toBeNull();
});
