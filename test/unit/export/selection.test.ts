import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILTERS, type FilterName, readSelection, type Typed } from '../../../src/export/selection.ts';

const called = (name: FilterName) => `--${name}`;
const read = (typed: Typed) => readSelection(typed, called);

test('nothing typed selects everything', () => {
  expect(read({})).toEqual({
    ...Object.fromEntries(Object.entries(FILTERS).map(([name, { many }]) => [name, many ? [] : null])),
  });
});

test('several keys stand apart by commas or one behind the other, each once, in the case in which keys are kept', () => {
  const { platform, jurisdiction, provision } = read({
    platform: ['TikTok, youtube', 'tiktok'],
    jurisdiction: ['eu,us-ca'],
    provision: ['cg-p-o123456789ab'],
  });
  expect(platform).toEqual(['tiktok', 'youtube']);
  expect(jurisdiction).toEqual(['EU', 'US-CA']);
  expect(provision).toEqual(['CG-P-0123456789AB']);
});

test.each([
  [{ platform: [''] }, /--platform is empty/],
  [{ platform: ['a,,b'] }, /--platform is empty/],
  [{ provision: ['tiktok'] }, /"--provision" is no record id/],
  [{ document: ['CG-P-0123456789AB'] }, /something else than a document/],
  [{ severityAtLeast: ['grave'] }, /--severityAtLeast takes LOW, MEDIUM or HIGH, not "grave"/],
  [{ confidenceAtLeast: ['7'] }, /--confidenceAtLeast takes a number from 0 to 1/],
  [{ confidenceAtLeast: ['0x1'] }, /--confidenceAtLeast takes a number/],
  [{ asOf: ['2026-02-30'] }, /--asOf is no day: "2026-02-30"/],
  [{ asOf: ['1066-10-14'] }, /--asOf is 1066-10-14. Give a day from/],
  [{ asOf: ['2026-01-01', '2026-01-02'] }, /--asOf is given 2 times/],
  [{ since: ['2026-02-01'], until: ['2026-01-01'] }, /--since 2026-02-01 is after --until 2026-01-01/],
  [{ platform: [Array(1001).fill('a').join()] }, /--platform names 1001 values/],
])('%j is refused', (typed, message) => {
  expect(() => read(typed)).toThrow(message);
});

test('whatever is typed is read or refused in words', () => {
  const names = fc.constantFrom(...(Object.keys(FILTERS) as FilterName[]));
  const typed = fc.dictionary(names, fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(typed, (given) => {
      try {
        read(given);
      } catch (error) {
        expect(error).toHaveProperty('code', 'BAD_USER_INPUT');
      }
    }),
  );
});
