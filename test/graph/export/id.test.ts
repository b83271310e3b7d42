import type { Store } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { toldOf } from '../../../src/export/about.ts';
import { CONTEXT } from '../../../src/export/rdf/context.ts';
import { KINDS } from '../../../src/export/record/kinds.ts';
import { readRecordName } from '../../../src/export/record/name.ts';
import { readRecord } from '../../../src/export/record/record.ts';
import { recordJsonLd, recordTurtle } from '../../../src/export/record/record-text.ts';
import { recordUri } from '../../../src/model/record-uri.ts';
import { recordHtml } from '../../../src/server/record-answer.ts';
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

const HOSTILE = `</dd><script>alert(1)</script> "quoted" & 'single' ]]> \u0001 =1+1 مرحبا 👩‍⚖️`;

const KEYS: Readonly<Record<string, string>> = {
  Article: 'id',
  BuildingBlock: 'id',
  Collection: 'id',
  Document: 'id',
  Jurisdiction: 'code',
  Provision: 'id',
  Version: 'id',
  Wording: 'sha256',
};

async function oneOf(label: string): Promise<string> {
  const [row] = await server.graph.read(
    `MATCH (node:${label}) RETURN node.${KEYS[label] ?? 'slug'} AS key ORDER BY key LIMIT 1`,
    {},
  );
  return String(row?.key);
}

describe('/id', () => {
  // Judgements come with use; changes and successions are known by two others.
  const ALONE = [...KINDS.keys()].filter((typename) => !['Change', 'Judgement', 'Succession'].includes(typename));
  test.each(ALONE)('tells the same of %s in every form, and nothing in them is dropped', async (typename) => {
    const key = await oneOf(typename);
    const uri = recordUri(ORIGIN, typename, key);
    const view = { read: server.graph.read.bind(server.graph), asOf: null };
    const record = await readRecord(view, ORIGIN, readRecordName(uri.slice(`${ORIGIN}/id/`.length)));
    const told = await toldOf(view, ORIGIN);
    const turtle = storeOf(recordTurtle(told, record));
    expect(turtle.getQuads(uri, full('rdf:type'), full(`cg:${typename}`), null)).toHaveLength(1);
    const ofRecord = (store: Store) => triplesOf(store).filter((one) => !one.includes('?format='));
    expect(ofRecord(await storeOfJson(recordJsonLd(told, record), contexts))).toEqual(ofRecord(turtle));
    const page = await recordHtml(view, told, record);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain('not legal advice');
  });

  test('answers in the form that is asked for', async () => {
    for (const [accept, type] of [
      ['text/html', 'text/html; charset=utf-8'],
      ['application/ld+json', 'application/ld+json; charset=utf-8'],
      ['text/turtle', 'text/turtle; charset=utf-8'],
      ['*/*', 'text/html; charset=utf-8'],
    ]) {
      const answer = await get('/id/Category:privacy', accept);
      expect([accept, answer.status, answer.headers.get('content-type')]).toEqual([accept, 200, type]);
      expect((await answer.text()).length).toBeGreaterThan(500);
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

  test('shows the words of others with licence and attribution, and whatever they hold as text', async () => {
    const [row] = await server.graph.read(
      `MATCH (provision:Provision {platformSlug: 'tiktok'}), (collection:Collection {id: provision.collectionId})
       WHERE provision.sha256 IS NOT NULL
       RETURN provision.id AS id, provision.sha256 AS sha256, collection.attribution AS attribution, collection.licence AS licence
       ORDER BY id LIMIT 1`,
      {},
    );
    const { id, sha256, attribution, licence } = row as Record<'id' | 'sha256' | 'attribution' | 'licence', string>;
    const say = (text: string | null) =>
      server.graph.write('MATCH (wording:Wording {sha256: $sha256}) SET wording.text = $text', { sha256, text });
    await say(HOSTILE);
    try {
      const page = await (await get(`/id/${id}`)).text();
      expect(page).toContain(
        '&lt;/dd&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &amp; &#39;single&#39;',
      );
      expect(page).not.toContain('<script');
      const store = storeOf(await (await get(`/id/${id}`, 'text/turtle')).text());
      expect(objectsOf(store, `${ORIGIN}/id/${id}`, 'cg:text')).toEqual([HOSTILE]);
      expect(objectsOf(store, `${ORIGIN}/id/${id}`, 'cg:attribution')).toEqual([attribution]);
      expect(objectsOf(store, `${ORIGIN}/id/${id}`, 'dct:rights')).toEqual([licence]);
    } finally {
      await say(null);
    }
  });

  test('knows a change and a succession by the two records between which they are', async () => {
    const [change] = await server.graph.read(
      'MATCH (version:Version)-[:EDITED]->(provision:Provision) RETURN version.id + ":" + provision.id AS id ORDER BY id LIMIT 1',
      {},
    );
    const store = storeOf(await (await get(`/id/${change?.id}`, 'text/turtle')).text());
    expect(objectsOf(store, `${ORIGIN}/id/${change?.id}`, 'cg:changeKind')).toEqual(['EDITED']);
    expect((await get(`/id/Change:${String(change?.id).toLowerCase()}`)).headers.get('location')).toBe(
      `./${change?.id}`,
    );
    const [succession] = await server.graph.read(
      'MATCH (one:Document)-[:SUPERSEDED_BY]->(other:Document) RETURN one.id AS earlier, other.id AS later LIMIT 1',
      {},
    );
    expect((await get(`/id/${succession?.earlier}:${succession?.later}`)).status).toBe(200);
  });

  test('counts against the rate of whoever asks', async () => {
    const limited = await startServer({ rates: { ...readConfig({}).rates, reads: 1 } });
    try {
      const ask = () => fetch(`${limited.url}/id/Category:privacy`, { headers: { accept: 'text/turtle' } });
      expect([(await ask()).status, (await ask()).status]).toEqual([200, 429]);
    } finally {
      await limited.close();
    }
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
      ['Regulation:eu-dsa/', 'Regulation:eu-dsa'],
    ]) {
      const answer = await get(`/id/${typed}?format=ttl`);
      expect([typed, answer.status, answer.headers.get('location')]).toEqual([
        typed,
        301,
        `${typed?.endsWith('/') ? '../' : './'}${canonical}?format=ttl`,
      ]);
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
