import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, reply, graph } = questions();

interface Said {
  text: string;
  origin: string;
  restsOn: { id: string }[];
  block: { key: string } | null;
}

describe('what is told of a provision', () => {
  test('takes as many trips for many provisions as for one', async () => {
    const question = `query ($first: Int) { provisions(first: $first, filter: { classified: true }) { nodes {
      summary whyItMatters consumerImpact interpretiveNote faq { answer } statements { text }
      analysis { regulatoryLandscape { text } complianceConsiderations { text } } record { url } } } }`;
    const [one, many] = [await reply(question, { first: 1 }), await reply(question, { first: 100 })];
    expect([one.errors, many.errors]).toEqual([[], []]);
    expect([one.trips, many.trips]).toEqual([3, 3]);
  });

  test('is in strings what it is in statements', async () => {
    const { provisions } = await ask<{
      provisions: { nodes: Record<'summary' | 'whyItMatters' | 'interpretiveNote', string>[] & { all: Said[] }[] };
    }>(
      `{ provisions(first: 40, filter: { classified: true }) { nodes { summary whyItMatters interpretiveNote
           all: statements(parts: [SUMMARY, WHY_IT_MATTERS, INTERPRETIVE_NOTE]) { text } } } }`,
    );
    for (const { summary, whyItMatters, interpretiveNote, all } of provisions.nodes)
      expect(all.map(({ text }) => text).join(' ')).toBe([summary, whyItMatters, interpretiveNote].join(' '));
  });

  test('says of one without clause type what is known, and why nothing more is', async () => {
    const reasons = ['LANGUAGE_NOT_SUPPORTED', 'TOO_SHORT', 'NO_CUE'];
    const { provisions } = await ask<{ provisions: { nodes: Record<string, unknown>[] } }>(
      `{ provisions(first: 60, filter: { classified: false, unclassifiedReasons: [${reasons.join()}] }) { nodes {
           unclassifiedReason summary whyItMatters consumerImpact interpretiveNote faq { question answer }
           siblings(first: 0) { totalCount } analysis { regulatoryLandscape { text } governanceExposure { text } jurisdictionFlags { text } } } } }`,
    );
    expect(provisions.nodes.length).toBe(60);
    for (const node of provisions.nodes) {
      expect(node).toMatchObject({
        summary: expect.stringMatching(/^This provision has no clause type, .* It is a (paragraph|list|table) of "/),
        whyItMatters: null,
        consumerImpact: null,
        interpretiveNote: expect.stringMatching(/\.$/),
        analysis: {
          regulatoryLandscape: [{ text: 'Without a clause type, no law can be tied to it here.' }],
          governanceExposure: [],
          jurisdictionFlags: [],
        },
      });
      expect(node.faq).toHaveLength(2);
    }
  });

  test('counts as other risks what a traversal of its own counts, for every classified provision', async () => {
    const expected = new Map(
      (
        (await graph().read(
          `MATCH (document:Document)-[:CONTAINS]->(node:Provision)-[:INSTANCE_OF]->(:ClauseType)
           WITH document, collect(DISTINCT node.id) AS ids UNWIND ids AS id RETURN id, size(ids) - 1 AS others`,
          {},
        )) as { id: string; others: number }[]
      ).map(({ id, others }) => [id, others]),
    );
    let after: string | null = null;
    let seen = 0;
    do {
      const {
        provisions,
      }: {
        provisions: {
          nodes: { recordId: string; siblings: { totalCount: number } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await ask(
        `query ($after: String) { provisions(first: 500, after: $after, filter: { classified: true }) {
           nodes { recordId siblings(first: 0) { totalCount } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      for (const { recordId, siblings } of provisions.nodes) expect(siblings.totalCount).toBe(expected.get(recordId));
      seen += provisions.nodes.length;
      after = provisions.pageInfo.hasNextPage ? provisions.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toBeGreaterThan(1000);
  }, 240_000);

  test('follows the day of the operation: law that did not apply then is not told', async () => {
    const lawOf = async (day: string) => {
      const { provisions } = await ask<{ provisions: { nodes: { statements: Said[] }[] } }>(
        `query ${day} { provisions(filter: { externalId: "CA-P-011536" }) { nodes {
           statements(parts: [REGULATORY_LANDSCAPE]) { text restsOn { id } } } } }`,
      );
      expect(provisions.nodes).toHaveLength(1);
      const statements = provisions.nodes[0]?.statements ?? [];
      return new Set(statements.flatMap(({ restsOn }) => restsOn.map(({ id }) => id)));
    };
    const [now, then] = [await lawOf(''), await lawOf('@asOf(date: "2026-06-01")')];
    expect([now.has('Article:eu-ai-act:art-25'), then.has('Article:eu-ai-act:art-25')]).toEqual([true, false]);
    expect([now.has('Article:eu-dsa:art-14'), then.has('Article:eu-dsa:art-14')]).toEqual([true, true]);
  });
});

describe('a published record', () => {
  test('is told with its own sentences first, each law that it names, and what it shows of itself', async () => {
    const said = '{ text origin restsOn { id } block { key } }';
    const { provisions } = await ask<{
      provisions: { nodes: { summary: Said[]; note: Said[]; record: object; analysis: Record<string, Said[]> }[] };
    }>(
      `{ provisions(filter: { externalId: "CA-P-011536" }) { nodes {
           summary: statements(parts: [SUMMARY]) ${said} note: statements(parts: [INTERPRETIVE_NOTE]) ${said}
           record { url source archive analysedAt snapshotStored hashVerified documentChangedBefore analysisParts followedTopics
             prevalenceShown { platforms outOf note } }
           analysis { regulatoryLandscape ${said} governanceExposure ${said} jurisdictionFlags ${said} } } } }`,
    );
    const [node] = provisions.nodes;
    expect(node?.summary[0]).toMatchObject({
      origin: 'CURATED',
      block: null,
      text: expect.stringMatching(/^API customers who build/),
    });
    expect(node?.note[0]).toMatchObject({
      origin: 'CURATED',
      text: expect.stringMatching(/^Whether indemnity or audit rights/),
    });
    expect(node?.analysis.governanceExposure?.[0]).toMatchObject({ origin: 'IMPORTED', block: null });
    const grounds = Object.values(node?.analysis ?? {}).flatMap((part) =>
      part.flatMap(({ restsOn }) => restsOn.map(({ id }) => id)),
    );
    expect(grounds).toEqual(
      expect.arrayContaining(
        ['us-cfaa', 'eu-dsa', 'eu-ai-act', 'us-230', 'uk-osa'].map((slug) => `Regulation:${slug}`),
      ),
    );
    expect(grounds).toEqual(
      expect.arrayContaining(['Agency:us-ftc', 'Jurisdiction:EU', 'Jurisdiction:GB', 'Jurisdiction:US']),
    );
    expect(node?.record).toEqual({
      url: expect.stringContaining('https://conductatlas.com/platform/stability-ai/'),
      source: 'ConductAtlas, provision record CA-P-011536, accessed 2026-05-13',
      archive: 'Wayback Machine',
      analysedAt: '2026-05-11T13:00:00.000Z',
      snapshotStored: true,
      hashVerified: true,
      documentChangedBefore: true,
      analysisParts: expect.arrayContaining(['governance exposure (medium to high for API customers)']),
      followedTopics: ['arbitration clauses', 'AI governance', 'data rights', 'indemnification', 'retention policies'],
      prevalenceShown: { platforms: 0, outOf: 325, note: expect.stringContaining('three peers') },
    });
  });

  test('is null on provisions of archives', async () => {
    expect(
      await ask('{ provisions(first: 2, filter: { collections: ["genai-eu"] }) { nodes { record { url } } } }'),
    ).toEqual({
      provisions: { nodes: [{ record: null }, { record: null }] },
    });
  });
});

describe('building blocks', () => {
  test('are listed by clause type as the graph joins them, and rules belong to none', async () => {
    const { clauseType, buildingBlocks, node } = await ask<Record<string, { totalCount: number; nodes: object[] }>>(
      `{ clauseType(slug: "arbitration") { buildingBlocks { totalCount nodes { key part question reviewStatus clauseType { slug } } } }
         buildingBlocks(filter: { contains: "unfairness" }) { nodes { key clauseType { slug } } }
         node(id: "BuildingBlock:rule:relation-limits") { ... on BuildingBlock { key part template clauseType { slug } } } }`,
    );
    const [counted] = await graph().read(
      `RETURN COUNT { (:ClauseType {slug: 'arbitration'})-[:EXPLAINED_BY]->(:BuildingBlock) } AS total`,
      {},
    );
    expect(clauseType).toMatchObject({ buildingBlocks: { totalCount: counted?.total } });
    expect(buildingBlocks?.nodes).toContainEqual({ key: 'rule:relation-unfairness-test', clauseType: null });
    expect(node).toMatchObject({ key: 'rule:relation-limits', part: 'REGULATORY_LANDSCAPE', clauseType: null });
  });

  test('are refused by a page that is too long', async () => {
    const { errors } = await reply('{ buildingBlocks(first: 501) { nodes { key } } }');
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'buildingBlocks' }]);
  });
});
