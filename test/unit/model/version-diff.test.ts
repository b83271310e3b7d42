import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differencesBetween } from '../../../src/model/version-diff.ts';
import type { Standing } from '../../../src/model/version-history.ts';

const standing = (words: string, since: Record<string, number> = {}): Standing[] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word, order) => {
      const [provision = '', sha256 = provision] = word.split('=');
      return { provision, sha256, order, since: since[provision] ?? 1 };
    });
const told = (before: string, after: string, since: Record<string, number> = {}, base = 0) =>
  differencesBetween(standing(before), standing(after, since), base).map(
    ({ kind, provision, moved }) => `${kind} ${provision}${moved ? ' moved' : ''}`,
  );

describe('the differences between what stood in two versions', () => {
  test('are what was added, edited and removed, by the place of each', () => {
    expect(told('moss fern ivy', 'moss fern=2 lichen')).toEqual(['EDITED fern', 'ADDED lichen', 'REMOVED ivy']);
  });

  test('name as moved only those that do not keep the order of the most', () => {
    expect(told('a b c d e', 'e a b c d')).toEqual(['MOVED e moved']);
    expect(told('a b c d e', 'b c=2 a d e')).toEqual(['EDITED c', 'MOVED a moved']);
    expect(told('a b c', 'c=2 a b')).toEqual(['EDITED c moved']);
  });

  test('name as revived what was there before the earlier version', () => {
    expect(told('a', 'a b c', { b: 1, c: 3 }, 2)).toEqual(['REVIVED b', 'ADDED c']);
    expect(told('a', 'a b', { b: 1 }, 0)).toEqual(['ADDED b']);
  });

  test('are none between a version and itself', () => {
    expect(told('a b c', 'a b c')).toEqual([]);
  });

  const versions = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });

  test('lead from the one to the other', () => {
    fc.assert(
      fc.property(versions, versions, fc.func(fc.boolean()), (one, other, edited) => {
        const [before, after] = [
          standing(one.join(' ')),
          standing(other.map((each) => (edited(each) ? `${each}=2` : each)).join(' ')),
        ];
        const differences = differencesBetween(before, after, 0);
        const touched = new Set(differences.map(({ provision }) => provision));
        const stays = before.filter(({ provision }) => !touched.has(provision)).map(({ sha256 }) => sha256);
        expect(after.filter(({ provision }) => !touched.has(provision)).map(({ sha256 }) => sha256)).toEqual(stays);
        for (const { provision, kind, before: from, after: to } of differences) {
          expect(before.find((each) => each.provision === provision)?.sha256 ?? null).toBe(from);
          expect(after.find((each) => each.provision === provision)?.sha256 ?? null).toBe(to);
          expect(kind === 'ADDED').toBe(from === null);
          expect(kind === 'REMOVED').toBe(to === null);
        }
      }),
    );
  });
});
