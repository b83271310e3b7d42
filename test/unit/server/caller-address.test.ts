import { expect, test } from 'vitest';
import { callerAddress } from '../../../src/server/caller-address.ts';

function from(
  remoteAddress: string,
  { forwarded, trusted = 0 }: { forwarded?: string; trusted?: number } = {},
): string {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return callerAddress(new Request('http://localhost', { headers }), { req: { socket: { remoteAddress } } }, trusted);
}

test('what a caller says of itself is not believed', () => {
  expect(from('192.0.2.1', { forwarded: '198.51.100.7' })).toBe('192.0.2.1');
  expect(from('192.0.2.1', { forwarded: '203.0.113.9, 198.51.100.7', trusted: 1 })).toBe('198.51.100.7');
  expect(from('192.0.2.1', { forwarded: '203.0.113.9, 198.51.100.7', trusted: 2 })).toBe('203.0.113.9');
  expect(from('192.0.2.1', { trusted: 1 })).toBe('192.0.2.1');
});

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['192.0.2.1', '192.0.2.1'],
  ['unknown', 'unknown'],
])('%s counts as %s', (address, counted) => {
  expect(from(address)).toBe(counted);
});
