import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { everyPage, paged } from '../../support/paging.ts';

const { ask, graph } = questions();

/** What the plain traversal counts, by key, with no help of derived properties and relationships. */
async function counted(cypher: string): Promise<Map<string, number>> {
  const rows = (await graph().read(cypher, {})) as { key: string; total: number }[];
  return new Map(rows.map(({ key, total }) => [key, total]));
}

/** A list below one node or at the root, as its pages of this size give it. */
async function listed(field: string, args: string, nodeFields: string, below?: string) {
  return everyPage(async (after) => {
    const list = `${field}(after: ${JSON.stringify(after)}, ${args}) { ${paged(nodeFields, after)} }`;
    const data = await ask<Record<string, never>>(`{ ${below === undefined ? list : `parent: ${below} { ${list} }`} }`);
    return below === undefined ? (data[field] as never) : (data.parent?.[field] as never);
  });
}

const keysOf = (nodes: Record<string, unknown>[]) => new Set(nodes.map((node) => node.key));

describe('counts', () => {
  test('every platform has as many documents, provisions and clause types as it lists and as the graph holds', async () => {
    const { platforms } = await ask<{ platforms: { nodes: ({ slug: string } & object)[] } }>(
      `{ platforms(first: 100) { nodes { slug documentCount provisionCount clauseTypeCount
           documents { totalCount } provisions { totalCount } clauseTypes { totalCount } } } }`,
    );
    const documents = await counted(
      'MATCH (platform:Platform)-[:PUBLISHES]->(document:Document) RETURN platform.slug AS key, count(document) AS total',
    );
    const provisions = await counted(
      `MATCH (platform:Platform)-[:PUBLISHES]->(:Document {current: true})-[:CONTAINS]->(provision:Provision)
       WHERE provision.removedAt IS NULL
       RETURN platform.slug AS key, count(provision) AS total`,
    );
    const clauseTypes = await counted(
      `MATCH (platform:Platform)-[:PUBLISHES]->(:Document {current: true})-[:CONTAINS]->(:Provision)-[:INSTANCE_OF]->(type:ClauseType)
       RETURN platform.slug AS key, count(DISTINCT type) AS total`,
    );
    expect(platforms.nodes.length).toBeGreaterThanOrEqual(30);
    for (const platform of platforms.nodes) {
      const { slug } = platform;
      expect(platform).toEqual({
        slug,
        documentCount: documents.get(slug) ?? 0,
        provisionCount: provisions.get(slug) ?? 0,
        clauseTypeCount: clauseTypes.get(slug) ?? 0,
        documents: { totalCount: documents.get(slug) ?? 0 },
        provisions: { totalCount: provisions.get(slug) ?? 0 },
        clauseTypes: { totalCount: clauseTypes.get(slug) ?? 0 },
      });
    }
  });

  test('the provisions of every clause type are those of its platforms together', async () => {
    const { clauseTypes } = await ask<{
      clauseTypes: {
        nodes: {
          slug: string;
          platformCount: number;
          provisionCount: number;
          provisions: { totalCount: number };
          platforms: { totalCount: number; edges: { provisions: number }[] };
        }[];
      };
    }>(
      `{ clauseTypes(first: 100) { nodes { slug platformCount provisionCount provisions { totalCount }
           platforms(first: 100) { totalCount edges { provisions } } } } }`,
    );
    const plain = await counted(
      `MATCH (type:ClauseType)<-[:INSTANCE_OF]-(provision:Provision)<-[:CONTAINS]-(:Document {current: true})
       RETURN type.slug AS key, count(DISTINCT provision) AS total`,
    );
    for (const { slug, platformCount, provisionCount, provisions, platforms } of clauseTypes.nodes) {
      expect([slug, provisions.totalCount]).toEqual([slug, plain.get(slug) ?? 0]);
      expect([slug, provisionCount]).toEqual([slug, provisions.totalCount]);
      expect([slug, platforms.edges.reduce((sum, edge) => sum + edge.provisions, 0)]).toEqual([slug, provisionCount]);
      expect([slug, platforms.edges.length, platforms.totalCount]).toEqual([slug, platformCount, platformCount]);
    }
  });

  test('the provisions of every regulation are those of its platforms together', async () => {
    const { regulations } = await ask<{
      regulations: {
        nodes: {
          slug: string;
          platformCount: number;
          provisionCount: number;
          provisions: { totalCount: number };
          platforms: { totalCount: number; edges: { provisions: number }[] };
        }[];
      };
    }>(
      `{ regulations(first: 100) { nodes { slug platformCount provisionCount provisions { totalCount }
           platforms(first: 100) { totalCount edges { provisions } } } } }`,
    );
    for (const { slug, platformCount, provisionCount, provisions, platforms } of regulations.nodes) {
      expect([slug, provisionCount]).toEqual([slug, provisions.totalCount]);
      expect([slug, platforms.edges.reduce((sum, edge) => sum + edge.provisions, 0)]).toEqual([slug, provisionCount]);
      expect([slug, platforms.edges.length, platforms.totalCount]).toEqual([slug, platformCount, platformCount]);
    }
  });

  test('a collection has as many documents, platforms, versions and provisions as it lists', async () => {
    const { collections } = await ask<{ collections: { nodes: Record<string, { totalCount: number } & number>[] } }>(
      `{ collections { nodes { documentCount platformCount versionCount provisionCount documents { totalCount }
           platforms { totalCount } versions { totalCount } provisions { totalCount } } } }`,
    );
    for (const collection of collections.nodes)
      for (const one of ['document', 'platform', 'version', 'provision'])
        expect([one, collection[`${one}s`]?.totalCount]).toEqual([one, collection[`${one}Count`]]);
  });

  test('the counts of the data as a whole equal the lists of the same names', async () => {
    const names = [
      ...['collections', 'platforms', 'documents', 'versions', 'provisions', 'wordings', 'clauseTypes'],
      ...['categories', 'regulations', 'articles', 'agencies', 'jurisdictions'],
    ];
    const { dataset, ...lists } = await ask<
      { dataset: { counts: Record<string, number> } } & Record<string, { totalCount: number }>
    >(`{ dataset { counts { ${names.join(' ')} } } ${names.map((name) => `${name} { totalCount }`).join(' ')} }`);
    expect(dataset.counts).toEqual(Object.fromEntries(names.map((name) => [name, lists[name]?.totalCount])));
  });
});

