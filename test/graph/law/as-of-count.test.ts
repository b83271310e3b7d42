import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { questions } from '../../support/ask.ts';
import { forget, sourceOf } from '../../support/facts.ts';
import { testGraph } from '../../support/graph.ts';
import { historyOf } from '../../support/history.ts';

const { ask, graph } = questions();
const COLLECTION = 'test-law';

const UMPIRE = { text: 'Quarrels about the hedge go to the umpire of the club.', types: ['arbitration'] };
const MINORS = { text: 'Children bring a parent to the hedge.', types: ['minors', 'parental-controls'] };
const SCRAPING = { text: 'Nobody copies our hedge leaf by leaf.', types: ['scraping-prohibition'] };

const hedge = historyOf(COLLECTION, 'Hedge', [
  { at: '2022-01-10', clauses: [UMPIRE, SCRAPING] },
  { at: '2023-09-01', clauses: [UMPIRE, MINORS, SCRAPING] },
  { at: '2024-06-01', clauses: [MINORS] },
  { at: '2025-01-01', clauses: 'down' },
]);
const lawn = historyOf(COLLECTION, 'Lawn', [{ at: '2024-01-15', clauses: [UMPIRE] }], {
  endedAt: '2025-06-01T00:00:00Z',
});

/** Before the first version, and on both sides of beginnings of law and changes of terms. */
const DAYS = [
  '2021-12-31',
  '2022-01-10',
  '2023-08-31',
  '2023-09-01',
  '2024-02-16',
  '2024-02-17',
  '2024-06-01',
  '2025-03-01',
];

beforeAll(async () => {
  const own = await testGraph();
  const { platforms } = await loadCollection(own, sourceOf(COLLECTION, [hedge, lawn]), {
    origin: 'IMPORT',
    progress: () => undefined,
  });
  await deriveAll(own, platforms);
  await stamp(own, {});
  await own.close();
});
afterAll(async () => {
  const own = await testGraph();
  await forget(own, COLLECTION);
  await own.close();
});

interface Counted {
  [count: string]: unknown;
}

/** What a plain walk counts, by key. */
async function walked(cypher: string, day: string): Promise<Map<string, number>> {
  const rows = await graph().read(cypher, { asOf: `${day}T23:59:59Z`, asOfDay: day });
  return new Map((rows as { key: string; total: number }[]).map(({ key, total }) => [key, total]));
}

const LAW = `(regulation:Regulation)<-[:PART_OF]-(article:Article)`;
const APPLIES = `(article.appliesFrom IS NULL OR article.appliesFrom <= $asOfDay) AND (article.endedOn IS NULL OR article.endedOn > $asOfDay)`;
const STOOD = 'conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)';
const TERMS = `(:ClauseType)<-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]-(provision:Provision)`;

