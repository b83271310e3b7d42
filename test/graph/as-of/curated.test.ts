import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, graph } = questions();

interface Times {
  firstTracked: string | null;
  lastChanged: string | null;
  lastVerified: string | null;
}
interface Recorded extends Times {
  provisionCount: number;
  provisions: { totalCount: number; nodes: Times[] };
}

const TIMES = 'firstTracked lastChanged lastVerified';
const RECORDED = `{ documents(filter: { collections: ["curated-records"] }, orderBy: { field: PROVISIONS, direction: DESC }) {
  nodes { ${TIMES} provisionCount provisions { totalCount nodes { ${TIMES} } } } } }`;

async function recordedBy(day: string): Promise<Recorded[]> {
  const { documents } = await ask<{ documents: { nodes: Recorded[] } }>(`query @asOf(date: "${day}") ${RECORDED}`);
  return documents.nodes;
}

describe('a curated record as of a day', () => {
  test('was verified no later than the day', async () => {
    const day = '2026-05-11';
    const documents = await recordedBy(day);
    expect(documents.length).toBeGreaterThan(0);
    for (const { provisions, ...document } of documents)
      for (const { firstTracked, lastChanged, lastVerified } of [document, ...provisions.nodes])
        for (const time of [firstTracked, lastChanged, lastVerified])
          if (time !== null) expect(time.slice(0, 10) <= day).toBe(true);
  });

  test('is counted where its document lists it', async () => {
    // One provision is seen on the day before it is captured with its document: the document is known, the provision is not yet.
    const [before] = await graph().write(
      `MATCH (document:Document {collectionId: 'curated-records'})-[:CONTAINS]->(:Provision)-[conclusion:INSTANCE_OF]->(:ClauseType)
       WITH document, conclusion ORDER BY document.id LIMIT 1
       WITH document, document.firstTracked AS firstTracked
       SET document.firstTracked = '2026-05-01T00:00:00Z'
       RETURN document.id AS id, firstTracked`,
      {},
    );
    try {
      const documents = await recordedBy('2026-05-02');
      expect(documents.map(({ provisionCount, provisions }) => [provisionCount, provisions.totalCount])).toEqual([
        [0, 0],
      ]);
    } finally {
      await graph().write(
        'MATCH (document:Document {id: $id}) SET document.firstTracked = $firstTracked',
        before ?? {},
      );
    }
  });
});

test('a law without articles is counted from the day on which it applies, as its list has it', async () => {
  const question = (day: string) =>
    ask(`query @asOf(date: "${day}") { regulations { totalCount } dataset { counts { regulations } } }`);
  const own = '2029-12-31';
  const { regulations } = (await question(own)) as { regulations: { totalCount: number } };
  await graph().write(
    `CREATE (:Regulation {slug: 'test-bare-law', articleCount: 0, applicationDates: ['2030-01-01'], inForce: '2029-06-01'})`,
    {},
  );
  try {
    for (const [day, more] of [
      [own, 0],
      ['2030-01-01', 1],
    ] as const) {
      const total = regulations.totalCount + more;
      expect(await question(day)).toEqual({
        regulations: { totalCount: total },
        dataset: { counts: { regulations: total } },
      });
    }
  } finally {
    await graph().write(`MATCH (regulation:Regulation {slug: 'test-bare-law'}) DELETE regulation`, {});
  }
});
