import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { exported } from '../../support/exported.ts';
import { full, instancesOf, objectsOf, storeOf, storeOfJson, triplesOf } from '../../support/rdf.ts';

const { ask, graph } = questions();

async function taxonomy(form: string, typed: Record<string, string[]> = {}) {
  return exported(graph(), ['taxonomy', form], typed);
}

describe('the taxonomy', () => {
  test('is SKOS that holds together, with every clause type and category of the API', async () => {
    const store = storeOf((await taxonomy('ttl')).text);
    const api = await ask<{
      clauseTypes: { totalCount: number; nodes: { slug: string; label: string; category: { slug: string } }[] };
      categories: { totalCount: number };
    }>('{ clauseTypes(first: 500) { totalCount nodes { slug label category { slug } } } categories { totalCount } }');
    const clauseTypes = instancesOf(store, 'cg:ClauseType');
    expect(clauseTypes).toHaveLength(api.clauseTypes.totalCount);
    expect(instancesOf(store, 'cg:Category')).toHaveLength(api.categories.totalCount);
    for (const { slug, label, category } of api.clauseTypes.nodes) {
      const [uri = ''] = clauseTypes.filter((one) => one.endsWith(`/id/ClauseType:${slug}`));
      expect(objectsOf(store, uri, 'skos:prefLabel')).toEqual([label]);
      const [broader = ''] = objectsOf(store, uri, 'skos:broader');
      expect(broader).toMatch(new RegExp(`/id/Category:${category.slug}$`));
      expect(objectsOf(store, broader, 'skos:narrower')).toContain(uri);
    }
    for (const concept of instancesOf(store, 'skos:Concept')) {
      const [scheme = '', ...others] = objectsOf(store, concept, 'skos:inScheme');
      expect(others).toEqual([]);
      expect(instancesOf(store, 'skos:ConceptScheme')).toContain(scheme);
      expect(objectsOf(store, concept, 'skos:prefLabel')).toHaveLength(1);
      for (const top of objectsOf(store, concept, 'skos:topConceptOf'))
        expect(objectsOf(store, top, 'skos:hasTopConcept')).toContain(concept);
      const own = objectsOf(store, concept, 'skos:prefLabel');
      expect(objectsOf(store, concept, 'skos:altLabel').filter((one) => own.includes(one))).toEqual([]);
      const mapped = ['skos:broadMatch', 'skos:relatedMatch'].flatMap((one) => objectsOf(store, concept, one));
      for (const one of mapped) expect(instancesOf(store, 'skos:Concept')).toContain(one);
    }
    const notations = clauseTypes.flatMap((one) => objectsOf(store, one, 'skos:notation'));
    expect(new Set(notations).size).toBe(clauseTypes.length);
    const labels = clauseTypes.flatMap((one) => objectsOf(store, one, 'skos:prefLabel'));
    expect(new Set(labels).size).toBe(clauseTypes.length);
  });

  test('bridges to CLAUDETTE and OPP-115 as the graph does', async () => {
    const store = storeOf((await taxonomy('ttl')).text);
    const rows = await graph().read(
      'MATCH (type:ClauseType) RETURN type.slug AS slug, size([x IN [type.claudette] WHERE x IS NOT NULL]) + size(coalesce(type.opp115, [])) AS bridges',
      {},
    );
    for (const { slug, bridges } of rows as { slug: string; bridges: number }[]) {
      const [uri = ''] = instancesOf(store, 'cg:ClauseType').filter((one) => one.endsWith(`:${slug}`));
      expect([slug, objectsOf(store, uri, 'skos:broadMatch').length]).toEqual([slug, bridges]);
    }
    expect(objectsOf(store, full('cg:claudette-A'), 'skos:notation')).toEqual(['A']);
  });

  test('says the same in Turtle and JSON-LD, and the same at every writing', async () => {
    const typed = { category: ['disputes'] };
    const [ttl, again, json] = await Promise.all([
      taxonomy('ttl', typed),
      taxonomy('ttl', typed),
      taxonomy('jsonld', typed),
    ]);
    expect(again.text).toBe(ttl.text);
    expect(triplesOf(await storeOfJson(json.text))).toEqual(triplesOf(storeOf(ttl.text)));
  });

  test('is narrowed as the API narrows clause types, also as of a day', async () => {
    const { clauseTypes } = await ask<{
      clauseTypes: { nodes: { slug: string; platforms: { totalCount: number } }[] };
    }>(
      'query @asOf(date: "2026-03-01") { clauseTypes(filter: { regulations: ["eu-dsa"], categories: ["enforcement"] }, first: 500, orderBy: { field: SLUG, direction: ASC }) { nodes { slug platforms { totalCount } } } }',
    );
    const { text } = await taxonomy('csv', { regulation: ['eu-dsa'], category: ['enforcement'], asOf: ['2026-03-01'] });
    const rows = parse(text, { columns: true }) as { clauseType: string; platforms: string }[];
    expect(rows.map(({ clauseType, platforms }) => [clauseType, Number(platforms)])).toEqual(
      clauseTypes.nodes.map(({ slug, platforms }) => [slug, platforms.totalCount]),
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  test('of nothing is a file that says what it is, with a note', async () => {
    const typed = { clauseType: ['arbitration'], category: ['privacy'] };
    for (const form of ['ttl', 'jsonld']) {
      const { text, notes } = await taxonomy(form, typed);
      const store = form === 'ttl' ? storeOf(text) : await storeOfJson(text);
      expect(instancesOf(store, 'skos:Concept')).toEqual([]);
      expect(store.size).toBeGreaterThan(3);
      expect(notes).toEqual(['Nothing matches: taxonomy has no resources.']);
    }
  });
});
