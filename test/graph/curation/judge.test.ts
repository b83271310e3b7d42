import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { ADMIN, questions } from '../../support/ask.ts';
import { documentOf, forget, sourceOf } from '../../support/facts.ts';
import { forgetJudgements, judge, provisionSaying } from '../../support/judgement.ts';

const COLLECTION = 'test-judging';
const { ask, reply, graph } = questions(undefined, ADMIN);

const documents = [
  documentOf(COLLECTION, 'Judgeville', [
    { text: 'Disputes go to a referee.', types: ['arbitration', 'refunds'] },
    { text: 'Bring your own cup.' },
  ]),
  documentOf(COLLECTION, 'Judgeburgh', [{ text: 'Cups are lent for a day.', types: ['refunds'] }]),
];

let disputes: string;
let cup: string;
beforeAll(async () => {
  await loadCollection(graph(), sourceOf(COLLECTION, documents), { origin: 'IMPORT', progress: () => undefined });
  await deriveAll(graph(), new Set(['judgeville', 'judgeburgh']));
  await stamp(graph(), {});
  disputes = await provisionSaying(graph(), 'Disputes go to a referee.');
  cup = await provisionSaying(graph(), 'Bring your own cup.');
});
beforeEach(() => forgetJudgements(graph()));
afterAll(async () => {
  await forgetJudgements(graph());
  await forget(graph(), COLLECTION);
});

const SHOWN = `provision(recordId: $id) { basis severity severityBasis unclassifiedReason confidence { level value } clauseType { slug }
  derived { clauseType { slug } basis severity classifier confidence { value } }
  clauseTypes { totalCount edges { rank basis classifier cues judgement { verdict author } node { slug } } } }`;

interface Shown {
  provision: {
    basis: string | null;
    clauseTypes: { totalCount: number; edges: { rank: number; basis: string; node: { slug: string } }[] };
  };
}

async function labelsOf(id: string): Promise<string[]> {
  const { provision } = await ask<Shown>(`query ($id: String!) { ${SHOWN} }`, { id });
  return provision.clauseTypes.edges.map(({ rank, basis, node }) => `${rank} ${node.slug} ${basis}`);
}

/** The clause types of a platform with their numbers of provisions, from what is shown and by a walk of its own. */
async function usesOf(slug: string): Promise<unknown> {
  const { platform } = await ask<{
    platform: {
      clauseTypeCount: number;
      clauseTypes: { edges: { provisions: number; severity: string; node: { slug: string } }[] };
      provisions: { nodes: { clauseTypes: { nodes: { slug: string }[] } }[] };
    };
  }>(
    `query ($slug: String!) { platform(slug: $slug) { clauseTypeCount clauseTypes { edges { provisions severity node { slug } } }
       provisions(first: 50) { nodes { clauseTypes { nodes { slug } } } } } }`,
    { slug },
  );
  const shown = platform.clauseTypes.edges.map((edge) => [edge.node.slug, edge.provisions]);
  const walked = new Map<string, number>();
  for (const { clauseTypes } of platform.provisions.nodes)
    for (const type of clauseTypes.nodes) walked.set(type.slug, (walked.get(type.slug) ?? 0) + 1);
  expect(shown.sort()).toEqual([...walked].sort());
  expect(platform.clauseTypeCount).toBe(walked.size);
  return Object.fromEntries(shown);
}

