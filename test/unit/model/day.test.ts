import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, dayOf } from '../../../src/model/day.ts';

const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

test('of any two days that can be written, the later one and all its times come, as text, before the day after it and not before itself', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const last = `${dayOf(to)}T23:59:59Z`;
      expect((dayOf(from) ?? '') <= last).toBe(true);
      expect(last < (dayAfter(to) ?? '')).toBe(true);
      expect((dayAfter(from) ?? '') <= (dayAfter(to) ?? '')).toBe(true);
    }),
  );
  expect('9999-12-31T23:59:59Z' < (dayAfter(new Date('9999-12-31')) ?? '')).toBe(true);
});
