import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conclusion, effective, type Stretch } from '../../../src/model/curation/conclusion.ts';
import { holding } from '../../../src/model/curation/holding.ts';
import { marksOfLabels } from '../../../src/model/curation/standing.ts';
import type { Judgement, Verdict } from '../../../src/model/judgement.ts';

const TYPES = ['arbitration', 'refunds', 'age-limits', 'data-sharing'];

const day = (sequence: number) => `2026-01-0${sequence}T00:00:00Z`;
const stretch = (from: number, to: number | null): Stretch => ({
  from: day(from),
  to: to === null ? null : day(to),
  fromSequence: from,
  toSequence: to,
});
const WHOLE = [stretch(1, null)];

function derived(clauseType: string, rank = 1, span = stretch(1, null)): Conclusion {
  const { to, toSequence, ...begin } = span;
  const end = to === null ? {} : { to, toSequence };
  const properties = { ...begin, ...end, rank, confidence: 0.7, level: 'MEDIUM', basis: 'EXPLICIT', cues: ['cue'] };
  return { clauseType, past: to !== null, properties };
}

let made = 0;
function judgement(verdict: Verdict, clauseType: string, more: Partial<Judgement> = {}): Judgement {
  made += 1;
  return {
    id: `CG-J-${String(made).padStart(12, '0')}`,
    kind: 'CLAUSE_TYPE',
    verdict,
    reason: 'Read.',
    author: 'Test',
    judgedAt: `2026-02-01T00:00:00.${String(made).padStart(6, '0')}Z`,
    provision: 'CG-P-1',
    clauseType,
    article: null,
    replacement: null,
    severity: null,
    relation: null,
    rationale: null,
    confidence: null,
    withdrawnAt: null,
    ...more,
  };
}

const shown = (conclusions: readonly Conclusion[]) =>
  conclusions.map(({ clauseType, properties: { rank, basis, fromSequence, toSequence } }) =>
    [rank, clauseType, basis, fromSequence, toSequence ?? null].join(' '),
  );

describe('what is concluded once judgements are heard', () => {
  const both = [derived('arbitration', 1), derived('refunds', 2)];

  test('is what was derived where there are none', () => {
    expect(effective(both, [], WHOLE)).toEqual(both);
  });

  test('keeps a confirmed label at its place, and drops a rejected one', () => {
    expect(shown(effective(both, [judgement('CONFIRM', 'refunds')], WHOLE))).toEqual([
      '1 arbitration EXPLICIT 1 ',
      '2 refunds CURATED 1 ',
    ]);
    expect(shown(effective(both, [judgement('REJECT', 'arbitration')], WHOLE))).toEqual(['1 refunds EXPLICIT 1 ']);
  });

  test('puts the replacement in the place of what is corrected', () => {
    const corrected = judgement('CORRECT', 'arbitration', { replacement: 'age-limits' });
    expect(shown(effective(both, [corrected], WHOLE))).toEqual(['1 age-limits CURATED 1 ', '2 refunds EXPLICIT 1 ']);
  });

  test('lasts through all stretches of the provision, and is one where they meet', () => {
    const stretches = [stretch(1, 3), stretch(3, 4), stretch(6, null)];
    const conclusions = effective(
      [derived('refunds', 1, stretch(1, 3))],
      [judgement('CONFIRM', 'arbitration')],
      stretches,
    );
    expect(shown(conclusions)).toEqual([
      '1 refunds EXPLICIT 1 3',
      '2 arbitration CURATED 1 3',
      '1 arbitration CURATED 3 4',
      '1 arbitration CURATED 6 ',
    ]);
    expect(conclusions.map(({ past }) => past)).toEqual([true, true, true, false]);
  });

  test('weighs the primary label as it was judged, whichever that is', () => {
    const weighed = judgement('CORRECT', '', { kind: 'SEVERITY', clauseType: null, severity: 'LOW' });
    const conclusions = effective(both, [judgement('REJECT', 'arbitration'), weighed], WHOLE);
    expect(conclusions).toMatchObject([
      { clauseType: 'refunds', properties: { severity: 'LOW', severityRank: 1, severityJudgement: weighed.id } },
    ]);
  });
});

const anyJudgement = fc
  .record({
    verdict: fc.constantFrom<Verdict>('CONFIRM', 'CORRECT', 'REJECT'),
    clauseType: fc.constantFrom(...TYPES),
    other: fc.constantFrom(...TYPES),
    withdrawn: fc.boolean(),
  })
  .filter(({ clauseType, other }) => clauseType !== other)
  .map(({ verdict, clauseType, other, withdrawn }) =>
    judgement(verdict, clauseType, {
      replacement: verdict === 'CORRECT' ? other : null,
      withdrawnAt: withdrawn ? day(9) : null,
    }),
  );
const anyDerived = fc.subarray(TYPES).map((types) => types.map((type, index) => derived(type, index + 1)));

describe('whatever is judged', () => {
  test('labels are ranked from 1 without a gap, each once, and the newest word on each counts', () => {
    fc.assert(
      fc.property(anyDerived, fc.array(anyJudgement, { maxLength: 8 }), (labels, judgements) => {
        const heard = holding(judgements);
        const conclusions = effective(labels, heard, WHOLE);
        expect(conclusions.map(({ properties: { rank } }) => rank)).toEqual(conclusions.map((_, index) => index + 1));
        const types = conclusions.map(({ clauseType }) => clauseType);
        expect(new Set(types).size).toBe(types.length);
        for (const type of TYPES) {
          const word = heard.findLast(({ clauseType, replacement }) => clauseType === type || replacement === type);
          const wanted =
            word === undefined
              ? labels.some(({ clauseType }) => clauseType === type)
              : word.replacement === type || (word.clauseType === type && word.verdict === 'CONFIRM');
          expect([type, types.includes(type)]).toEqual([type, wanted]);
        }
      }),
    );
  });

  test('one judgement of a label at most holds, and none that was taken back', () => {
    fc.assert(
      fc.property(anyDerived, fc.array(anyJudgement, { maxLength: 8 }), (labels, judgements) => {
        const severities = new Map(TYPES.map((type) => [type, 'LOW' as const]));
        const marks = marksOfLabels(judgements, { there: true, last: labels, concluded: true, severities });
        const stateOf = new Map(marks.map(({ id, state }) => [id, state]));
        for (const type of TYPES) {
          const own = judgements.filter(({ clauseType }) => clauseType === type);
          const alive = own.filter(({ withdrawnAt }) => withdrawnAt === null);
          expect(own.filter(({ id }) => stateOf.get(id) === 'HOLDS')).toEqual(alive.slice(-1));
          expect(own.filter(({ id }) => stateOf.get(id) === 'WITHDRAWN')).toHaveLength(own.length - alive.length);
        }
      }),
    );
  });

  test('what is of nothing in the graph is dormant', () => {
    const of = { there: false, last: [], concluded: false, severities: new Map() };
    expect(marksOfLabels([judgement('CONFIRM', 'arbitration')], of)).toMatchObject([
      { state: 'DORMANT', disagrees: false },
    ]);
  });
});
