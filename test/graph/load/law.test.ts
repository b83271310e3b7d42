import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { loadLaw } from '../../../src/import/load/law.ts';
import { readSeeds } from '../../../src/import/seeds/read-seeds.ts';
import type { Seeds } from '../../../src/import/seeds/seeds.ts';
import { graphFingerprint } from '../../../src/model/fingerprint.ts';
import { testGraph } from '../../support/graph.ts';

let graph: Graph;
let seeds: Seeds;
beforeAll(async () => {
  graph = await testGraph();
  seeds = await readSeeds('seeds');
});
afterAll(() => graph.close());

test('every entry of the seeds is in the graph, with its relationships', async () => {
  const [counts] = await graph.read(
    `RETURN COUNT { (:Jurisdiction) } AS jurisdictions, COUNT { (:Agency) } AS agencies, COUNT { (:Regulation) } AS regulations,
            COUNT { (:Article) } AS articles, COUNT { (:Category) } AS categories, COUNT { (:ClauseType) } AS clauseTypes,
            COUNT { (:ClauseType)-[:FALLS_UNDER]->(:Article) } AS mappings, COUNT { (:Article)-[:PART_OF]->(:Regulation) } AS parts`,
    {},
  );
  expect(counts).toEqual({
    jurisdictions: 16,
    agencies: 35,
    regulations: 64,
    articles: 442,
    categories: 11,
    clauseTypes: 68,
    mappings: 575,
    parts: 442,
  });
});

test('words of the seeds are upper snake case in the graph', async () => {
  const [row] = await graph.read(
    `MATCH (:ClauseType {slug: 'arbitration'})-[mapping:FALLS_UNDER]->(:Article {id: 'uk-cra:sch-2'})-[:PART_OF]->(regulation)
     RETURN mapping.relation AS relation, mapping.confidence AS confidence, regulation.status AS status`,
    {},
  );
  expect(row).toEqual({ relation: 'UNFAIRNESS_TEST', confidence: 'HIGH', status: 'IN_FORCE' });
});

test('27 clause types are under the DSA', async () => {
  const [row] = await graph.read(
    `RETURN COUNT { (:ClauseType)-[:UNDER]->(:Regulation {slug: 'eu-dsa'}) } AS number`,
    {},
  );
  expect(row).toEqual({ number: 27 });
});

test('what the seeds no longer hold is gone after the next load, and nothing else', async () => {
  const before = await graphFingerprint(graph);
  await loadLaw(graph, withExtras(seeds));
  expect(await extras()).toEqual({ nodes: 4, roles: 1, mappings: 1, under: 1, blocks: 1 });
  await loadLaw(graph, seeds);
  expect(await extras()).toEqual({ nodes: 0, roles: 0, mappings: 0, under: 0, blocks: 0 });
  expect(await graphFingerprint(graph)).toBe(before);
});

async function extras(): Promise<unknown> {
  const [row] = await graph.read(
    `RETURN COUNT { MATCH (node) WHERE node.code = 'ZZ' OR node.slug IN ['zz-body', 'zz-law'] OR node.id = 'zz-law:art-1' RETURN node } AS nodes,
            COUNT { (:Agency {slug: 'zz-body'})-[:ENFORCES]->(:Regulation {slug: 'eu-dsa'}) } AS roles,
            COUNT { (:ClauseType {slug: 'refunds'})-[:FALLS_UNDER]->(:Article {id: 'zz-law:art-1'}) } AS mappings,
            COUNT { (:ClauseType {slug: 'refunds'})-[:UNDER]->(:Regulation {slug: 'zz-law'}) } AS under,
            COUNT { (:ClauseType {slug: 'refunds'})-[:EXPLAINED_BY]->(:BuildingBlock {question: 'Why zz?'}) } AS blocks`,
    {},
  );
  return row;
}

function withExtras(own: Seeds): Seeds {
  const [jurisdiction, agency] = [own.jurisdictions[0], own.agencies[0]];
  const regulation = own.regulations[0];
  const article = regulation?.articles[0];
  if (!jurisdiction || !agency || !regulation || !article) throw new Error('the seeds are empty');
  const extra = { ...regulation, slug: 'zz-law', agencies: [], articles: [{ ...article, id: 'zz-law:art-1' }] };
  const enforced = own.regulations.map((each) =>
    each.slug === 'eu-dsa' ? { ...each, agencies: [...each.agencies, { agency: 'zz-body', role: 'looks on' }] } : each,
  );
  const mapping = {
    article: 'zz-law:art-1',
    relation: 'limits',
    confidence: 'low',
    rationale: 'x',
    source: 'x',
  } as const;
  return {
    ...own,
    jurisdictions: [...own.jurisdictions, { ...jurisdiction, code: 'ZZ' }],
    agencies: [...own.agencies, { ...agency, slug: 'zz-body' }],
    regulations: [...enforced, extra],
    explanations: own.explanations.map((each) =>
      each.clauseType === 'refunds' ? { ...each, faq: [...each.faq, { question: 'Why zz?', answer: 'So.' }] } : each,
    ),
    clauseTypes: own.clauseTypes.map((each) =>
      each.slug === 'refunds' ? { ...each, mappings: [...each.mappings, mapping] } : each,
    ),
  };
}
