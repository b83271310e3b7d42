import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { questions } from '../../support/ask.ts';
import { forget, sourceOf } from '../../support/facts.ts';
import { historyOf } from '../../support/history.ts';

const COLLECTION = 'test-opening';
const { ask, graph } = questions();

const MONEY = { text: 'We pay nothing back, whatever happens in the orchard.', types: ['refunds'] };
const UMPIRE = { text: 'Quarrels between you and the orchard go to its umpire.', types: ['arbitration'] };
const APPLES = 'Apples that fall belong to whoever finds them first.';
const PEARS = 'Pears are counted every evening by two of us.';

/** Its first capture is an error page, so that its first terms come with one that was recorded as a change. */
const apple = historyOf(COLLECTION, 'Apple Orchard', [
  { at: '2025-01-01', clauses: 'unreadable' },
  { at: '2025-02-01', clauses: [MONEY, APPLES] },
  { at: '2025-03-01', clauses: [MONEY, APPLES, PEARS] },
  { at: '2025-04-01', clauses: 'unreadable' },
]);

/** Taken down, and back without one of its clauses. */
const pear = historyOf(COLLECTION, 'Pear Orchard', [
  { at: '2025-01-01', clauses: [UMPIRE, PEARS] },
  { at: '2025-02-01', clauses: [UMPIRE, MONEY, PEARS] },
  { at: '2025-03-01', clauses: [MONEY, PEARS] },
  { at: '2025-04-01', clauses: 'unreadable' },
  { at: '2025-05-01', clauses: 'down' },
  { at: '2025-06-01', clauses: 'unreadable' },
  { at: '2025-07-01', clauses: [PEARS] },
  { at: '2025-08-01', clauses: [PEARS, APPLES] },
]);

beforeAll(async () => {
  const source = sourceOf(COLLECTION, [apple, pear]);
  await loadCollection(graph(), source, { origin: 'IMPORT', progress: () => undefined });
  await deriveAll(graph());
  await stamp(graph(), {});
});
afterAll(() => forget(graph(), COLLECTION));

const DAYS = ['', '@asOf(date: "2025-12-31")'];

describe.each(DAYS)('the first terms of a document, recorded as a change, %s', (day) => {
  test('are no change of the platform', async () => {
    const feed = (filter: string) => `changes(filter: { ${filter} }) { totalCount nodes { version { sequence } } }`;
    const data = await ask(`query ${day} {
      feed: ${feed(`documents: ["${apple.id}"]`)}
      named: ${feed(`documents: ["${apple.id}"], versionKinds: [CHANGE]`)}
      clause: clauseType(slug: "refunds") { ${feed(`documents: ["${apple.id}"]`)} }
      collection(id: "${COLLECTION}") { ${feed(`platforms: ["${apple.platform.slug}"]`)} }
      document(recordId: "${apple.id}") { changeCount lastChanged firstTracked lastVerified }
    }`);
    const third = { totalCount: 1, nodes: [{ version: { sequence: 3 } }] };
    expect(data).toEqual({
      feed: third,
      named: third,
      clause: { changes: { totalCount: 0, nodes: [] } },
      collection: { changes: third },
      document: {
        changeCount: 1,
        lastChanged: '2025-03-01T12:00:00.000Z',
        firstTracked: '2025-01-01T12:00:00.000Z',
        lastVerified: '2025-03-01T12:00:00.000Z',
      },
    });
  });

  test('are told below the version and with the first records', async () => {
    const data = await ask(`query ${day} {
      document(recordId: "${apple.id}") {
        versions { nodes { opening kind added changes { totalCount } } }
        changes(filter: { versionKinds: [FIRST_RECORD, CHANGE] }) { totalCount }
      }
    }`);
    const none = { opening: false, kind: 'CHANGE', added: 0, changes: { totalCount: 0 } };
    expect(data).toEqual({
      document: {
        versions: {
          nodes: [
            { ...none, kind: 'FIRST_RECORD' },
            { ...none, opening: true, added: 2, changes: { totalCount: 2 } },
            { ...none, added: 1, changes: { totalCount: 1 } },
            none,
          ],
        },
        changes: { totalCount: 3 },
      },
    });
  });

  test('are left out of the length of the whole feed as they are of the feed', async () => {
    const { whole, counted } = await ask<Record<string, { totalCount: number }>>(
      `query ${day} { whole: changes { totalCount } counted: changes(filter: { since: "1990-01-01" }) { totalCount } }`,
    );
    expect(whole).toEqual(counted);
  });
});

describe.each(DAYS)('what was gone when a document came back %s', (day) => {
  test('is removed with the clause types that it had, and found by them', async () => {
    const list = (filter: string) =>
      `changes(filter: { documents: ["${pear.id}"], ${filter} }) { nodes { kind severity clauseTypes { slug } version { sequence } } }`;
    const removed = { kind: 'REMOVED', severity: expect.any(String), version: { sequence: 7 } };
    const data = await ask<Record<string, { nodes: unknown[] }>>(`query ${day} {
      removed: ${list('kinds: [REMOVED], since: "2025-07-01"')}
      filtered: ${list('clauseTypes: ["refunds"], kinds: [REMOVED]')}
      category: ${list('categories: ["disputes"]')}
      none: ${list('clauseTypes: ["arbitration"], since: "2025-03-02"')}
    }`);
    const refunds = { ...removed, clauseTypes: [{ slug: 'refunds' }] };
    const arbitration = { severity: expect.any(String), clauseTypes: [{ slug: 'arbitration' }] };
    expect(data).toEqual({
      removed: { nodes: [refunds] },
      filtered: { nodes: [refunds] },
      category: { nodes: [{ ...arbitration, kind: 'REMOVED', version: { sequence: 3 } }] },
      none: { nodes: [] },
    });
    const under = await ask<{ regulation: { changes: { nodes: unknown[] } } }>(
      `query ${day} { regulation(slug: "us-faa") { ${list('kinds: [REMOVED]')} } }`,
    );
    expect(under.regulation.changes.nodes).toEqual([{ ...arbitration, kind: 'REMOVED', version: { sequence: 3 } }]);
  });
});