describe('pages', () => {
  test.each([
    ['platforms', 'first: 7', 'key: slug', undefined],
    [
      'platforms',
      'first: 7, orderBy: { field: PROVISIONS, direction: DESC }',
      'key: slug',
      'regulation(slug: "eu-dsa")',
    ],
    ['documents', 'first: 40', 'key: recordId', undefined],
    [
      'documents',
      'first: 40, orderBy: { field: LAST_CHANGED, direction: DESC }',
      'key: recordId',
      'collection(id: "vlopses-us")',
    ],
    ['versions', 'first: 500', 'key: recordId', undefined],
    ['versions', 'first: 100', 'key: recordId', 'platform(slug: "tiktok")'],
    ['provisions', 'first: 300', 'key: recordId', 'platform(slug: "tiktok")'],
    [
      'provisions',
      'first: 90, orderBy: { field: CONFIDENCE, direction: DESC }',
      'key: recordId',
      'clauseType(slug: "arbitration")',
    ],
    [
      'provisions',
      'first: 500, orderBy: { field: SEVERITY, direction: DESC }',
      'key: recordId',
      'article(id: "eu-dsa:art-14")',
    ],
    ['provisions', 'first: 500, filter: { severityAtLeast: HIGH, shownIn: ["EU"] }', 'key: recordId', undefined],
    [
      'wordings',
      'first: 500, filter: { platformsAtLeast: 2 }, orderBy: { field: PLATFORMS, direction: DESC }',
      'key: sha256',
      undefined,
    ],
  ])('%s by %s hold every entry once, as many as their total', async (field, args, nodeFields, below) => {
    const { totalCount, nodes } = await listed(field, args, nodeFields, below);
    expect(totalCount).toBeGreaterThan(0);
    expect(nodes.length).toBe(totalCount);
    expect(keysOf(nodes).size).toBe(totalCount);
  });

  test('the provisions of a document come in reading order', async () => {
    const { documents } = await ask<{ documents: { nodes: { recordId: string; provisionCount: number }[] } }>(
      '{ documents(filter: { platforms: ["snapchat"] }, orderBy: { field: PROVISIONS, direction: DESC }, first: 1) { nodes { recordId provisionCount } } }',
    );
    const [document] = documents.nodes;
    const { nodes } = await listed(
      'provisions',
      'first: 100',
      'position',
      `document(recordId: "${document?.recordId}")`,
    );
    expect(nodes.map(({ position }) => position)).toEqual(
      Array.from({ length: document?.provisionCount ?? 0 }, (_, index) => index),
    );
  });
});

describe('a root list that begins at the one node its filter names', () => {
  const provisionsOf = async (filter: string, below?: string) =>
    keysOf((await listed('provisions', `first: 500, filter: { ${filter} }`, 'key: recordId', below)).nodes);

  test.each([
    ['platforms: ["pornhub"]', 'severityAtLeast: HIGH', 'platform(slug: "pornhub")'],
    ['collections: ["genai-eu"]', 'platforms: ["deepseek"]', 'collection(id: "genai-eu")'],
    ['clauseTypes: ["arbitration"]', 'confidenceLevels: [HIGH]', 'clauseType(slug: "arbitration")'],
    ['regulations: ["us-il-bipa"]', 'bases: [EXPLICIT]', 'regulation(slug: "us-il-bipa")'],
    ['articles: ["eu-dsa:art-28"]', 'severities: [HIGH]', 'article(id: "eu-dsa:art-28")'],
    ['categories: ["minors"]', 'primary: false', 'category(slug: "minors")'],
    ['jurisdictions: ["BR"]', 'confidenceAtLeast: 0.95', 'jurisdiction(code: "BR")'],
  ])('%s with %s equals the list below it', async (named, more, below) => {
    const there = await provisionsOf(more, below);
    expect(there.size).toBeGreaterThan(0);
    expect(await provisionsOf(`${named}, ${more}`)).toEqual(there);
  });
});
