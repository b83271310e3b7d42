import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptedEncoding, compress } from '../../../src/web/encoding.ts';

test.each([
  [null, null],
  ['', null],
  ['identity', null],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0.1, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0', null],
  ['GZIP', 'gzip'],
  ['gzip;q=nonsense', null],
])('a caller that accepts %j gets %j', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});

test('any header at all leads to an encoding that we have, or none', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect([null, 'br', 'gzip']).toContain(acceptedEncoding(header));
    }),
  );
});

test('what is compressed comes back as it was', async () => {
  const bytes = Buffer.from('the same clause, '.repeat(500));
  const undo = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const encoding of ['br', 'gzip'] as const) {
    const small = await compress(bytes, encoding, 5);
    expect(small.byteLength).toBeLessThan(bytes.byteLength / 10);
    expect(undo[encoding](small).equals(bytes)).toBe(true);
  }
});
