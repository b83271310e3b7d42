import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTEXT } from '../../../src/export/rdf/context.ts';
import { KINDS } from '../../../src/export/record/kinds.ts';
import { recordUri } from '../../../src/model/record-uri.ts';
import { full, objectsOf, storeOf, storeOfJson, triplesOf } from '../../support/rdf.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const ORIGIN = 'https://graph.example';
const contexts = { [`${ORIGIN}/context.jsonld`]: CONTEXT };
let server: TestServer;

beforeAll(async () => {
  server = await startServer({ publicUrl: ORIGIN });
});
afterAll(() => server.close());

function get(path: string, accept = 'text/html', method = 'GET') {
  return fetch(`${server.url}${path}`, { method, redirect: 'manual', headers: { accept } });
}

const KEYS: Readonly<Record<string, string>> = { Article: 'id', Collection: 'id', Document: 'id', Version: 'id' };

async function oneOfEach(): Promise<Map<string, string>> {
  const keys = await Promise.all(
    [...KINDS.keys()].map(async (label) => {
      const key =
        { Jurisdiction: 'code', Wording: 'sha256', Provision: 'id', Judgement: 'id' }[label] ?? KEYS[label] ?? 'slug';
      const [row] = await server.graph.read(`MATCH (node:${label}) RETURN node.${key} AS key ORDER BY key LIMIT 1`, {});
      return [label, row?.key as string | undefined] as const;
    }),
  );
  return new Map(keys.flatMap(([label, key]) => (key === undefined ? [] : [[label, key]])));
}

describe('/id', () => {
  test('answers for a record of every kind in every form, and nothing in them is dropped', async () => {
    const keys = await oneOfEach();
    expect(keys.size).toBeGreaterThanOrEqual(13);
    for (const [typename, key] of keys) {
      const uri = recordUri(ORIGIN, typename, key);
      const path = uri.slice(ORIGIN.length);
      const page = await get(path);
      expect([path, page.status, page.headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8']);
      const text = await page.text();
      expect(text.match(/<h1/g)).toHaveLength(1);
      expect(text).toContain('not legal advice');
      const turtle = storeOf(await (await get(path, 'text/turtle')).text());
      expect(turtle.getQuads(uri, full('rdf:type'), full(`cg:${typename}`), null)).toHaveLength(1);
      const json = await (await get(path, 'application/ld+json')).text();
      const triples = triplesOf(await storeOfJson(json, contexts)).filter((one) => !one.includes('?format='));
      expect(triples).toEqual(triplesOf(turtle).filter((one) => !one.includes('?format=')));
    }
  });

  test('tells the neighbours that the graph has, how many there are where not all are named', async () => {
    const store = storeOf(await (await get('/id/Regulation:eu-dsa', 'text/turtle')).text());
    const dsa = `${ORIGIN}/id/Regulation:eu-dsa`;
    const [row] = await server.graph.read(
      'MATCH (law:Regulation {slug: "eu-dsa"}) RETURN COUNT { (law)<-[:PART_OF]-() } AS articles, COUNT { (law)<-[:ENFORCES]-() } AS agencies, COUNT { (law)<-[:UNDER]-() } AS types',
      {},
    );
    const most = (total: unknown) => Math.min(50, Number(total));
    expect(objectsOf(store, dsa, 'eli:has_part')).toHaveLength(most(row?.articles));
    expect(objectsOf(store, dsa, 'cg:enforcedBy')).toHaveLength(most(row?.agencies));
    expect(objectsOf(store, dsa, 'cg:bearsOn')).toHaveLength(most(row?.types));
    const privacy = await (await get('/id/Collection:vlopses-us')).text();
    expect(privacy).toMatch(/50 of \d+ are shown/);
  });

  test('sends other ways to write a name to the one way', async () => {
    const { id } = (
      await server.graph.read('MATCH (node:Provision) RETURN node.id AS id ORDER BY id LIMIT 1', {})
    )[0] as { id: string };
    const misread = id.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    for (const [typed, canonical] of [
      [misread, id],
      [`Provision:${id}`, id],
      ['regulation:EU-DSA', 'Regulation:eu-dsa'],
      ['Regulation%3Aeu-dsa', 'Regulation:eu-dsa'],
      ['jurisdiction:eu', 'Jurisdiction:EU'],
    ]) {
      const answer = await get(`/id/${typed}?format=ttl`);
      expect([typed, answer.status, answer.headers.get('location')]).toEqual([typed, 301, `./${canonical}?format=ttl`]);
    }
  });

  test('says what is wrong with an address, as a page or as JSON', async () => {
    const missing = await get('/id/Regulation:eu-dsb', 'application/json');
    expect(missing.status).toBe(404);
    expect((await missing.json()).errors[0].message).toContain('Did you mean "eu-dsa"');
    const page = await get('/id/Regulation:%3Cscript%3E');
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await page.text()).not.toContain('<script');
    for (const [path, status] of [
      ['/id', 404],
      ['/id/Law:eu-dsa', 404],
      ['/id/CG-P-000000000000', 404],
      ['/id/Regulation:eu-dsa?format=pdf', 400],
      ['/id/Regulation:eu-dsa?as=html', 400],
      ['/id/%ff', 400],
    ] as const)
      expect([path, (await get(path, 'application/json')).status]).toEqual([path, status]);
    const none = await get('/id/Regulation:eu-dsa', 'image/png');
    expect(none.status).toBe(406);
    expect((await none.json()).errors[0].message).toContain('text/turtle');
    expect((await get('/id/Regulation:eu-dsa', '*/*', 'POST')).status).toBe(405);
  });

  test('answers for caches and robots: HEAD, other forms, what to vary by, 304', async () => {
    const head = await get('/id/Regulation:eu-dsa', 'text/turtle;q=0.9, text/html;q=0.1', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(head.headers.get('vary')).toMatch(/accept/i);
    expect(head.headers.get('link')).toContain('rel="alternate"; type="application/ld+json"');
    const page = await get('/id/Regulation:eu-dsa');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const again = await fetch(`${server.url}/id/Regulation:eu-dsa`, {
      headers: { accept: 'text/html', 'if-none-match': page.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test('has the context and the vocabulary beside it', async () => {
    const context = await get('/context.jsonld', '*/*');
    expect(context.headers.get('content-type')).toBe('application/ld+json');
    expect(await context.json()).toEqual(CONTEXT);
    expect(storeOf(await (await get('/vocabulary')).text()).size).toBeGreaterThan(100);
  });
});
