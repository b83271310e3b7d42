import { describe, expect, test } from 'vitest';
import { listStatements } from '../../../src/db/list-statement.ts';

const statements = listStatements({
  noun: 'provision',
  key: 'id',
  from: [
    'all',
    { name: 'by-regulation', parts: ['by-regulation', 'subject', 'conclusion', 'once'], meets: ['concluded'] },
  ],
  filtered: true,
  orders: { RECORD_ID: 'node.id', SEVERITY: 'coalesce(node.severityRank, 0)' },
});

const conditions = (cypher: string) => cypher.match(/^ {2}AND .*/gm) ?? [];

describe('the statement of a list', () => {
  test('holds only the conditions that somebody asks', () => {
    expect(conditions(statements.count('all', new Set()).cypher)).toEqual([]);
    expect(conditions(statements.count('all', new Set(['kinds'])).cypher)).toEqual([
      '  AND ($filter.kinds IS NULL OR node.kind IN $filter.kinds)',
    ]);
  });

  test('asks what one way meets by itself there only', () => {
    const given = new Set(['concluded', 'bases']);
    expect(statements.count('all', given).cypher).toContain('MATCH (node)-[conclusion:INSTANCE_OF]->(clauseType)');
    const led = statements.count('by-regulation', given).cypher;
    expect(led).not.toContain('$filter.concluded');
    expect(conditions(led)).toEqual(['  AND ($filter.bases IS NULL OR conclusion.basis IN $filter.bases)']);
  });

  test('goes on behind the filter where a way does', () => {
    const peers = listStatements({
      noun: 'provision',
      key: 'id',
      from: [{ name: 'one-a-platform', parts: ['peers', 'standing'], meets: [], afterwards: ['one-a-platform'] }],
      filtered: true,
      orders: { SEVERITY: 'edge.severityRank' },
    });
    const { cypher } = peers.count('one-a-platform', new Set(['kinds']));
    expect(cypher.indexOf('$filter.kinds')).toBeGreaterThan(0);
    expect(cypher.indexOf('collect(node)[0]')).toBeGreaterThan(cypher.indexOf('$filter.kinds'));
  });

  test('has a name of its own for each choice, and is composed once', () => {
    const choice = { from: 'all', given: new Set<string>(), order: 'SEVERITY', descending: true, resumed: true };
    const { name, cypher } = statements.page(choice);
    expect(name).toBe('provision all by SEVERITY descending resumed');
    expect(statements.page({ ...choice, given: new Set(['kinds']) }).name).toBe(`${name} filtered by kinds`);
    expect(statements.page(choice).cypher).toBe(cypher);
  });

  test('sorts by the key alone without sorting by it twice', () => {
    const choice = { from: 'all', given: new Set<string>(), order: 'RECORD_ID', descending: false, resumed: true };
    expect(statements.page(choice).cypher).toMatch(/AND node\.id > \$after\.id\n.*\n {2}ORDER BY id ASC\n/);
  });

  test('names before its order what the index of a way is sorted by first, in the same direction', () => {
    const changes = listStatements({
      noun: 'change',
      key: 'id',
      from: ['all', { name: 'of-kind', parts: ['of-kind'], meets: [], ahead: ['version.kind'] }],
      filtered: false,
      orders: { CAPTURED_AT: 'version.capturedAt' },
    });
    const choice = { given: new Set<string>(), order: 'CAPTURED_AT', descending: true, resumed: false };
    expect(changes.page({ ...choice, from: 'of-kind' }).cypher).toContain(
      'ORDER BY version.kind DESC, sort DESC, id DESC',
    );
    expect(changes.page({ ...choice, from: 'all' }).cypher).toContain('ORDER BY sort DESC, id DESC');
  });

  test('refuses a way and an order that it does not have', () => {
    expect(() => statements.count('by-moon', new Set())).toThrow('provision has no list from by-moon');
    const choice = { from: 'all', given: new Set<string>(), order: 'MOON', descending: false, resumed: false };
    expect(() => statements.page(choice)).toThrow('provision has no order MOON');
  });
});

