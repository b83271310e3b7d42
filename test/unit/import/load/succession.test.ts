import { describe, expect, test } from 'vitest';
import { successionsOf } from '../../../../src/import/load/succession.ts';

const times = { lastVerified: '2026-06-16T00:00:00Z', firstTracked: '2026-07-10T00:00:00Z' };
const alike = (earlier: string, later: string, shared: number, begun: number) => ({
  earlier,
  later,
  shared,
  begun,
  ...times,
});
const judged = (earlier: string, later: string, verdict: 'CONFIRMED' | 'REJECTED') => ({
  earlier,
  later,
  verdict,
  rationale: 'The page moved.',
  source: 'own',
});
const pairs = (rows: ReturnType<typeof successionsOf>) =>
  rows.map(({ earlier, later, properties }) => [earlier, later, properties.status, properties.share]);

describe('a document is proposed as the successor of another', () => {
  test('where at least half of its first wordings are the last ones of the other', () => {
    expect(pairs(successionsOf([], [alike('A', 'B', 5, 10), alike('C', 'D', 4, 10)]))).toEqual([
      ['A', 'B', 'PROPOSED', 0.5],
    ]);
  });

  test('of the one that it is most like, whatever the order of the rows', () => {
    const rows = [alike('A', 'B', 6, 10), alike('C', 'B', 9, 10), alike('D', 'B', 9, 10)];
    expect(pairs(successionsOf([], rows))).toEqual([['C', 'B', 'PROPOSED', 0.9]]);
    expect(successionsOf([], rows.toReversed())).toEqual(successionsOf([], rows));
  });

  test('but not for one or two equal wordings', () => {
    expect(successionsOf([], [alike('A', 'B', 2, 2)])).toEqual([]);
  });

  test('and not where people rejected it', () => {
    expect(successionsOf([judged('A', 'B', 'REJECTED')], [alike('A', 'B', 10, 10)])).toEqual([]);
  });
});

test('what people confirmed is a succession with their reason, also where the texts differ', () => {
  const [confirmed, ...others] = successionsOf([judged('A', 'B', 'CONFIRMED')], []);
  expect(others).toEqual([]);
  expect(confirmed?.properties).toEqual({
    id: 'A:B',
    status: 'CURATED',
    sharedWordings: 0,
    share: 0,
    rationale: 'The page moved.',
    source: 'own',
  });
});
