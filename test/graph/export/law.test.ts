import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { exported } from '../../support/exported.ts';
import { instancesOf, objectsOf, storeOf, storeOfJson, triplesOf } from '../../support/rdf.ts';

const { ask, graph } = questions();
const ORIGIN = 'https://graph.example/id';
const DAY = 'http://www.w3.org/2001/XMLSchema#date';

interface Page<Node> {
  totalCount: number;
  nodes: Node[];
}

async function rowsOf(form: string, typed: Record<string, string[]> = {}) {
  const { text } = await exported(graph(), ['law', form], typed);
  return parse(text, { columns: true }) as Record<string, string>[];
}

describe('law', () => {
  test('has all that the API has, on the ELI ontology', async () => {
    const store = storeOf((await exported(graph(), ['law', 'ttl'])).text);
    const api = await ask<Record<string, Page<unknown>>>(
      '{ regulations { totalCount } articles { totalCount } agencies { totalCount } jurisdictions { totalCount } }',
    );
    const classes = {
      regulations: 'eli:LegalResource',
      articles: 'eli:LegalResourceSubdivision',
      agencies: 'org:Organization',
      jurisdictions: 'eli:AdministrativeArea',
    };
    for (const [what, type] of Object.entries(classes))
      expect([what, instancesOf(store, type).length]).toEqual([what, api[what]?.totalCount]);
    for (const { object } of store.getQuads(null, null, null, null)) {
      expect(object.value).not.toContain('9999-12-31');
      if (object.termType === 'Literal' && object.datatype.value === DAY)
        expect(object.value).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  test('tells an act, its parts and who enforces it both ways', async () => {
    const store = storeOf((await exported(graph(), ['law', 'ttl'], { regulation: ['eu-dsa'] })).text);
    const { regulation } = await ask<{
      regulation: {
        name: string;
        articles: Page<{ key: string; appliesFrom: string }>;
        agencies: Page<{ slug: string }>;
      };
    }>(
      '{ regulation(slug: "eu-dsa") { name articles(first: 500) { totalCount nodes { key appliesFrom } } agencies(first: 500) { totalCount nodes { slug } } } }',
    );
    const dsa = `${ORIGIN}/Regulation:eu-dsa`;
    expect(objectsOf(store, dsa, 'owl:sameAs')).toEqual(['http://data.europa.eu/eli/reg/2022/2065/oj']);
    expect(objectsOf(store, dsa, 'eli:id_local')).toEqual(['32022R2065']);
    expect(objectsOf(store, dsa, 'dct:title')).toEqual([regulation.name]);
    expect(objectsOf(store, `${dsa}#en`, 'eli:title')).toEqual([regulation.name]);
    const articles = regulation.articles.nodes.map(({ key }) => `${ORIGIN}/Article:${key}`).sort();
    expect(objectsOf(store, dsa, 'eli:has_part')).toEqual(articles);
    expect(instancesOf(store, 'cg:Article')).toEqual(articles);
    for (const { key, appliesFrom } of regulation.articles.nodes) {
      const article = `${ORIGIN}/Article:${key}`;
      expect(objectsOf(store, article, 'eli:is_part_of')).toEqual([dsa]);
      expect(objectsOf(store, article, 'eli:date_applicability')).toEqual([appliesFrom]);
    }
    const agencies = regulation.agencies.nodes.map(({ slug }) => `${ORIGIN}/Agency:${slug}`).sort();
    expect(objectsOf(store, dsa, 'cg:enforcedBy')).toEqual(agencies);
    for (const agency of agencies) expect(objectsOf(store, agency, 'cg:enforces')).toEqual([dsa]);
    expect(instancesOf(store, 'cg:Enforcement')).toHaveLength(agencies.length);
  });

  test('equates no two articles by an ELI that names a larger part', async () => {
    const store = storeOf((await exported(graph(), ['law', 'ttl'])).text);
    const same = instancesOf(store, 'cg:Article').flatMap((one) => objectsOf(store, one, 'owl:sameAs'));
    expect(new Set(same).size).toBe(same.length);
    expect(same.length).toBeGreaterThan(100);
  });

  test('says the same in Turtle and JSON-LD', async () => {
    const typed = { jurisdiction: ['GB'], asOf: ['2026-03-01'] };
    const [ttl, json] = await Promise.all(['ttl', 'jsonld'].map((form) => exported(graph(), ['law', form], typed)));
    expect(triplesOf(await storeOfJson(json?.text ?? ''))).toEqual(triplesOf(storeOf(ttl?.text ?? '')));
  });

  test('comes as tables that agree with the API for the same filter, also as of a day', async () => {
    const api = await ask<Record<'regulations' | 'articles' | 'agencies', Page<Record<string, unknown>>>>(
      `query @asOf(date: "2024-01-01") {
        regulations(filter: { jurisdictions: ["EU"] }, first: 500, orderBy: { field: SLUG, direction: ASC }) { totalCount nodes { slug clauseTypes { totalCount } } }
        articles(filter: { jurisdictions: ["EU"] }, first: 500, orderBy: { field: ID, direction: ASC }) { totalCount nodes { key } }
        agencies(filter: { regulations: ["eu-gdpr"] }, first: 500, orderBy: { field: SLUG, direction: ASC }) { totalCount nodes { slug } }
      }`,
    );
    const typed = { jurisdiction: ['EU'], asOf: ['2024-01-01'] };
    const regulations = await rowsOf('regulations.csv', typed);
    expect(regulations.map(({ regulation, clauseTypes }) => [regulation, Number(clauseTypes)])).toEqual(
      api.regulations.nodes.map(({ slug, clauseTypes }) => [slug, (clauseTypes as Page<unknown>).totalCount]),
    );
    expect((await rowsOf('csv', typed)).map(({ article }) => article)).toEqual(
      api.articles.nodes.map(({ key }) => key),
    );
    const agencies = await rowsOf('agencies.csv', { regulation: ['eu-gdpr'], asOf: ['2024-01-01'] });
    expect(agencies.map(({ agency }) => agency)).toEqual(api.agencies.nodes.map(({ slug }) => slug));
    const places = await rowsOf('jurisdictions.csv', { regulation: ['uk-cra'] });
    expect(places.map(({ jurisdiction }) => jurisdiction)).toContain('GB');
    expect(places.length).toBeLessThan(5);
  });

  test('of an article has its act, and no other article', async () => {
    const typed = { article: ['eu-dsa:art-14'] };
    expect((await rowsOf('csv', typed)).map(({ article }) => article)).toEqual(['eu-dsa:art-14']);
    expect((await rowsOf('regulations.csv', typed)).map(({ regulation }) => regulation)).toEqual(['eu-dsa']);
  });
});
