import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { ADMIN, questions } from '../../support/ask.ts';
import { documentOf, forget, sourceOf } from '../../support/facts.ts';
import { forgetJudgements, judge, provisionSaying } from '../../support/judgement.ts';

const COLLECTION = 'test-rejecting';
const { ask, graph } = questions(undefined, ADMIN);

beforeAll(async () => {
  const documents = [documentOf(COLLECTION, 'Rejectville', [{ text: 'Lanterns are lent twice.', types: ['refunds'] }])];
  await loadCollection(graph(), sourceOf(COLLECTION, documents), { origin: 'IMPORT', progress: () => undefined });
  await deriveAll(graph(), new Set(['rejectville']));
  await stamp(graph(), {});
});
afterAll(async () => {
  await forgetJudgements(graph());
  await forget(graph(), COLLECTION);
});

test('a platform of which everything concluded was rejected was looked through in vain, on every day', async () => {
  const provision = await provisionSaying(graph(), 'Lanterns are lent twice.');
  const verdict = { clauseType: 'refunds', verdict: 'REJECT', reason: 'Nothing is paid.' };
  await judge(ask, 'ClauseType', { provision, ...verdict });
  for (const head of ['query', 'query @asOf(date: "2026-02-01")'])
    expect(
      await ask(`${head} { clauseType(slug: "refunds") { prevalence(scope: { collections: ["${COLLECTION}"] }) {
        platforms outOf excluded { reason } others { nodes { slug } } } } }`),
    ).toEqual({
      clauseType: {
        prevalence: { platforms: 0, outOf: 1, excluded: [], others: { nodes: [{ slug: 'rejectville' }] } },
      },
    });
});
