import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentFacts } from '../../../src/import/facts.ts';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { documentFacts } from '../../../src/import/load/held.ts';
import { ADMIN, questions } from '../../support/ask.ts';
import { forget, sourceOf } from '../../support/facts.ts';
import { historyOf, type WrittenVersion } from '../../support/history.ts';
import { forgetJudgements, judge, provisionSaying } from '../../support/judgement.ts';

const COLLECTION = 'test-surviving';
const { ask, graph } = questions(undefined, ADMIN);

const disputes = { text: 'Disputes go to a referee.', types: ['arbitration', 'refunds'] };
const cups = { text: 'Cups are lent for a day.', types: ['refunds'] };
const first: WrittenVersion[] = [
  { at: '2026-01-01', clauses: [disputes, cups, 'Bring your own cup.'] },
  { at: '2026-02-01', clauses: [disputes, 'Bring your own cup.'] },
];
const later: WrittenVersion[] = [
  ...first,
  {
    at: '2026-03-01',
    clauses: [{ text: 'Greet the guests.', types: ['refunds'] }, disputes, cups, 'Bring your own cup.'],
  },
];

async function load(document: DocumentFacts): Promise<void> {
  await loadCollection(graph(), sourceOf(COLLECTION, [document]), { origin: 'IMPORT', progress: () => undefined });
  await deriveAll(graph(), new Set(['lastville']));
  await stamp(graph(), {});
}

const history = (versions: WrittenVersion[]) => historyOf(COLLECTION, 'Lastville', versions);

async function judgeAll(): Promise<void> {
  const [dispute, cup, own] = await Promise.all(
    [disputes.text, cups.text, 'Bring your own cup.'].map((text) => provisionSaying(graph(), text)),
  );
  const read = { verdict: 'REJECT', reason: 'Read.' };
  await judge(ask, 'ClauseType', { ...read, provision: dispute, clauseType: 'arbitration' });
  await judge(ask, 'Severity', { provision: dispute, severity: 'HIGH', reason: 'Read.' });
  await judge(ask, 'ClauseType', {
    ...read,
    provision: cup,
    clauseType: 'refunds',
    verdict: 'CORRECT',
    replacement: 'warranty-disclaimer',
  });
  await judge(ask, 'ClauseType', { ...read, provision: own, clauseType: 'refunds', verdict: 'CONFIRM' });
}

/** Everything that is kept of the collection and what was judged in it, but for times, turns and keys. */
async function everything(): Promise<unknown[]> {
  return graph().read(
    `MATCH (node)-[relationship]->(other)
     WHERE node.documentId = $id OR node.id = $id OR (node:Platform AND node.slug = 'lastville')
     RETURN labels(node) AS labels, node {.*, arrived: null, arriving: null} AS node, type(relationship) AS type, properties(relationship) AS relationship,
            coalesce(other.id, other.slug, other.sha256) AS other
     ORDER BY labels, coalesce(node.id, node.slug), type, other, relationship.fromSequence, relationship.from
     UNION ALL
     MATCH (node:Judgement {document: $id})
     RETURN ['Judgement'] AS labels, node {.*, judgedAt: null, dataset: null, keyId: null} AS node, null AS type, null AS relationship, null AS other
     ORDER BY node.id`,
    { id: history(first).id },
  );
}

beforeAll(() => load(history(first)));
afterAll(async () => {
  await forgetJudgements(graph());
  await forget(graph(), COLLECTION);
});

describe('judgements', () => {
  let grown: unknown[];

  test('outlive the import of a new version: what comes of it is what a fresh import and the same judgements give', async () => {
    await judgeAll();
    const before = await everything();
    await load(history(first));
    expect(await everything()).toEqual(before);
    await load(history(later));
    grown = await everything();
    await forgetJudgements(graph());
    await forget(graph(), COLLECTION);
    await load(history(later));
    await judgeAll();
    expect(await everything()).toEqual(grown);
    expect(JSON.stringify(grown)).toContain('DERIVED_INSTANCE_OF');
  });

  test('are nothing that an import goes on from: what is read back is what was derived', async () => {
    expect(await documentFacts(graph(), history(later).id)).toEqual(history(later));
  });

  test('are dormant while what they are of is gone, and hold again when it is back', async () => {
    const states = async () => {
      const { judgements } = await ask<{ judgements: { nodes: { state: string; provision: object | null }[] } }>(
        'query ($id: String!) { judgements(filter: { documents: [$id] }) { nodes { state provision { recordId } } } }',
        { id: history(later).id },
      );
      return new Set(judgements.nodes.map(({ state, provision }) => `${state} ${provision === null}`));
    };
    expect(await states()).toEqual(new Set(['HOLDS false']));
    await forget(graph(), COLLECTION);
    expect(await states()).toEqual(new Set(['DORMANT true']));
    await load(history(later));
    expect(await states()).toEqual(new Set(['HOLDS false']));
    expect(await everything()).toEqual(grown);
  });

  test('hold on all days: the corrected label is that of the time when it was first there, too', async () => {
    const { provisions } = await ask<{ provisions: { nodes: unknown[] } }>(
      `query @asOf(date: "2026-01-15") { provisions(filter: { platforms: ["lastville"], clauseTypes: ["warranty-disclaimer"] }) {
         nodes { basis derived { clauseType { slug } } } } }`,
    );
    expect(provisions.nodes).toEqual([{ basis: 'CURATED', derived: { clauseType: { slug: 'refunds' } } }]);
  });

  test('that are forgotten leave the graph as it was before', async () => {
    await forgetJudgements(graph());
    const without = await everything();
    await forget(graph(), COLLECTION);
    await load(history(later));
    expect(without).toEqual(await everything());
  });
});
