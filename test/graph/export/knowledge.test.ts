import type { Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { exported } from '../../support/exported.ts';
import { instancesOf, objectsOf, storeOf, storeOfJson, triplesOf } from '../../support/rdf.ts';

const { ask, graph } = questions();
const ORIGIN = 'https://graph.example/id';

async function storeOfExport(what: string, typed: Record<string, string[]>): Promise<Store> {
  return storeOf((await exported(graph(), [what, 'ttl'], typed)).text);
}

interface Headline {
  regulation: {
    clauseTypes: {
      totalCount: number;
      nodes: { slug: string; platforms: { totalCount: number; nodes: { slug: string }[] } }[];
    };
  };
}

const HEADLINE =
  '{ regulation(slug: "eu-dsa") { clauseTypes(first: 500, orderBy: { field: SLUG, direction: ASC }) { totalCount nodes { slug platforms(first: 500, orderBy: { field: SLUG, direction: ASC }) { totalCount nodes { slug } } } } } }';

/** Who uses which clause type that falls under the DSA, by following the triples as a question in SPARQL would. */
function headlineOf(store: Store) {
  const articles = instancesOf(store, 'cg:Article').filter((one) =>
    objectsOf(store, one, 'eli:is_part_of').includes(`${ORIGIN}/Regulation:eu-dsa`),
  );
  const types = instancesOf(store, 'cg:ClauseType').filter((one) =>
    objectsOf(store, one, 'cg:fallsUnder').some((article) => articles.includes(article)),
  );
  const platforms = instancesOf(store, 'cg:Platform');
  return types.map((type) => [
    type,
    platforms.filter((platform) => objectsOf(store, platform, 'cg:uses').includes(type)),
  ]);
}

function asUris({ regulation }: Headline) {
  return regulation.clauseTypes.nodes.map(({ slug, platforms }) => [
    `${ORIGIN}/ClauseType:${slug}`,
    platforms.nodes.map((one) => `${ORIGIN}/Platform:${one.slug}`),
  ]);
}

describe('knowledge', () => {
  test('gives the headline answer as the API does', async () => {
    const store = await storeOfExport('knowledge', { regulation: ['eu-dsa'] });
    expect(headlineOf(store)).toEqual(asUris(await ask<Headline>(HEADLINE)));
    const [usage] = await graph().read(
      'MATCH (platform:Platform)-[use:USES]->(type:ClauseType)-[:UNDER]->(:Regulation {slug: "eu-dsa"}) RETURN count(use) AS uses, sum(use.provisions) AS provisions',
      {},
    );
    const usages = instancesOf(store, 'cg:Usage');
    expect(usages).toHaveLength(Number(usage?.uses));
    const provisions = usages.flatMap((one) => objectsOf(store, one, 'cg:provisionCount')).map(Number);
    expect(provisions.reduce((sum, one) => sum + one, 0)).toBe(Number(usage?.provisions));
  });

  test('gives it as of a day, narrowed to platforms, the same in both forms', async () => {
    const typed = { regulation: ['eu-dsa'], platform: ['tiktok', 'claude-ai'], asOf: ['2026-03-01'] };
    const [ttl, json] = await Promise.all(
      ['ttl', 'jsonld'].map((form) => exported(graph(), ['knowledge', form], typed)),
    );
    const store = storeOf(ttl?.text ?? '');
    const past = asUris(await ask<Headline>(`query @asOf(date: "2026-03-01") ${HEADLINE}`));
    const kept = [`${ORIGIN}/Platform:claude-ai`, `${ORIGIN}/Platform:tiktok`];
    expect(headlineOf(store)).toEqual(
      past.map(([type, platforms]) => [type, kept.filter((one) => platforms?.includes(one))]),
    );
    expect(triplesOf(await storeOfJson(json?.text ?? ''))).toEqual(triplesOf(store));
  });

  test('is narrowed by an agency to the law that it enforces', async () => {
    const store = await storeOfExport('knowledge', { agency: ['ie-cnam'], category: ['enforcement'] });
    const [row] = await graph().read(
      'MATCH (:Agency {slug: "ie-cnam"})-[:ENFORCES]->(law:Regulation) OPTIONAL MATCH (law)<-[:UNDER]-(type:ClauseType {categorySlug: "enforcement"}) RETURN collect(DISTINCT law.slug) AS laws, count(DISTINCT type) AS types',
      {},
    );
    const laws = ((row?.laws ?? []) as string[]).map((slug) => `${ORIGIN}/Regulation:${slug}`).sort();
    expect(instancesOf(store, 'cg:Regulation')).toEqual(laws);
    expect(instancesOf(store, 'cg:ClauseType')).toHaveLength(Number(row?.types));
  });
});

describe('the crosswalk as RDF', () => {
  test('tells every mapping with its reason, and goes straight from clause type to article', async () => {
    const store = await storeOfExport('crosswalk', { regulation: ['eu-gdpr'] });
    const rows = (await graph().read(
      'MATCH (type:ClauseType)-[map:FALLS_UNDER]->(article:Article {regulationSlug: "eu-gdpr"}) RETURN type.slug AS type, article.id AS article, map.rationale AS rationale, map.relation AS relation',
      {},
    )) as { type: string; article: string; rationale: string; relation: string }[];
    expect(instancesOf(store, 'cg:Mapping')).toHaveLength(rows.length);
    for (const { type, article, rationale, relation } of rows) {
      const [from, to] = [`${ORIGIN}/ClauseType:${type}`, `${ORIGIN}/Article:${article}`];
      expect(objectsOf(store, from, 'cg:fallsUnder')).toContain(to);
      expect(objectsOf(store, `${from}#${article}`, 'cg:article')).toEqual([to]);
      expect(objectsOf(store, `${from}#${article}`, 'cg:rationale')).toEqual([rationale]);
      expect(objectsOf(store, `${from}#${article}`, 'cg:relation')).toEqual([relation]);
      expect(objectsOf(store, to, 'eli:is_part_of')).toEqual([`${ORIGIN}/Regulation:eu-gdpr`]);
    }
  });
});
