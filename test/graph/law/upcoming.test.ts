import { describe, expect, test } from 'vitest';
import { readSeeds } from '../../../src/import/seeds/read-seeds.ts';
import { questions } from '../../support/ask.ts';

const { ask, reply, graph } = questions();
const seeds = await readSeeds('seeds');

interface Entry {
  event: string;
  day: string | null;
  platforms: number;
  clauseTypes: { slug: string }[];
  node: { key: string; platforms: { totalCount: number } };
}
interface List {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: Entry[];
}

const ENTRY = `totalCount pageInfo { hasNextPage endCursor } edges { event day platforms clauseTypes { slug }
  node { key platforms(first: 0) { totalCount } } }`;

/** What the seeds say will begin or end in a window, as `day article event`, the soonest first. */
function expected(from: string, until: string, undated = false): string[] {
  return seeds.regulations
    .flatMap(({ articles }) => articles)
    .flatMap(({ id, appliesFrom, endedOn }) => [
      ...(appliesFrom === 'pending' && undated ? [`9999-12-31 ${id} UNDATED`] : []),
      ...(appliesFrom !== null && appliesFrom > from && appliesFrom <= until ? [`${appliesFrom} ${id} STARTS`] : []),
      ...(endedOn !== null && endedOn > from && endedOn <= until ? [`${endedOn} ${id} ENDS`] : []),
    ])
    .sort();
}

const told = ({ edges }: List) => edges.map(({ day, event, node }) => `${day ?? '9999-12-31'} ${node.key} ${event}`);

async function upcoming(given: string, variables: object = {}): Promise<List> {
  const { list } = await ask<{ list: List }>(
    `query { list: upcomingObligations(first: 500, ${given}) { ${ENTRY} } }`,
    variables,
  );
  expect(list.totalCount).toBe(list.edges.length);
  return list;
}

