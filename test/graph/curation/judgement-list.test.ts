import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { ADMIN, questions } from '../../support/ask.ts';
import { documentOf, forget, sourceOf } from '../../support/facts.ts';
import { forgetJudgements, judge, provisionSaying } from '../../support/judgement.ts';

const COLLECTION = 'test-listing-judgements';
const { ask, reply, graph } = questions(undefined, ADMIN);

let fees: string;
beforeAll(async () => {
  const clauses = [{ text: 'An umpire decides about fees.', types: ['arbitration', 'refunds'] }];
  const documents = [documentOf(COLLECTION, 'Listville', clauses)];
  await loadCollection(graph(), sourceOf(COLLECTION, documents), { origin: 'IMPORT', progress: () => undefined });
  await deriveAll(graph(), new Set(['listville']));
  await stamp(graph(), {});
  fees = await provisionSaying(graph(), 'An umpire decides about fees.');
});
afterAll(async () => {
  await forgetJudgements(graph());
  await forget(graph(), COLLECTION);
});

test('lists of judgements show where curators disagree, and narrow by what was judged, by whom and how', async () => {
  await judge(ask, 'ClauseType', {
    provision: fees,
    clauseType: 'arbitration',
    verdict: 'REJECT',
    reason: 'No.',
  });
  await judge(ask, 'ClauseType', { provision: fees, clauseType: 'refunds', verdict: 'CONFIRM', reason: 'Yes.' });
  await judge(ask, 'Severity', { provision: fees, severity: 'MEDIUM', reason: 'In between.' });
  const own = 'platforms: ["listville"]';
  const { all, rejected, nobody, disagreements } = await ask<Record<string, { totalCount: number; nodes: unknown[] }>>(
    `{ all: judgements(filter: { ${own} }) { totalCount nodes { reason } }
       rejected: judgements(filter: { ${own}, verdicts: [REJECT], kinds: [CLAUSE_TYPE], authors: ["Test admin"] }) { totalCount nodes { reason } }
       nobody: judgements(filter: { ${own}, until: "2020-01-01" }) { totalCount nodes { reason } }
       disagreements(filter: { ${own} }) { totalCount nodes { reason } } }`,
  );
  expect(all?.nodes).toEqual(['In between.', 'Yes.', 'No.'].map((reason) => ({ reason })));
  expect(rejected).toEqual({ totalCount: 1, nodes: [{ reason: 'No.' }] });
  expect(nobody?.totalCount).toBe(0);
  const [found] = await graph().read(
    `MATCH (judgement:Judgement {platform: 'listville'})
     MATCH (provision:Provision {id: judgement.provision})
     OPTIONAL MATCH (provision)-[derived:DERIVED_INSTANCE_OF]->(type:ClauseType)
     WHERE type.slug = judgement.clauseType OR judgement.clauseType IS NULL AND derived.rank = 1
     WITH judgement, type WHERE judgement.verdict = 'REJECT' AND type IS NOT NULL
       OR judgement.verdict = 'CONFIRM' AND type IS NULL OR judgement.kind = 'SEVERITY' AND type.severity <> judgement.severity
     RETURN collect(judgement.reason) AS reasons`,
    {},
  );
  expect([...((found?.reasons ?? []) as string[])].sort()).toEqual(['In between.', 'No.']);
  expect(disagreements?.nodes).toEqual(['In between.', 'No.'].map((reason) => ({ reason })));
});

test.each(['judgements', 'disagreements', 'auditLog'])(
  '%s between two days in the wrong order are refused',
  async (list) => {
    const { errors } = await reply(`{ ${list}(filter: { since: "2026-02-01", until: "2026-01-01" }) { totalCount } }`);
    const message = '"since" (2026-02-01) is later than "until" (2026-01-01); no day lies between.';
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message }]);
  },
);
