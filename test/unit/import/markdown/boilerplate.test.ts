import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../../src/errors.ts';
import { boilerplateTest, isBoilerplate } from '../../../../src/import/markdown/boilerplate.ts';

describe('boilerplate', () => {
  test('a line matches a whole text, whatever its case and punctuation', () => {
    const test = boilerplateTest(['back to the cave', 'hunted on {date}']);
    expect(
      ['Back to the Cave ↑', '«back to the cave»', 'Hunted on 3 May 2026.', 'Hunted on May 3rd, 2026'].map(test),
    ).toEqual([true, true, true, true]);
    expect(['Back to the cave, you may not bring bears', 'Hunted on sight'].map(test)).toEqual([false, false]);
  });

  test('a lone date is boilerplate in the ways dates are written', () => {
    expect(
      ['2026-05-03', '03.05.2026', '3/5/26', 'May 2026', '3. Mai 2026', '3 de mayo de 2026'].map(isBoilerplate),
    ).toEqual(Array(6).fill(true));
  });

  test('a sentence with a date is none', () => {
    expect(isBoilerplate('These rules are effective from 3 May 2026 for all tenants.')).toBe(false);
  });

  test('an unknown placeholder is told with its line', () => {
    expect(() => boilerplateTest(['seen by {bear}'])).toThrow(SourceError);
    expect(() => boilerplateTest(['seen by {bear}'])).toThrow(/seen by \{bear\}.*\{bear\}/u);
  });
});
