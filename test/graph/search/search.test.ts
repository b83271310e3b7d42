import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { questions } from '../../support/ask.ts';
import { documentOf, forget, sourceOf } from '../../support/facts.ts';
import { testGraph } from '../../support/graph.ts';

const { ask, reply } = questions();
let graph: Graph;

const id = 'test-search';
const shared = 'Disputes about the greenhouse are settled by arbitration in the potting shed.';
const clauses = [
  { text: shared, types: ['arbitration'] },
  { text: "You don't water the ferns at noon; the greenhouse is closed then.", types: [] },
  { text: 'The gardener may change these rules, and tells it in the greenhouse.', types: ['unilateral-change'] },
  {
    text: 'Arbitration, arbitration and again arbitration of fern disputes.',
    types: ['arbitration', 'class-action-waiver'],
  },
  { text: '本契約に関する紛争は仲裁により解決する。', types: ['arbitration'] },
  { text: 'Write to <b>shed@greenhouse.example</b> or call 555-0100.', types: [] },
];

beforeAll(async () => {
  graph = await testGraph();
  const orchids = documentOf(id, 'Orchidry', [{ text: shared, types: ['arbitration'] }]);
  await loadCollection(graph, sourceOf(id, [documentOf(id, 'Fernery', clauses), orchids]), {
    origin: 'IMPORT',
    progress: () => undefined,
  });
  await deriveAll(graph);
});
afterAll(async () => {
  await forget(graph, id);
  await graph.close();
});

interface Found {
  search: {
    totalCount: number;
    truncated: boolean;
    note: string | null;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: {
      kind: string;
      score: number;
      node: { id: string };
      highlights: { field: string; text: string; segments: { text: string; match: boolean }[] }[];
    }[];
    facets: Record<string, { value: string; count: number }[]>;
  };
}

const FACETS = [
  'kinds',
  'platforms',
  'collections',
  'termsTypes',
  'languages',
  'severities',
  'clauseTypes',
  'categories',
  'regulations',
];
const question = (
  more = '',
) => `query ($query: String!, $filter: SearchFilter, $kinds: [SearchKind!], $match: Match! = ALL, $first: Int, $after: String) {
  search(query: $query, filter: $filter, kinds: $kinds, match: $match, first: $first, after: $after) {
    totalCount truncated pageInfo { hasNextPage endCursor } edges { kind score node { id } ${more} } } }`;
const search = async (query: string, variables: object = {}, more = '') =>
  (await ask<Found>(question(more), { query, ...variables })).search;
const facetsOf = async (query: string, variables: object = {}) =>
  (
    await ask<Found>(
      `query ($query: String!, $filter: SearchFilter) { search(query: $query, filter: $filter) { facets { ${FACETS.map((facet) => `${facet}(first: 500) { value count }`).join(' ')} } } }`,
      { query, ...variables },
    )
  ).search.facets;

/** Keys of what has a plain word in its texts, by a walk over all of them. */
async function withWord(word: string): Promise<string[]> {
  const rows = await graph.read(
    `CALL () {
       MATCH (node:Provision)-[worded:WORDED]->(wording:Wording) WHERE worded.to IS NULL AND node.current
       RETURN node, [wording.text] AS texts
       UNION ALL
       MATCH (node) WHERE node:ClauseType OR node:Regulation OR node:Article OR node:Platform OR node:Agency OR node:Jurisdiction OR node:Document
         OR node:Provision AND node.sha256 IS NULL AND node.current
       RETURN node, [node.slug, node.code, node.label, node.name, node.shortName, node.ref, node.title, node.definition, node.citation,
         node.gist, node.interpretiveNote] + coalesce(node.aliases, []) + coalesce(node.topics, []) + coalesce(node.roles, []) AS texts
     }
     WITH node, [text IN texts WHERE toLower(text) CONTAINS $word] AS texts
     WHERE any(text IN texts WHERE text =~ ('(?isu)(.*[^\\\\p{L}\\\\p{N}_])?' + $word + '([^\\\\p{L}\\\\p{N}_].*)?'))
     RETURN labels(node)[0] + ':' + coalesce(node.id, node.slug, node.code) AS id`,
    { word },
  );
  return rows.map((row) => row.id as string).sort();
}

