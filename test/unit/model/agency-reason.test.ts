import { describe, expect, test } from 'vitest';
import { agencyReason } from '../../../src/model/agency-reason.ts';

const law = (clauseTypes: string[]) => ({
  regulation: 'xa-act',
  shortName: 'Hedge Act',
  role: 'inspects hedges',
  clauseTypes,
});

describe('why an agency has to do with a provision', () => {
  test('is a sentence a law, naming its role and the clause types', () => {
    expect(agencyReason([law(['Hedges'])], null)).toBe(
      'Its role under Hedge Act (inspects hedges) reaches the clause type “Hedges”.',
    );
    expect(agencyReason([law(['Hedges', 'Lawns', 'Moss'])], null)).toContain(
      'the clause types “Hedges”, “Lawns” and “Moss”.',
    );
  });

  test('begins with the reason of a record, in its own words', () => {
    expect(agencyReason([], 'Somebody said so.')).toBe('Somebody said so.');
    expect(agencyReason([law(['Hedges'])], 'Somebody said so.')).toMatch(/^Somebody said so\. Its role/);
  });
});
