import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLive, isSecret, keyText, newKey, parseKey, scopesOf, secretHash } from '../../../src/model/api-key.ts';

describe('a key', () => {
  test('is an id and a secret of 256 bits, different each time, and is read back', () => {
    const keys = Array.from({ length: 50 }, newKey);
    expect(new Set(keys.map(({ secret }) => secret)).size).toBe(50);
    expect(new Set(keys.map(({ id }) => id)).size).toBe(50);
    for (const key of keys) {
      expect(keyText(key)).toMatch(/^cg_[0-9a-f]{12}_[0-9a-f]{64}$/);
      expect(parseKey(keyText(key))).toEqual(key);
    }
  });

  test('is nothing else, whatever is sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(parseKey(text)).toBeNull();
        expect(parseKey(`cg_${text}`)).toBeNull();
      }),
    );
    const text = keyText(newKey());
    for (const near of [` ${text}`, `${text}\n`, text.toUpperCase(), text.slice(0, -1), `${text}0`])
      expect(parseKey(near)).toBeNull();
  });
});

describe('a secret', () => {
  const { secret } = newKey();

  test('is known by its hash alone', () => {
    expect(secretHash(secret)).not.toContain(secret);
    expect(isSecret(secret, secretHash(secret))).toBe(true);
    expect(isSecret(newKey().secret, secretHash(secret))).toBe(false);
  });

  test('is that of no key where nothing, or half of a hash, is kept', () => {
    expect(isSecret(secret, null)).toBe(false);
    expect(isSecret(secret, '')).toBe(false);
    expect(isSecret(secret, secretHash(secret).slice(0, 32))).toBe(false);
  });
});

test('a key holds until its last second, or until it is revoked', () => {
  const expiresAt = '2026-03-01T23:59:59Z';
  expect(isLive({ expiresAt, revokedAt: null }, '2026-03-01T23:59:58Z')).toBe(true);
  expect(isLive({ expiresAt, revokedAt: null }, expiresAt)).toBe(false);
  expect(isLive({ expiresAt: null, revokedAt: null }, '2999-01-01T00:00:00Z')).toBe(true);
  expect(isLive({ expiresAt: null, revokedAt: '2026-01-01T00:00:00Z' }, '2026-01-02T00:00:00Z')).toBe(false);
});

test('a scope includes those before it', () => {
  expect(scopesOf('read')).toEqual(['read']);
  expect(scopesOf('curate')).toEqual(['read', 'curate']);
  expect(scopesOf('admin')).toEqual(['read', 'curate', 'admin']);
});
