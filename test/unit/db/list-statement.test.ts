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

  test('refuses a way and an order that it does not have', () => {
    expect(() => statements.count('by-moon', new Set())).toThrow('provision has no list from by-moon');
    const choice = { from: 'all', given: new Set<string>(), order: 'MOON', descending: false, resumed: false };
    expect(() => statements.page(choice)).toThrow('provision has no order MOON');
  });
});
