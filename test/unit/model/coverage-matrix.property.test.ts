import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dimension, keysOf, type Mapping, type Signature } from '../../../src/model/coverage-dimension.ts';
import { figuresOf, matrixOf, type Side } from '../../../src/model/coverage-matrix.ts';
import { shownKeys } from '../../../src/model/coverage-member.ts';

const SECTORS = new Map([
  ['a', ['social', 'video']],
  ['b', ['video']],
]);
const word = fc.constantFrom('a', 'b', 'c');
const clauseType = fc.constantFrom('arbitration', 'minors', 'refunds', 'cookies');

const mappings = fc.array(
  fc.record({
    clauseType,
    category: word,
    regulation: word,
    articles: fc.uniqueArray(word, { minLength: 1 }),
    jurisdictions: fc.uniqueArray(word),
    agencies: fc.uniqueArray(word),
  }),
  { maxLength: 8 },
);
const signatures = fc.array(
  fc.record({
    document: fc.constantFrom('d1', 'd2', 'd3', 'd4'),
    platform: word,
    termsType: word,
    collection: word,
    conclusions: fc.uniqueArray(fc.tuple(clauseType, fc.integer({ min: 1, max: 3 })), { selector: ([slug]) => slug }),
    provisions: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 12 },
);
const dimensions = fc
  .subarray<Dimension>(
    [
      'PLATFORM',
      'SECTOR',
      'DOCUMENT_TYPE',
      'CLAUSE_TYPE',
      'CATEGORY',
      'REGULATION',
      'ARTICLE',
      'JURISDICTION',
      'AGENCY',
      'SEVERITY',
    ],
    { minLength: 2, maxLength: 2 },
  )
  .map(([rows, columns]) => [rows ?? 'PLATFORM', columns ?? 'SEVERITY'] as const);

const sideOf = (dimension: Dimension, led: readonly Mapping[]): Side => ({
  dimension,
  keysOf: keysOf(dimension, led, SECTORS),
  shown: null,
});

/** The provisions of a cell, one signature after another, each looked at by itself. */
function counted(all: readonly Signature[], reaches: (signature: Signature) => boolean): number {
  return all.filter(reaches).reduce((sum, { provisions }) => sum + provisions, 0);
}

describe('a matrix', () => {
  test('counts in every cell, row and column each provision once', () => {
    fc.assert(
      fc.property(signatures, mappings, dimensions, (all, led, [one, other]) => {
        const [rows, columns] = [sideOf(one, led), sideOf(other, led)];
        const matrix = matrixOf(all, rows, columns);
        const leads = (row: string | null, column: string | null) => (signature: Signature) =>
          signature.conclusions.some((concluded) => {
            const [down, across] = [rows.keysOf(signature, concluded), columns.keysOf(signature, concluded)];
            return (
              (row === null ? down.length > 0 : down.includes(row)) &&
              (column === null ? across.length > 0 : across.includes(column))
            );
          });
        expect(matrix.total).toBe(counted(all, leads(null, null)));
        for (const [row, total] of matrix.rows) expect(total).toBe(counted(all, leads(row, null)));
        for (const [column, total] of matrix.columns) expect(total).toBe(counted(all, leads(null, column)));
        for (const row of matrix.rows.keys())
          for (const column of matrix.columns.keys())
            expect(matrix.cells.get(row)?.get(column) ?? 0).toBe(counted(all, leads(row, column)));
      }),
    );
  });

  test('tells in its figures the same provisions, and no more platforms or documents than there are', () => {
    fc.assert(
      fc.property(signatures, mappings, dimensions, (all, led, [one, other]) => {
        const [rows, columns] = [sideOf(one, led), sideOf(other, led)];
        const { cells } = matrixOf(all, rows, columns);
        const figures = figuresOf(all, rows, columns);
        expect(figures).toHaveLength([...cells.values()].reduce((sum, line) => sum + line.size, 0));
        for (const { row, column, provisions, platforms, documents, severityRank } of figures) {
          expect(cells.get(row)?.get(column)).toBe(provisions);
          expect(platforms).toBeLessThanOrEqual(documents * 3);
          expect(documents).toBeLessThanOrEqual(provisions);
          expect([1, 2, 3]).toContain(severityRank);
        }
      }),
    );
  });

  test('shows of law only what belongs to what is named', () => {
    const led: Mapping[] = [
      {
        clauseType: 'minors',
        category: 'x',
        regulation: 'eu-dsa',
        articles: ['eu-dsa:art-28'],
        jurisdictions: ['EU'],
        agencies: ['ec'],
      },
      {
        clauseType: 'minors',
        category: 'x',
        regulation: 'us-coppa',
        articles: ['us-coppa:s-1'],
        jurisdictions: ['US'],
        agencies: ['ftc'],
      },
      { clauseType: 'other', category: 'x', regulation: null, articles: [], jurisdictions: [], agencies: [] },
    ];
    expect(shownKeys('ARTICLE', led, { regulations: ['us-coppa'] })).toEqual(new Set(['us-coppa:s-1']));
    expect(shownKeys('JURISDICTION', led, { agencies: ['ec'] })).toEqual(new Set(['EU']));
    expect(shownKeys('AGENCY', led, { articles: ['eu-dsa:art-28'], jurisdictions: ['US'] })).toEqual(new Set());
    expect(shownKeys('REGULATION', led, { platforms: ['a'] })).toBeNull();
    expect(shownKeys('PLATFORM', led, { regulations: ['eu-dsa'] })).toBeNull();
  });
});