describe('the statement of a list as of a day', () => {
  const parts = {
    noun: 'platform',
    key: 'slug',
    from: ['by-category', 'by-clause-type'],
    filtered: true,
    orders: { SLUG: 'node.slug', DOCUMENTS: 'node.documentCount' },
    totals: ['by-clause-type'],
    asOf: { orders: { DOCUMENTS: 'size(documents)' }, ways: { 'by-category': { SLUG: 'used.platformSlug' } } },
  } as const;
  const present = listStatements(parts);
  const past = listStatements(parts, true);
  const choice = { given: new Set<string>(), descending: false, resumed: false };

  test('is made of the twins of its parts', () => {
    expect(present.count('by-category', new Set()).cypher).toContain('-[:USES]->');
    const { name, cypher } = past.count('by-category', new Set());
    expect(name).toBe('platform as of a day by-category count');
    expect(cypher).toContain('-[used:USED]->');
    expect(cypher).not.toContain('USES');
  });

  test('has conditions of the twin in place of those on the same parameters, and the others as they are', () => {
    const given = new Set(['slugs', 'collections']);
    const of = (statements: typeof past) => statements.count('by-category', given).cypher;
    expect(of(present)).toContain('any(collection IN node.collections');
    expect(of(past)).not.toContain('node.collections');
    expect(of(past)).toContain('document.collectionId IN $filter.collections');
    for (const statements of [present, past]) expect(of(statements)).toContain('node.slug IN $filter.slugs');
  });

  test('is sorted by expressions of its own, for a list or for one way to it', () => {
    const sort = (from: string, order: string) => past.page({ ...choice, from, order }).cypher;
    expect(sort('by-clause-type', 'DOCUMENTS')).toContain('size(documents) AS sort');
    expect(sort('by-clause-type', 'SLUG')).toContain('node.slug AS sort');
    expect(sort('by-category', 'SLUG')).toContain('used.platformSlug AS sort');
    expect(present.page({ ...choice, from: 'by-category', order: 'DOCUMENTS' }).cypher).toContain(
      'node.documentCount AS sort',
    );
  });

  test('has a condition that stands for all without being asked', () => {
    const documents = {
      noun: 'document',
      key: 'id',
      from: ['all'],
      filtered: true,
      orders: { ID: 'node.id' },
    } as const;
    const recorded = "AND coalesce(node.readSince, node.firstTracked, '') <= $asOf";
    expect(listStatements(documents, true).count('all', new Set()).cypher).toContain(recorded);
    expect(listStatements(documents).count('all', new Set()).cypher).not.toContain(recorded);
  });

  test('takes a length that the graph knows, unless a filter asks for another', () => {
    for (const statements of [present, past]) {
      expect(statements.count('by-clause-type', new Set()).cypher).toContain('RETURN total\n');
      expect(statements.count('by-clause-type', new Set(['slugs'])).cypher).toContain('RETURN count(*) AS total\n');
    }
  });

  test('can be summed up by a part instead, under the same conditions', () => {
    const summed = listStatements({
      noun: 'provision',
      key: 'id',
      from: [
        { name: 'all', parts: ['all', 'standing'], meets: [] },
        { name: 'of-platforms', parts: ['of-platforms', { conditionsOf: 'conclusion' }], meets: ['concluded'] },
      ],
      filtered: true,
      orders: {},
      sums: ['properties'],
    });
    const { name, cypher } = summed.sum('all', new Set(['kinds']), 'properties');
    expect(name).toBe('provision all properties filtered by kinds');
    expect(conditions(cypher)).toContain('  AND ($filter.kinds IS NULL OR node.kind IN $filter.kinds)');
    expect(cypher).toMatch(/\n {2}RETURN node\.kind AS kind[\s\S]*\n\}\nRETURN \*$/);
    expect(() => summed.sum('all', new Set(), 'ranks')).toThrow('provision is not summed up by ranks');
    const led = summed.count('of-platforms', new Set(['bases'])).cypher;
    expect(conditions(led)).toEqual(['  AND ($filter.bases IS NULL OR conclusion.basis IN $filter.bases)']);
    expect(led).not.toContain('MATCH (clauseType)<-[conclusion:INSTANCE_OF]-(node:Provision)');
  });
});
