import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { documentOf, forget, sourceOf } from '../../support/facts.ts';
import { fileText, fileUrl } from '../../support/file.ts';
import { post } from '../../support/http.ts';
import { fromGraphml, type ReadGraph } from '../../support/property-graph.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const ORIGIN = 'https://graph.example';
const COLLECTION = 'test-answer-graphml';
const HEADLINE = readFileSync('schema/examples/01-who-shares-clauses-under-the-dsa.graphql', 'utf8');
const TEXTS = [
  '=1+1',
  'a "quoted", cell',
  ']]> & <b> &amp; &lt;',
  'control \u0001 and \uFFFE',
  '\u{1F984}, עברית',
  'two\nlines',
];
let server: TestServer;

beforeAll(async () => {
  server = await startServer({ publicUrl: ORIGIN });
  const clauses = TEXTS.map((text) => ({ text, types: ['refunds'] }));
  const source = sourceOf(COLLECTION, [documentOf(COLLECTION, '<Hostile> & "Inc"', clauses)]);
  const { platforms } = await loadCollection(server.graph, source, { origin: 'IMPORT', progress: () => undefined });
  await deriveAll(server.graph, platforms);
});
afterAll(async () => {
  await forget(server.graph, COLLECTION);
  await server.close();
});

async function read(query: string, parameters: Record<string, string> = {}): Promise<ReadGraph> {
  const text = await fileText(fetch(fileUrl(server.url, query, { format: 'graphml', ...parameters })));
  const graph = fromGraphml(text);
  for (const { source = '', target = '' } of graph.edges.values())
    expect([graph.nodes.has(source), graph.nodes.has(target)], `${source} to ${target}`).toEqual([true, true]);
  for (const one of [...graph.nodes.values(), ...graph.edges.values()]) expect(one).not.toHaveProperty('?');
  return graph;
}

async function answered<Answer>(query: string): Promise<Answer> {
  const { data } = (await (await post(server.url, { query })).json()) as { data: Answer };
  return data;
}

function ways({ edges }: ReadGraph): string[] {
  return [...edges.values()].map(({ source, label, target }) => `${source} ${label} ${target}`).sort();
}

/** Nodes and edges as sets, whatever the order in which they came. */
function unordered({ nodes, edges }: ReadGraph) {
  const sorted = (all: ReadGraph['nodes']) => [...all].sort(([one], [other]) => (one < other ? -1 : 1));
  return { nodes: sorted(nodes), edges: sorted(edges) };
}

interface Headline {
  regulation: {
    id: string;
    shortName: string;
    clauseTypes: {
      totalCount: number;
      nodes: { id: string; slug: string; label: string; platforms: { nodes: { id: string; name: string }[] } }[];
    };
  };
}

