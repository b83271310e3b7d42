import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyPage, type Sorted } from '../../../src/graphql/key-page.ts';

const entries = fc.uniqueArray(fc.record({ key: fc.string({ maxLength: 4 }), sort: fc.integer({ min: 0, max: 3 }) }), {
  selector: ({ key }) => key,
  maxLength: 30,
});

function walk(
  all: readonly Sorted[],
  first: number,
  descending: boolean,
  between: (page: number) => readonly Sorted[],
) {
  const keys: string[] = [];
  let after: string | null = null;
  for (let page = 0; page === 0 || after !== null; page += 1) {
    const found: ReturnType<typeof keyPage<Sorted>> = keyPage(page === 0 ? all : between(page), {
      list: 'test',
      first,
      after,
      usual: 20,
      descending,
    });
    keys.push(...found.edges.map(({ key }) => key));
    expect(found.hasPreviousPage).toBe(page > 0);
    after = found.hasNextPage ? (found.edges.at(-1)?.cursor ?? null) : null;
  }
  return keys;
}

describe('pages of a list that is held in memory', () => {
  test('together are the list in order', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 9 }), fc.boolean(), (all, first, descending) => {
        const whole = keyPage(all, { list: 'test', first: 500, after: null, usual: 20, descending });
        expect(walk(all, first, descending, () => all)).toEqual(whole.edges.map(({ key }) => key));
        expect(whole.edges.map(({ sort }) => sort)).toEqual(
          all.map(({ sort }) => sort).sort((one, other) => (descending ? other - one : one - other)),
        );
      }),
    );
  });

  test('hold what stays once, whatever comes and goes between two of them', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 9 }), fc.nat({ max: 4 }), (all, first, step) => {
        const stays = all.filter((_, index) => index % 5 !== step);
        const seen = walk(all, first, true, (page) => (page % 2 === 0 ? all : stays));
        expect(new Set(seen).size).toBe(seen.length);
        expect(stays.filter(({ key }) => !seen.includes(key))).toEqual([]);
      }),
    );
  });

  test('begin behind no cursor of another list', () => {
    const asked = { first: 1, usual: 20, descending: false };
    const page = keyPage([{ key: 'a', sort: 1 }], { ...asked, list: 'one', after: null });
    expect(() => keyPage([], { ...asked, list: 'other', after: page.edges[0]?.cursor })).toThrow('of another list');
  });
});
