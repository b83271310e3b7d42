import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileText } from '../../support/file.ts';
import { post } from '../../support/http.ts';
import { objectsOf, storeOf, storeOfJson, triplesOf } from '../../support/rdf.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const ORIGIN = 'https://graph.example';
const HEADLINE = readFileSync('schema/examples/01-who-shares-clauses-under-the-dsa.graphql', 'utf8');
let server: TestServer;

beforeAll(async () => {
  server = await startServer({ publicUrl: ORIGIN });
});
afterAll(() => server.close());

async function asked(query: string, accept: string): Promise<string> {
  const response = await post(server.url, { query }, { accept });
  expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, accept]);
  return fileText(response);
}

describe('any query as RDF', () => {
  test('is the JSON answer, with records by their addresses and lists hung on what has them', async () => {
    const query = HEADLINE.replaceAll('nodes {', 'nodes { id');
    const { data } = (await (await post(server.url, { query })).json()) as {
      data: {
        regulation: {
          clauseTypes: {
            totalCount: number;
            nodes: { id: string; label: string; platforms: { nodes: { id: string }[] } }[];
          };
        };
      };
    };
    const store = storeOf(await asked(query, 'text/turtle'));
    const [dsa = ''] = objectsOf(store, `${ORIGIN}/graphql#WhoSharesClausesUnderTheDsa`, 'cg:regulation');
    expect(dsa).toBe(`${ORIGIN}/id/Regulation:eu-dsa`);
    const { totalCount, nodes } = data.regulation.clauseTypes;
    expect(objectsOf(store, dsa, 'cg:clauseTypes_totalCount')).toEqual([String(totalCount)]);
    expect(objectsOf(store, dsa, 'cg:clauseTypes')).toEqual(nodes.map(({ id }) => `${ORIGIN}/id/${id}`).sort());
    for (const { id, label, platforms } of nodes) {
      expect(objectsOf(store, `${ORIGIN}/id/${id}`, 'cg:label')).toEqual([label]);
      expect(objectsOf(store, `${ORIGIN}/id/${id}`, 'cg:platforms')).toEqual(
        platforms.nodes.map((one) => `${ORIGIN}/id/${one.id}`).sort(),
      );
    }
    const json = await storeOfJson(await asked(query, 'application/ld+json'));
    expect(triplesOf(json)).toEqual(triplesOf(store));
  });

  test('keeps what edges say, kinds of values, names of the asker and objects without an id', async () => {
    const query = `query Edges {
      clauseType(slug: "arbitration") { slug kind: __typename articles(first: 3) { edges { cursor relation confidence rationale node { key appliesFrom url } } } }
      dataset { asOf version }
      provisions(first: 3, filter: { platforms: ["tiktok"] }) { edges { cursor node { recordId clauseTypes { edges { confidence { value } node { slug } } } } } }
    }`;
    const turtle = await asked(query, 'text/turtle');
    const store = storeOf(turtle);
    const root = `${ORIGIN}/graphql#Edges`;
    const provisions = objectsOf(store, root, 'cg:provisions');
    expect(provisions).toHaveLength(3);
    for (const one of provisions) expect(one).toMatch(/\/id\/CG-P-\w{12}$/);
    const [row] = await server.graph.read('MATCH (d:Dataset) RETURN d.version AS version', {});
    expect(
      store.getObjects(null, 'https://w3id.org/clausegraph/vocabulary#version', null).map(({ value }) => value),
    ).toEqual([row?.version]);
    expect(turtle).toMatch(/cg:appliesFrom "\d{4}-\d\d-\d\d"\^\^xsd:date/);
    expect(turtle).toMatch(/cg:url <https:/);
    expect(turtle).not.toMatch(/cg:cursor/);
    expect(await asked(query, 'text/turtle')).toBe(turtle);
    expect(triplesOf(await storeOfJson(await asked(query, 'application/ld+json')))).toEqual(triplesOf(store));
  });

  test('has every page of a list where all are asked for', async () => {
    const query =
      'query All { articles(first: 100, filter: { regulations: ["eu-dsa", "eu-gdpr"] }) { totalCount nodes { key } } }';
    const url = `${server.url}/graphql?format=ttl&all=true&query=${encodeURIComponent(query.replace('100', '10'))}`;
    const store = storeOf(await (await fetch(url)).text());
    const root = `${ORIGIN}/graphql#All`;
    const [total] = objectsOf(store, root, 'cg:articles_totalCount');
    expect(objectsOf(store, root, 'cg:articles')).toHaveLength(Number(total));
    expect(Number(total)).toBeGreaterThan(10);
  });
});
