import { describe, expect, test } from 'vitest';
import { callerAddress } from '../../../src/server/caller-address.ts';
import { credentialOf } from '../../../src/server/credential.ts';

test.each([
  [{ authorization: 'Bearer cg_1' }, { text: 'cg_1' }],
  [{ authorization: 'bearer   cg_1 ' }, { text: 'cg_1' }],
  [{ authorization: 'Bearer' }, { text: '' }],
  [{ 'x-api-key': ' cg_1' }, { text: 'cg_1' }],
  [{ authorization: 'Bearer cg_1', 'x-api-key': 'cg_1' }, { text: 'cg_1' }],
  [{ authorization: 'Bearer cg_1', 'x-api-key': 'cg_2' }, 'two'],
  [{ authorization: 'Basic dXNlcjpwYXNz' }, 'none'],
  [{ authorization: 'Basic dXNlcjpwYXNz', 'x-api-key': 'cg_1' }, { text: 'cg_1' }],
  [{}, 'none'],
])('%j presents %j', (headers, expected) => {
  expect(credentialOf(new Headers(headers as Record<string, string>))).toEqual(expected);
});

describe('the address of a caller', () => {
  const received = { req: { socket: { remoteAddress: '10.0.0.1' } } };
  const from = (forwarded: string, proxies: number) =>
    callerAddress(new Request('http://x', { headers: { 'x-forwarded-for': forwarded } }), received, proxies);

  test('is that of the connection, whatever it claims', () => {
    expect(from('1.2.3.4', 0)).toBe('10.0.0.1');
  });

  test('is what the outermost trusted proxy saw, and not what stands before that', () => {
    expect(from('6.6.6.6, 1.2.3.4', 1)).toBe('1.2.3.4');
    expect(from('6.6.6.6, 1.2.3.4, 10.0.0.2', 2)).toBe('1.2.3.4');
    expect(from('', 1)).toBe('10.0.0.1');
  });
});