describe('any query as GraphML', () => {
  test('has what the JSON answer has, each node and each edge once', async () => {
    const { regulation } = await answered<Headline>(
      HEADLINE.replaceAll('nodes {', 'nodes { id').replace('shortName', 'id shortName'),
    );
    const { nodes } = regulation.clauseTypes;
    const response = await post(server.url, { query: HEADLINE }, { accept: 'application/graphml+xml' });
    expect(response.headers.get('content-type')).toBe('application/graphml+xml');
    const graph = fromGraphml(await fileText(response));
    const name = 'WhoSharesClausesUnderTheDsa';
    const platforms = new Map(nodes.flatMap((one) => one.platforms.nodes).map((one) => [one.id, one.name]));
    const ids = [name, regulation.id, ...nodes.map(({ id }) => id), ...platforms.keys()];
    expect([...graph.nodes.keys()].sort()).toEqual(ids.sort());
    expect(ways(graph)).toEqual(
      [
        `${name} regulation ${regulation.id}`,
        ...nodes.map(({ id }) => `${regulation.id} clauseTypes ${id}`),
        ...nodes.flatMap(({ id, platforms: list }) => list.nodes.map((one) => `${id} platforms ${one.id}`)),
      ].sort(),
    );
    expect(graph.nodes.get(regulation.id)).toEqual({
      label: regulation.shortName,
      type: 'Regulation',
      uri: `${ORIGIN}/id/Regulation:eu-dsa`,
      shortName: regulation.shortName,
      clauseTypes_totalCount: String(regulation.clauseTypes.totalCount),
    });
    for (const { id, slug, label } of nodes) expect(graph.nodes.get(id)).toMatchObject({ slug, label });
    for (const [id, called] of platforms) expect(graph.nodes.get(id)).toMatchObject({ name: called, label: called });
  });

  test('tells on edges what stands between two nodes, and of a node all that any place tells', async () => {
    const query = `query Edges {
      clauseType(slug: "arbitration") { slug articles(first: 3) { edges { cursor relation confidence node { key regulation { slug } } } } }
      law: regulations(first: 50) { nodes { type name inForce } pageInfo { endCursor } }
      dataset { version }
      provisions(first: 3, filter: { platforms: ["tiktok"] }) { edges { node { recordId clauseTypes { edges { rank confidence { value } node { slug } } } } } }
    }`;
    const graph = await read(query);
    const found = [...graph.edges.values()];
    const { clauseType } = await answered<{
      clauseType: { articles: { edges: { relation: string; confidence: string; node: { key: string } }[] } };
    }>(query);
    const articles = found.filter(({ label }) => label === 'articles');
    expect(
      articles.map(({ relation, confidence, target = '' }) => [relation, confidence, graph.nodes.get(target)?.key]),
    ).toEqual(clauseType.articles.edges.map(({ relation, confidence, node }) => [relation, confidence, node.key]));
    for (const one of found.filter(({ label }) => label === 'clauseTypes'))
      expect([Number(one.rank), Number(one.confidence_value)]).toEqual([expect.any(Number), expect.any(Number)]);
    const laws = [...graph.nodes.values()].filter(({ uri }) => uri?.includes('/id/Regulation:'));
    expect(laws.every(({ name, type, _type }) => name && type && _type === 'Regulation')).toBe(true);
    for (const { target = '' } of found.filter(({ label }) => label === 'regulation'))
      expect(graph.nodes.get(target)).toMatchObject({ slug: expect.any(String), inForce: expect.any(String) });
    const [row] = await server.graph.read('MATCH (d:Dataset) RETURN d.version AS version', {});
    expect(graph.nodes.get('Edges.dataset')).toMatchObject({ version: row?.version, label: 'Dataset' });
    expect(await fileText(fetch(fileUrl(server.url, query, { format: 'graphml' })))).toBe(
      await fileText(fetch(fileUrl(server.url, query, { format: 'graphml' }))),
    );
  });

  test('holds hostile texts, but for what XML cannot hold', async () => {
    const { nodes } = await read(
      `{ provisions(first: 9, filter: { collections: ["${COLLECTION}"] }) { nodes { text platform { name } } } }`,
    );
    const of = (type: string) => [...nodes.values()].filter((one) => one.type === type);
    const legal = TEXTS.map((text) => text.replaceAll('\u0001', '').replaceAll('\uFFFE', ''));
    expect(
      of('Provision')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(legal.sort());
    expect(of('Platform').map(({ name }) => name)).toEqual(['<Hostile> & "Inc"']);
  });

  test.each([
    [
      'below a list',
      'regulation(slug: "eu-dsa") { slug clauseTypes(first: 9) { nodes { slug platforms(first: 30) { nodes { slug } } } } }',
    ],
    [
      'through edges',
      'clauseType(slug: "arbitration") { platforms(first: 7) { edges { provisions node { slug sectors(first: 1) { nodes { label } } } } } }',
    ],
    [
      'at the root',
      'articles(first: 30, filter: { regulations: ["eu-dsa", "eu-gdpr"] }) { totalCount nodes { key regulation { slug } } }',
    ],
    [
      'side by side',
      'regulation(slug: "eu-dsa") { articles(first: 9) { nodes { key } } agencies(first: 5) { edges { role node { name } } } }',
    ],
  ])('has every page where all are asked for, %s', async (_, selection) => {
    const followed = unordered(await read(`{ ${selection} }`, { all: 'true' }));
    const large = unordered(await read(`{ ${selection.replaceAll(/first: \d+/g, 'first: 500')} }`));
    expect(followed).toEqual(large);
    expect((await read(`{ ${selection} }`)).nodes.size).toBeLessThan(large.nodes.length);
  });
});