describe('a search', () => {
  test.each(['arbitration', 'ferns', 'potting', 'consent', 'tiktok', 'ireland', 'gdpr', 'children'])(
    'for %s finds all that has the word, and nothing else',
    async (word) => {
      const { totalCount, edges, truncated } = await search(word, { first: 500 });
      const expected = await withWord(word);
      expect(expected.length).toBeGreaterThan(0);
      expect({ totalCount, truncated }).toEqual({ totalCount: expected.length, truncated: false });
      expect(edges.map(({ node }) => node.id).sort()).toEqual(expected.slice(0, 500));
    },
  );

  test('puts first what is called so, then what says it often', async () => {
    const { edges } = await search('arbitration', { first: 500 });
    expect(edges[0]).toMatchObject({ kind: 'CLAUSE_TYPE', node: { id: 'ClauseType:arbitration' } });
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    const provisions = edges.filter(({ kind }) => kind === 'PROVISION');
    const { nodes } = await ask<{ nodes: { text: string | null }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Provision { text } } }',
      {
        ids: provisions.map(({ node }) => node.id),
      },
    );
    expect(nodes[0]?.text).toMatch(/^Arbitration, arbitration/);
  });

  test('finds provisions of every document with the wording, phrases, beginnings, other scripts, and any of several words', async () => {
    const only = { filter: { collections: [id] }, kinds: ['PROVISION'] };
    const total = async (query: string, more: object = {}) => (await search(query, { ...only, ...more })).totalCount;
    expect(await total('"potting shed"')).toBe(2);
    expect(await total('"shed potting"')).toBe(0);
    expect(await total('shed potting')).toBe(2);
    expect(await total('green*')).toBe(4 + 1);
    expect(await total('仲裁')).toBe(1);
    expect(await total('don’t')).toBe(1);
    expect(await total('noon gardener')).toBe(0);
    expect(await total('noon gardener', { match: 'ANY' })).toBe(2);
  });

  test('marks the words in plain text', async () => {
    const { edges } = await search(
      'shed@greenhouse.example',
      { filter: { collections: [id] } },
      'highlights { field text segments { text match } }',
    );
    expect(edges[0]?.highlights).toEqual([
      {
        field: 'text',
        text: 'Write to <b>shed@greenhouse.example</b> or call 555-0100.',
        segments: [
          { text: 'Write to <b>', match: false },
          { text: 'shed@greenhouse.example', match: true },
          { text: '</b> or call 555-0100.', match: false },
        ],
      },
    ]);
  });

  test.each(['arbitration', 'arbitrat* child*'])('for %s page by page repeats and loses nothing', async (query) => {
    const whole = await search(query, { first: 500, match: 'ANY' });
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Found['search'] = await search(query, { first: 7, after, match: 'ANY' });
      expect(page.totalCount).toBe(whole.totalCount);
      ids.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toEqual(whole.edges.map(({ node }) => node.id));
    expect(new Set(ids).size).toBe(whole.totalCount);
  });

  test('counts facets that are the totals of the search narrowed to them', async () => {
    const base: { filter: object }[] = [{ filter: {} }, { filter: { severities: ['HIGH', 'MEDIUM'] } }];
    for (const variables of base) {
      const facets = await facetsOf('arbitration', variables);
      const values = Object.entries(facets).flatMap(([facet, counts]) =>
        counts.slice(0, 4).map((count) => ({ facet, ...count })),
      );
      expect(values.length).toBeGreaterThan(10);
      for (const { facet, value, count } of values) {
        const narrowed =
          facet === 'kinds' ? { ...variables, kinds: [value] } : { filter: { ...variables.filter, [facet]: [value] } };
        expect({ facet, value, count: (await search('arbitration', narrowed)).totalCount }).toEqual({
          facet,
          value,
          count,
        });
      }
    }
  });

  test('says whose words are not here', async () => {
    const { search: found } = await ask<Found>('{ search(query: "arbitration") { note } }');
    expect(found.note).toMatch(/^The words of these collections are not here.*GenAI Governance Archive/);
    expect(found.note).not.toContain('Curated records');
  });

  test.each([
    ['{ search(query: "  ") { totalCount } }', 'BAD_USER_INPUT', /no word to search for/],
    ['query @asOf(date: "2026-03-01") { search(query: "a") { totalCount } }', 'BAD_USER_INPUT', /as the graph stands/],
    ['{ search(query: "a", first: 501) { totalCount } }', 'BAD_USER_INPUT', /the most is 500/],
    ['{ search(query: "arbitration", after: "x") { totalCount } }', 'BAD_USER_INPUT', /no cursor/],
    [
      '{ search(query: "a", filter: { platforms: ["tiktoc"] }) { totalCount } }',
      'NOT_FOUND',
      /"filter.platforms" of search.*"tiktok"/,
    ],
    [
      '{ search(query: "arbitration") { edges { highlights(length: 5) { text } } } }',
      'BAD_USER_INPUT',
      /from 20 to 2000/,
    ],
  ])('of %s is refused', async (text, code, message) => {
    const { errors } = await reply(text);
    expect(errors[0]?.code).toBe(code);
    expect(errors[0]?.message).toMatch(message);
  });

  test('refuses the cursor of another search', async () => {
    const { pageInfo } = await search('arbitration', { first: 1 });
    const { errors } = await reply(question(), { query: 'greenhouse', after: pageInfo.endCursor });
    expect(errors[0]).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/cursor of another list/),
    });
  });
});