describe('a label', () => {
  test('that is confirmed shows as curated, with what was derived beside it', async () => {
    const { judgement, provision } = await judge(ask, 'ClauseType', {
      provision: disputes.toLowerCase(),
      clauseType: 'refunds',
      verdict: 'CONFIRM',
      reason: 'It says so.',
    });
    expect(judgement).toMatchObject({ kind: 'CLAUSE_TYPE', state: 'HOLDS', disagrees: false, author: 'Test admin' });
    expect(judgement).toMatchObject({ derived: { clauseType: { slug: 'refunds' }, rank: 2, basis: 'EXPLICIT' } });
    expect(provision.recordId).toBe(disputes);
    expect(await labelsOf(disputes)).toEqual(['1 arbitration EXPLICIT', '2 refunds CURATED']);
    expect(await usesOf('judgeville')).toEqual({ arbitration: 1, refunds: 1 });
  });

  test('that is rejected is gone from every list and count at once', async () => {
    const before = await ask<{ clauseType: { provisionCount: number; platformCount: number } }>(
      '{ clauseType(slug: "arbitration") { provisionCount platformCount } }',
    );
    await judge(ask, 'ClauseType', {
      provision: disputes,
      clauseType: 'arbitration',
      verdict: 'REJECT',
      reason: 'A referee decides nothing.',
    });
    expect(await labelsOf(disputes)).toEqual(['1 refunds EXPLICIT']);
    expect(await usesOf('judgeville')).toEqual({ refunds: 1 });
    const after = await ask<
      typeof before & { clauseType: { platforms: { totalCount: number }; provisions: { totalCount: number } } }
    >(
      '{ clauseType(slug: "arbitration") { provisionCount platformCount platforms { totalCount } provisions { totalCount } } }',
    );
    expect(after.clauseType).toEqual({
      provisionCount: before.clauseType.provisionCount - 1,
      platformCount: before.clauseType.platformCount - 1,
      platforms: { totalCount: before.clauseType.platformCount - 1 },
      provisions: { totalCount: before.clauseType.provisionCount - 1 },
    });
    expect(await ask(`query ($id: String!) { ${SHOWN} }`, { id: disputes })).toMatchObject({
      provision: {
        clauseType: { slug: 'refunds' },
        derived: { clauseType: { slug: 'arbitration' }, classifier: 'test-1' },
      },
    });
  });

  test('that was the only one leaves a provision that says why it has none', async () => {
    const cups = await provisionSaying(graph(), 'Cups are lent for a day.');
    await judge(ask, 'ClauseType', {
      provision: cups,
      clauseType: 'refunds',
      verdict: 'REJECT',
      reason: 'Nothing is paid.',
    });
    for (const head of ['query ($id: String!)', 'query ($id: String!) @asOf(date: "2026-02-01")'])
      expect(await ask(`${head} { ${SHOWN} }`, { id: cups })).toMatchObject({
        provision: { unclassifiedReason: 'REJECTED', clauseType: null, severity: null, clauseTypes: { totalCount: 0 } },
      });
    expect(await usesOf('judgeburgh')).toEqual({});
  });

  test('that nothing concluded is added, and takes the place of the reason why there was none', async () => {
    await judge(ask, 'ClauseType', {
      provision: cup,
      clauseType: 'arbitration',
      verdict: 'CONFIRM',
      reason: 'Found by hand.',
    });
    expect(await ask(`query ($id: String!) { ${SHOWN} }`, { id: cup })).toMatchObject({
      provision: { basis: 'CURATED', confidence: { level: 'HIGH', value: 1 }, unclassifiedReason: null, derived: null },
    });
    expect(await usesOf('judgeville')).toEqual({ arbitration: 2, refunds: 1 });
  });

  test('that is corrected gives its place to another, on every day', async () => {
    await judge(ask, 'ClauseType', {
      provision: disputes,
      clauseType: 'arbitration',
      verdict: 'CORRECT',
      replacement: 'class-action-waiver',
      reason: 'It is about groups.',
    });
    expect(await labelsOf(disputes)).toEqual(['1 class-action-waiver CURATED', '2 refunds EXPLICIT']);
    const then = await ask<Shown>(`query ($id: String!) @asOf(date: "2026-02-01") { ${SHOWN} }`, { id: disputes });
    expect(then).toMatchObject({
      provision: { clauseType: { slug: 'class-action-waiver' }, derived: { clauseType: { slug: 'arbitration' } } },
    });
  });
});

describe('judgements of one thing', () => {
  const asked = () => ({ provision: disputes, clauseType: 'arbitration', reason: 'Read again.' });

  test('are all kept; the newest holds, and when it is taken back the one before', async () => {
    const first = await judge(ask, 'ClauseType', { ...asked(), verdict: 'REJECT' });
    const second = await judge(ask, 'ClauseType', { ...asked(), verdict: 'CONFIRM' });
    const states = async () => {
      const { provision } = await ask<{ provision: { judgements: { nodes: { recordId: string; state: string }[] } } }>(
        'query ($id: String!) { provision(recordId: $id) { judgements { nodes { recordId state } } } }',
        { id: disputes },
      );
      return provision.judgements.nodes.map(({ recordId, state }) => [recordId, state]);
    };
    const [one, two] = [first.judgement.recordId, second.judgement.recordId];
    expect(await states()).toEqual([
      [two, 'HOLDS'],
      [one, 'SUPERSEDED'],
    ]);
    expect(await labelsOf(disputes)).toEqual(['1 arbitration CURATED', '2 refunds EXPLICIT']);
    const withdraw =
      'mutation ($id: String!) { withdrawJudgement(id: $id, reason: "A slip.") { judgement { state withdrawnBy withdrawalReason } } }';
    expect(await ask(withdraw, { id: two })).toEqual({
      withdrawJudgement: { judgement: { state: 'WITHDRAWN', withdrawnBy: 'Test admin', withdrawalReason: 'A slip.' } },
    });
    expect(await labelsOf(disputes)).toEqual(['1 refunds EXPLICIT']);
    await ask(withdraw, { id: one });
    expect(await labelsOf(disputes)).toEqual(['1 arbitration EXPLICIT', '2 refunds EXPLICIT']);
    expect(await reply(withdraw, { id: one })).toMatchObject({ errors: [{ code: 'BAD_USER_INPUT' }] });
  });

  test('give the data another version, until nobody holds them', async () => {
    const version = async () =>
      (await ask<{ dataset: { version: string } }>('{ dataset { version } }')).dataset.version;
    const before = await version();
    const { judgement } = await judge(ask, 'ClauseType', { ...asked(), verdict: 'REJECT' });
    expect(judgement.datasetVersion).toBe(before);
    const rejected = await version();
    await forgetJudgements(graph());
    expect(await version()).toBe(before);
    await judge(ask, 'ClauseType', { ...asked(), verdict: 'CONFIRM' });
    const confirmed = await version();
    expect(new Set([before, rejected, confirmed]).size).toBe(3);
  });

  test('made at the same moment are counted one after the other', async () => {
    const cups = await provisionSaying(graph(), 'Cups are lent for a day.');
    const input = (provision: string) => ({
      provision,
      clauseType: 'age-assurance',
      verdict: 'CONFIRM',
      reason: 'All at once.',
    });
    await Promise.all([disputes, cup, cups].map((id) => judge(ask, 'ClauseType', input(id))));
    expect(await usesOf('judgeville')).toEqual({ arbitration: 1, refunds: 1, 'age-assurance': 2 });
    const [row] = await graph().read(
      `MATCH (type:ClauseType {slug: 'age-assurance'}) RETURN type.provisionCount AS told,
         COUNT { (type)<-[:INSTANCE_OF]-(:Provision)<-[:CONTAINS]-(:Document {current: true}) } AS counted`,
      {},
    );
    expect(row?.told).toBe(row?.counted);
  });
});

