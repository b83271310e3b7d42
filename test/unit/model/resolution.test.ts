import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Competence, CompetenceFacts } from '../../../src/model/competence.ts';
import { resolve } from '../../../src/model/resolution.ts';

const places = ['XA', 'XB', 'XC'];
const agency = fc.record({
  agency: fc.constantFrom('one', 'two', 'three'),
  role: fc.constant('role'),
  place: fc.constantFrom(...places),
});
const competence: fc.Arbitrary<Competence> = fc.record(
  {
    slug: fc.string(),
    agencies: fc.subarray(['one', 'two']),
    except: fc.subarray(['three']),
    capacity: fc.constantFrom('COMPLAINT', 'LEAD', 'SUPERVISION'),
    based: fc.constantFrom('RESIDENCE', 'ESTABLISHMENT', 'LAW'),
    residence: fc.constantFrom('INSIDE', 'OUTSIDE'),
    establishment: fc.constantFrom('ANY', 'INSIDE', 'OUTSIDE'),
    otherwise: fc.constant('Somebody else decides.'),
    rationale: fc.constant('So it is.'),
    confidence: fc.constantFrom('LOW', 'HIGH'),
    source: fc.constant('Laws'),
    reviewStatus: fc.constant('UNREVIEWED'),
  },
  {
    requiredKeys: [
      'slug',
      'agencies',
      'except',
      'capacity',
      'based',
      'residence',
      'establishment',
      'rationale',
      'confidence',
      'source',
      'reviewStatus',
    ],
  },
);
const facts: fc.Arbitrary<CompetenceFacts> = fc.record({
  regulation: fc.constant('xa-act'),
  shortName: fc.constant('Hedge Act'),
  law: fc.constant('XA'),
  lawName: fc.constant('Union'),
  homes: fc.constantFrom(['XB', 'XA'], ['XA'], ['XC']),
  seats: fc.constantFrom(['XB', 'XA'], ['XC'], []),
  binds: fc.boolean(),
  seated: fc.boolean(),
  agencies: fc.uniqueArray(agency, { selector: (one) => one.agency }),
  competences: fc.array(competence, { maxLength: 4 }),
});

describe('who is in charge, whatever the graph holds', () => {
  const establishment = fc.constantFrom(null, 'XB', 'XC');

  test('only agencies of the law are named, each once in a capacity, and only as a competence says', () => {
    fc.assert(
      fc.property(facts, establishment, (held, seat) => {
        const { agencies, unresolved } = resolve(held, { residence: 'XB', establishment: seat });
        const names = agencies.map((one) => `${one.capacity} ${one.agency}`);
        expect(new Set(names).size).toBe(names.length);
        for (const one of agencies) {
          expect(held.agencies.map((known) => known.agency)).toContain(one.agency);
          expect(held.competences.map(({ capacity }) => capacity)).toContain(one.capacity);
        }
        const told = new Set(agencies.map(({ capacity }) => capacity));
        for (const { capacity, detail } of unresolved) {
          expect(capacity !== null && told.has(capacity)).toBe(false);
          expect(detail).toMatch(/\.$/);
        }
      }),
    );
  });

  test('without a competence nobody is', () => {
    fc.assert(
      fc.property(facts, establishment, (held, seat) => {
        const { agencies, unresolved } = resolve(
          { ...held, competences: [] },
          { residence: 'XB', establishment: seat },
        );
        expect(agencies).toEqual([]);
        expect(unresolved).toHaveLength(1);
      }),
    );
  });
});
