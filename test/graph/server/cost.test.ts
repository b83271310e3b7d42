import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../../support/http.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const LIMIT = 2_000_000;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

async function costsOf(body: string | object): Promise<(number | null)[]> {
  const { headers } = await post(server.url, body);
  return ['cost', 'cost-limit', 'cost-remaining', 'depth', 'breadth'].map((name) => {
    const value = headers.get(`x-operation-${name}`);
    return value === null ? null : Number(value);
  });
}

describe('the headers of an answer say what the operation costs', () => {
  test('as a whole, not only its last field', async () => {
    const regulations = 'regulations(first: 5) { nodes { slug } }';
    const clauseTypes = 'clauseTypes(first: 7) { nodes { slug } }';
    const [one, other, both] = [
      await costsOf({ query: `{ ${regulations} }` }),
      await costsOf({ query: `{ ${clauseTypes} }` }),
      await costsOf({ query: `{ ${regulations} ${clauseTypes} }` }),
    ];
    expect(one).toEqual([2 + 5 * 2, LIMIT, LIMIT - 12, 3, 3]);
    expect(both).toEqual([Number(one[0]) + Number(other[0]), LIMIT, LIMIT - 28, 3, 6]);
  });

  test('with the variables that are given, or their defaults', async () => {
    const query = 'query ($first: Int = 3) { articles(first: $first) { nodes { key } } }';
    expect((await costsOf({ query }))[0]).toBe(2 + 3 * 2);
    expect((await costsOf({ query, variables: { first: 10 } }))[0]).toBe(2 + 10 * 2);
  });

  test('of several operations, the one that runs', async () => {
    const query = 'query Small { __typename } query Large { articles(first: 100) { nodes { key } } }';
    expect((await costsOf({ query, operationName: 'Small' }))[0]).toBe(1);
    expect((await costsOf({ query, operationName: 'Large' }))[0]).toBe(202);
  });

  test('nothing, where nothing runs', async () => {
    const nothing = [0, LIMIT, LIMIT, 0, 0];
    expect(await costsOf({ query: '{' })).toEqual(nothing);
    expect(await costsOf({ query: '{ regulashun }' })).toEqual(nothing);
    expect(await costsOf({ query: 'query ($first: Int!) { articles(first: $first) { totalCount } }' })).toEqual(
      nothing,
    );
    expect(await costsOf('{"query":')).toEqual(nothing);
  });

  test('to pages of other origins too', async () => {
    const { headers } = await post(server.url, { query: '{ __typename }' }, { origin: 'https://dashboard.example' });
    for (const name of ['x-operation-cost', 'x-operation-cost-limit', 'x-operation-cost-remaining'])
      expect(headers.get('access-control-expose-headers')).toContain(name);
  });
});

describe('an operation over a limit', () => {
  const dear = {
    query: `{ dsa: regulation(slug: "eu-dsa") { shortName clauses: provisions(first: 500) { nodes { ...sisters } } }
              regulations(first: 10) { nodes { slug } } }
            fragment sisters on Provision { recordId document { provisions(first: 500) { nodes { recordId a: kind b: kind c: kind d: kind e: kind f: kind g: kind h: kind } } clauseTypes { nodes { slug } } } }`,
  };

  test('has nothing left, and is told which fields cost what', async () => {
    const answer = await post(server.url, dear);
    const { errors } = await answer.json();
    const { code, cost, limit, measure, costs } = errors[0].extensions;
    expect({ code, limit, measure }).toEqual({ code: 'QUERY_TOO_COSTLY', limit: LIMIT, measure: 'COST' });
    expect(costs.map(({ path }: { path: string }) => path)).toEqual([
      'dsa.clauses.document.provisions',
      'dsa.clauses.document.clauseTypes',
      'dsa.clauses',
      'dsa.clauses.document',
      'regulations',
      'dsa',
    ]);
    expect(costs.reduce((sum: number, part: { cost: number }) => sum + part.cost, 0)).toBe(cost);
    const [first] = costs;
    expect(errors[0].message).toContain(`\`dsa.clauses.document.provisions\` ${first.cost.toLocaleString('en')}, `);
    expect(answer.headers.get('x-operation-cost')).toBe(String(cost));
    expect(answer.headers.get('x-operation-cost-remaining')).toBe('0');
  });

  test('of depth or breadth names the deepest field, or the widest', async () => {
    const strict = await startServer({ limits: { depth: 4, breadth: 12, cost: LIMIT, tokens: 4000 } });
    try {
      const refusalOf = async (query: string) =>
        (await (await post(strict.url, { query })).json()).errors[0].extensions;
      expect(
        await refusalOf('{ regulation(slug: "eu-dsa") { articles { nodes { regulation { slug } } } } }'),
      ).toMatchObject({
        measure: 'DEPTH',
        limit: 4,
        costs: [{ path: 'regulation.articles.nodes.regulation.slug', cost: 5 }],
      });
      const wide = Array.from({ length: 10 }, (_, index) => `s${index}: slug`).join(' ');
      expect(await refusalOf(`{ dataset { version } dsa: regulation(slug: "eu-dsa") { ${wide} } }`)).toMatchObject({
        measure: 'BREADTH',
        cost: 13,
        costs: [
          { path: 'dsa', cost: 11 },
          { path: 'dataset', cost: 2 },
        ],
      });
    } finally {
      await strict.close();
    }
  });
});
