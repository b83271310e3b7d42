import { expect, test } from 'vitest';
import { Rate } from '../../../src/server/rate.ts';

test('a rate lets so many through a minute, each for itself, and says when it begins anew', () => {
  let now = 0;
  const rate = new Rate(2, () => now);
  expect(rate.count('a')).toEqual({ limit: 2, remaining: 1, reset: 60, exceeded: false });
  now = 20_000;
  expect(rate.count('a')).toEqual({ limit: 2, remaining: 0, reset: 40, exceeded: false });
  expect(rate.count('a')).toMatchObject({ remaining: 0, exceeded: true });
  expect(rate.count('b')).toMatchObject({ remaining: 1, exceeded: false });
  now = 60_000;
  expect(rate.count('a')).toMatchObject({ remaining: 1, reset: 60, exceeded: false });
});

test('looking counts nothing', () => {
  const rate = new Rate(1, () => 0);
  for (let times = 0; times < 3; times += 1) expect(rate.look('a')).toMatchObject({ remaining: 1, exceeded: false });
  rate.count('a');
  expect(rate.look('a')).toMatchObject({ remaining: 0, exceeded: true });
});

test('no limit is none', () => {
  const rate = new Rate(0);
  expect([rate.count('a'), rate.look('a')]).toEqual([null, null]);
});

test('it keeps to what it may remember, and forgets the oldest first', () => {
  const rate = new Rate(1, () => 0);
  for (let who = 0; who < 60_000; who += 1) rate.count(`address ${who}`);
  expect(rate.look('address 0')).toMatchObject({ exceeded: false });
  expect(rate.look('address 59999')).toMatchObject({ exceeded: true });
});
