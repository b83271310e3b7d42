import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { assetAnswer } from '../../../src/web/asset.ts';
import { graphiqlSite } from '../../../src/web/graphiql.ts';

const examples = [
  { name: 'first', query: 'query First { a } # </script><script>alert(1)</script>' },
  { name: 'second', query: 'query Second { b }' },
];
const site = await graphiqlSite('/graphql', examples);

function get(headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/', { headers });
}

test('the page carries the examples in their order and nothing of them can end its script', () => {
  const [, json = ''] = /type="application\/json">(.*?)<\/script>/s.exec(site.page.text) ?? [];
  expect(JSON.parse(json).examples).toEqual(examples.map(({ query }) => query));
  expect(site.page.text).not.toContain('alert(1)</script>');
});

test('the page names only files of its own, and all of them exist', () => {
  const named = [...site.page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path);
  expect(named).toHaveLength(4);
  for (const path of named) expect(site.files.has(path ?? '')).toBe(true);
});

test('a heavy file travels compressed and is not sent again to a browser that has it', async () => {
  const [path = '', script] = [...site.files].find(([name]) => name.endsWith('/graphiql.js')) ?? [];
  if (script === undefined) throw new Error(`no script at ${path}`);
  const first = await assetAnswer(get({ 'accept-encoding': 'gzip, br' }), script, {});
  const bytes = Buffer.from(await first.arrayBuffer());
  expect(first.headers.get('content-encoding')).toBe('br');
  expect(first.headers.get('vary')).toBe('Accept-Encoding');
  expect(bytes.byteLength).toBeLessThan(1_500_000);
  expect(brotliDecompressSync(bytes).toString()).toBe(script.text);
  const etag = first.headers.get('etag') ?? '';
  const again = await assetAnswer(get({ 'accept-encoding': 'gzip, br', 'if-none-match': `W/${etag}` }), script, {});
  expect([again.status, again.body]).toEqual([304, null]);
  const plain = await assetAnswer(get({ 'if-none-match': etag }), script, {});
  expect(plain.status).toBe(200);
});