describe('as of a day', () => {
  test.each(DAYS)('on %s every regulation counts what it lists and what the graph holds', async (day) => {
    const { regulations } = await ask<{ regulations: { nodes: (Counted & { slug: string })[] } }>(
      `query @asOf(date: "${day}") { regulations(first: 100) { nodes { slug articleCount clauseTypeCount platformCount provisionCount
         articles { totalCount } clauseTypes { totalCount } platforms { totalCount } provisions { totalCount } } } }`,
    );
    const articles = await walked(
      `MATCH ${LAW} WHERE ${APPLIES} RETURN regulation.slug AS key, count(*) AS total`,
      day,
    );
    const clauseTypes = await walked(
      `MATCH ${LAW}<-[:FALLS_UNDER]-(type) WHERE ${APPLIES} RETURN regulation.slug AS key, count(DISTINCT type) AS total`,
      day,
    );
    const under = `MATCH ${LAW}<-[:FALLS_UNDER]-${TERMS} WHERE ${APPLIES} AND ${STOOD} RETURN regulation.slug AS key`;
    const platforms = await walked(`${under}, count(DISTINCT provision.platformSlug) AS total`, day);
    const provisions = await walked(`${under}, count(DISTINCT provision) AS total`, day);
    expect(regulations.nodes.length).toBe(articles.size);
    for (const regulation of regulations.nodes) {
      const { slug } = regulation;
      const [a, c, p, v] = [articles, clauseTypes, platforms, provisions].map((counts) => counts.get(slug) ?? 0);
      expect(regulation).toEqual({
        slug,
        articleCount: a,
        clauseTypeCount: c,
        platformCount: p,
        provisionCount: v,
        articles: { totalCount: a },
        clauseTypes: { totalCount: c },
        platforms: { totalCount: p },
        provisions: { totalCount: v },
      });
    }
  });

  test.each(DAYS)('on %s what touches a platform is the same from both ends', async (day) => {
    const edges = '{ edges { clauseTypes provisions node { slug } } }';
    const { platform, regulations } = await ask<{
      platform: { regulations: { edges: Touch[] } } | null;
      regulations: { nodes: { slug: string; platforms: { edges: Touch[] } }[] };
    }>(
      `query @asOf(date: "${day}") { platform(slug: "hedge") { regulations(first: 100) ${edges} }
         regulations(first: 100) { nodes { slug platforms(first: 100, filter: { slugs: ["hedge"] }) ${edges} } } }`,
    );
    const above = regulations.nodes.flatMap(({ slug, platforms }) =>
      platforms.edges.map((edge) => ({ ...edge, node: { slug } })),
    );
    expect(platform?.regulations.edges ?? []).toEqual(above);
    expect(above.length > 0).toBe(day >= '2022-01-10' && day < '2025-01-01');
  });

  test('the law of a provision and of a document begins with the law and ends with the conclusion', async () => {
    const umpire = hedge.provisions[0]?.id;
    const asked = async (day: string) => {
      const { provision, document } = await ask<Record<'provision' | 'document', Record<string, Slugs>>>(
        `query @asOf(date: "${day}") { provision(recordId: "${umpire}") { regulations(first: 50) { nodes { slug } }
           articles(first: 50, filter: { regulations: ["eu-dsa"] }) { nodes { slug: key } } }
           document(recordId: "${hedge.id}") { regulations(first: 50) { nodes { slug } } } }`,
      );
      const of = (list: Slugs | undefined) => list?.nodes.map(({ slug }) => slug) ?? [];
      return {
        regulations: of(provision.regulations),
        articles: of(provision.articles),
        whole: of(document.regulations),
      };
    };
    const before = await asked('2023-08-24');
    expect(before.regulations).toContain('us-faa');
    expect(before.regulations).not.toContain('eu-dsa');
    expect(before.whole).not.toContain('eu-dsa');
    const largest = await asked('2023-08-25');
    expect(largest.regulations).not.toContain('eu-dsa');
    expect(largest.whole).toContain('eu-dsa');
    const after = await asked('2024-02-17');
    expect(after.regulations).toContain('eu-dsa');
    expect(after.articles).toEqual(['eu-dsa:art-21']);
    const removed = await asked('2024-06-01');
    expect([removed.regulations, removed.articles]).toEqual([[], []]);
    const down = await asked('2025-03-01');
    expect(down.whole).toContain('eu-dsa');
  });

  test.each(['ARTICLES', 'CLAUSE_TYPES', 'PLATFORMS', 'PROVISIONS'])(
    'regulations are sorted by %s of the day',
    async (field) => {
      const { regulations } = await ask<{ regulations: { nodes: Record<string, number>[] } }>(
        `query @asOf(date: "2023-09-01") { regulations(first: 100, orderBy: { field: ${field}, direction: DESC }) {
         nodes { ARTICLES: articleCount CLAUSE_TYPES: clauseTypeCount PLATFORMS: platformCount PROVISIONS: provisionCount } } }`,
      );
      const counts = regulations.nodes.map((node) => node[field] ?? 0);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
      expect(counts[0]).toBeGreaterThan(0);
    },
  );

  test('agencies and places are sorted and kept by the law of the day', async () => {
    const { agencies, jurisdictions, none } = await ask<
      Record<string, { nodes: (Slugs & { list: { totalCount: number } })[] }>
    >(
      `query @asOf(date: "2020-01-01") {
         agencies(first: 100, orderBy: { field: REGULATIONS, direction: DESC }) { nodes { list: regulations { totalCount } } }
         jurisdictions(first: 100, orderBy: { field: REGULATIONS, direction: DESC }, filter: { hasRegulations: true }) { nodes { list: regulations { totalCount } } }
         none: jurisdictions(first: 100, filter: { codes: ["IN"], hasRegulations: true }) { nodes { list: regulations { totalCount } } } }`,
    );
    for (const list of [agencies, jurisdictions]) {
      const counts = list?.nodes.map((node) => node.list.totalCount) ?? [];
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
      expect(counts[0]).toBeGreaterThan(0);
    }
    expect(jurisdictions?.nodes.every((node) => node.list.totalCount > 0)).toBe(true);
    expect(none?.nodes).toEqual([]);
  });

  test('a mapping counts where its article applies: for clause types, and the agencies behind it', async () => {
    const asked = (day: string) =>
      ask<{ clauseType: { regulations: { edges: { articles: number; node: { slug: string } }[] } }; agencies: Slugs }>(
        `query @asOf(date: "${day}") { clauseType(slug: "minors") { regulations(first: 50, filter: { slugs: ["eu-dsa", "uk-osa"] }) { edges { articles node { slug } } } }
           agencies(filter: { clauseTypes: ["minors"], slugs: ["gb-ofcom", "ec-dsa"] }) { nodes { slug } } }`,
      );
    const [before, after] = [await asked('2024-02-16'), await asked('2025-07-25')];
    expect(before.clauseType.regulations.edges).toEqual([]);
    expect(before.agencies.nodes.map(({ slug }) => slug)).not.toContain('ec-dsa');
    expect(after.clauseType.regulations.edges).toEqual([
      { articles: 2, node: { slug: 'eu-dsa' } },
      { articles: 2, node: { slug: 'uk-osa' } },
    ]);
    expect(after.agencies.nodes.map(({ slug }) => slug)).toContain('ec-dsa');
  });
});

interface Slugs {
  nodes: { slug: string }[];
}

interface Touch {
  clauseTypes: number;
  provisions: number;
  node: { slug: string };
}