describe('a severity', () => {
  test('is that of the primary label, and of what the platform uses', async () => {
    await judge(ask, 'Severity', { provision: disputes, severity: 'LOW', reason: 'Nobody is hurt.' });
    expect(await ask(`query ($id: String!) { ${SHOWN} }`, { id: disputes })).toMatchObject({
      provision: { severity: 'LOW', severityBasis: 'CURATED', basis: 'EXPLICIT', derived: { severity: 'HIGH' } },
    });
    const { platform } = await ask<{ platform: { clauseTypes: { edges: unknown[] } } }>(
      '{ platform(slug: "judgeville") { clauseTypes { edges { severity node { slug } } } } }',
    );
    expect(platform.clauseTypes.edges).toContainEqual({ severity: 'LOW', node: { slug: 'arbitration' } });
    const { provisions } = await ask<{ provisions: { totalCount: number } }>(
      '{ provisions(filter: { platforms: ["judgeville"], severities: [LOW], clauseTypes: ["arbitration"] }) { totalCount } }',
    );
    expect(provisions.totalCount).toBe(1);
  });

  test('is none of a provision without a clause type', async () => {
    const input = { provision: cup, severity: 'HIGH', reason: 'It weighs a lot.' };
    const { errors } = await reply(
      'mutation ($input: SeverityJudgement!) { judgeSeverity(input: $input) { judgement { id } } }',
      { input },
    );
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('Judge its clause type first') },
    ]);
  });
});

describe('what cannot be judged is refused, with what to do', () => {
  test.each([
    [{ verdict: 'CORRECT' }, 'BAD_USER_INPUT', /"replacement" is missing/],
    [{ verdict: 'CONFIRM', replacement: 'refunds' }, 'BAD_USER_INPUT', /contradicts CONFIRM/],
    [{ verdict: 'CORRECT', replacement: 'arbitration' }, 'BAD_USER_INPUT', /the clause type itself/],
    [
      { verdict: 'REJECT', clauseType: 'age-assurance' },
      'BAD_USER_INPUT',
      /not said to be of "age-assurance", but of arbitration, refunds/,
    ],
    [{ verdict: 'CONFIRM', reason: ' \n' }, 'BAD_USER_INPUT', /"reason" is empty/],
    [{ verdict: 'CONFIRM', reason: 'x'.repeat(2001) }, 'BAD_USER_INPUT', /2001 characters; the most is 2000/],
    [{ verdict: 'CONFIRM', provision: 'CG-D-0123456789AB' }, 'BAD_USER_INPUT', /something else than a provision/],
    [{ verdict: 'CONFIRM', provision: 'CG-P-000000000000' }, 'NOT_FOUND', /CG-P-000000000000/],
    [{ verdict: 'CONFIRM', clauseType: 'arbitratoin' }, 'NOT_FOUND', /"arbitratoin"/],
    [{ verdict: 'CORRECT', replacement: "') DETACH DELETE node //" }, 'NOT_FOUND', /replacement/],
  ])('%j', async (changes, code, message) => {
    const input = { provision: disputes, clauseType: 'arbitration', reason: 'Because.', ...changes };
    const question = 'mutation ($input: ClauseTypeJudgement!) { judgeClauseType(input: $input) { judgement { id } } }';
    const { errors } = await reply(question, { input });
    expect(errors).toMatchObject([{ code, message: expect.stringMatching(message) }]);
    const [kept] = await graph().read("MATCH (judgement:Judgement {author: 'Test admin'}) RETURN count(*) AS kept", {});
    expect(kept).toEqual({ kept: 0 });
  });
});
