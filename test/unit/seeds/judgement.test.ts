import { expect, test } from 'vitest';
import { describeProblem } from '../../../src/import/seeds/problem.ts';
import { problemsIn, smallSeedsWith, writeSeeds } from './small-seeds.ts';

const mapping = 'kind: mapping\n    clauseType: no-such\n    verdict: reject\n    rationale: Because.';

test.each([
  [
    'a verdict on a severity',
    'severity: low',
    'severity: low\n    verdict: confirm',
    ['7: fair-is-fair verdict: cannot stand in a judgement of kind severity'],
  ],
  ['no severity', '    severity: low\n', '', ['3: fair-is-fair severity: is missing']],
  [
    'a provision by name',
    'CG-P-0123456789AB',
    'the first one',
    ['5: fair-is-fair provision: "the first one" is no record id of a provision'],
  ],
  [
    'a mapping that is rejected for a rationale, of a clause type that is not there, without an article',
    'kind: severity\n    provision: CG-P-0123456789AB\n    severity: low',
    mapping,
    [
      '3: fair-is-fair article: is missing',
      '5: fair-is-fair clauseType: there is no clause type "no-such"',
      '7: fair-is-fair rationale: cannot stand in a judgement of kind mapping that rejects',
    ],
  ],
])('a judgement with %s is told', async (_what, from, to, reports) => {
  const told = (await problemsIn(await writeSeeds(smallSeedsWith('judgements.yaml', from, to)))).map(describeProblem);
  expect(told.map((line) => line.replace('judgements.yaml:', '')).sort()).toEqual(reports.sort());
});