describe('what will apply soon', () => {
  test.each([
    ['2026-01-01', '2026-12-31', false],
    ['2026-01-01', '2030-12-31', true],
    ['1990-01-01', '2100-12-31', true],
    ['1990-01-01', '2100-12-31', false],
    ['2024-02-16', '2024-02-17', false],
    ['2024-02-17', '2024-02-17', true],
  ])('after %s until %s (undated: %s) is what the seeds say, the soonest first', async (from, until, undated) => {
    const list = await upcoming(`from: "${from}", until: "${until}", undated: ${undated}`);
    expect(told(list)).toEqual(expected(from, until, undated));
  });

  test('counts the platforms that its list of platforms has, and names the clause types that the law bears on', async () => {
    const { edges } = await upcoming('from: "2020-01-01", until: "2040-12-31", undated: true');
    const bearing = await graph().read(
      `MATCH (article:Article) RETURN article.id AS id, COLLECT { MATCH (type:ClauseType)-[:FALLS_UNDER]->(article) RETURN type.slug } AS types,
         COUNT { MATCH (p:Provision {current: true})-[:INSTANCE_OF]->(:ClauseType)-[:FALLS_UNDER]->(article) RETURN DISTINCT p.platformSlug } AS platforms`,
      {},
    );
    const facts = new Map(
      bearing.map(({ id, types, platforms }) => [id, { types: (types as string[]).sort(), platforms }]),
    );
    expect(edges.length).toBeGreaterThan(50);
    for (const { node, platforms, clauseTypes } of edges) {
      expect({ types: clauseTypes.map(({ slug }) => slug), platforms }).toEqual(facts.get(node.key));
      expect(platforms).toBe(node.platforms.totalCount);
    }
  });

  test('begins today where no day is named', async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(told(await upcoming('until: "2100-12-31"'))).toEqual(expected(today, '2100-12-31'));
  });

  test('page by page is the same list', async () => {
    const given = 'from: "2023-01-01", until: "2027-12-31", undated: true';
    const seen: string[] = [];
    let after = 'null';
    for (let more = true; more; ) {
      const { list } = await ask<{ list: List }>(
        `{ list: upcomingObligations(${given}, first: 7, after: ${after}) { ${ENTRY} } }`,
      );
      seen.push(...told(list));
      after = JSON.stringify(list.pageInfo.endCursor);
      more = list.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(expected('2023-01-01', '2027-12-31', true));
  });

  test('can be narrowed by law, by place, by platform and by clause type', async () => {
    const window = 'from: "2015-01-01", until: "2040-12-31", undated: true';
    const of = async (more: string) => told(await upcoming(`${window}, ${more}`)).map((line) => line.split(' ')[1]);
    const all = expected('2015-01-01', '2040-12-31', true).map((line) => line.split(' ')[1] ?? '');
    expect(await of('regulations: ["eu-dsa", "eu-ai-act"]')).toEqual(all.filter((id) => /^eu-(dsa|ai-act):/.test(id)));
    const euLaw = seeds.regulations.filter(({ jurisdiction }) => jurisdiction === 'EU').map(({ slug }) => slug);
    const inEu = all.filter((id) => euLaw.includes(id.split(':')[0] ?? ''));
    expect(await of('jurisdictions: ["eu"]')).toEqual(inEu);
    expect(await of('jurisdictions: ["IE"]')).toEqual([]);
    expect(await of('bindingIn: ["IE"]')).toEqual(inEu);
    const having = async (match: string) =>
      new Set(
        (await graph().read(`${match}-[:FALLS_UNDER]->(article:Article) RETURN DISTINCT article.id AS id`, {})).map(
          ({ id }) => id,
        ),
      );
    const arbitration = await having("MATCH (:ClauseType {slug: 'arbitration'})");
    expect(await of('clauseTypes: ["arbitration"]')).toEqual(all.filter((id) => arbitration.has(id)));
    const tiktok = await having(
      "MATCH (p:Provision {platformSlug: 'tiktok', current: true})-[:INSTANCE_OF]->(:ClauseType)",
    );
    expect(await of('platforms: ["tiktok"]')).toEqual(all.filter((id) => tiktok.has(id)));
    const { platform } = await ask<{ platform: { list: List } }>(
      `{ platform(slug: "tiktok") { list: upcomingObligations(first: 500, ${window}) { ${ENTRY} } } }`,
    );
    expect(told(platform.list).map((line) => line.split(' ')[1])).toEqual(all.filter((id) => tiktok.has(id)));
  });

  test('of a provision is what bears on its own clause types', async () => {
    const { provisions } = await ask<{
      provisions: { nodes: { clauseTypes: { nodes: { slug: string }[] }; list: List }[] };
    }>(
      `{ provisions(first: 40, filter: { classified: true, regulations: ["eu-ai-act"] }) { nodes { clauseTypes(first: 50) { nodes { slug } }
         list: upcomingObligations(first: 500, from: "2020-01-01", until: "2040-12-31") { ${ENTRY} } } } }`,
    );
    const mapped = new Map(
      seeds.clauseTypes.map(({ slug, mappings }) => [slug, mappings.map(({ article }) => article)]),
    );
    for (const { clauseTypes, list } of provisions.nodes) {
      const own = new Set(clauseTypes.nodes.flatMap(({ slug }) => mapped.get(slug) ?? []));
      expect(told(list)).toEqual(
        expected('2020-01-01', '2040-12-31').filter((line) => own.has(line.split(' ')[1] ?? '')),
      );
    }
    expect(provisions.nodes).toHaveLength(40);
  });

  test.each([
    ['until: "2026-01-01", from: "2026-01-02"', '"until", 2026-01-01, is before "from", 2026-01-02'],
    ['until: "2000-01-01"', 'by default today'],
    ['until: "2101-01-01"', '"until" of upcomingObligations is 2101-01-01'],
    ['until: "2030-01-01", from: "0001-01-01"', '"from" of upcomingObligations is 0001-01-01'],
    ['until: "2030-01-01", first: 501', '"first" of upcomingObligations is 501'],
    ['until: "2030-01-01", after: "nonsense"', '"after" is no cursor'],
  ])('refuses %s', async (given, message) => {
    const { errors } = await reply(`{ upcomingObligations(${given}) { totalCount edges { day } } }`);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }]);
  });

  test.each([
    ['platforms: ["tiktokk"]', '"tiktokk" ("platforms" of upcomingObligations). Did you mean "tiktok"'],
    ['regulations: ["eu-dsb"]', '("regulations" of upcomingObligations)'],
    ['bindingIn: ["XX"]', '("bindingIn" of upcomingObligations)'],
    ['clauseTypes: ["arbitratio"]', 'Did you mean "arbitration"'],
  ])('says that there is none of %s', async (given, message) => {
    const { errors } = await reply(`{ upcomingObligations(until: "2100-01-01", ${given}) { totalCount } }`);
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', message: expect.stringContaining(message) }]);
  });

  test('refuses a day of the past for the whole operation', async () => {
    const { errors } = await reply(
      'query @asOf(date: "2025-01-01") { upcomingObligations(until: "2030-01-01") { totalCount } }',
    );
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining('leave out @asOf') }]);
  });
});
