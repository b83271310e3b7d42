import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSeeds } from '../../../src/import/seeds/read-seeds.ts';
import { questions } from '../../support/ask.ts';

const { ask, graph } = questions();
const seeds = await readSeeds('seeds');
const articles = seeds.regulations.flatMap((regulation) => regulation.articles);

/** Days around the beginnings of several laws, the earliest and the latest that can be asked about. */
const DAYS = [
  '1990-01-01',
  '2012-06-30',
  '2022-11-16',
  '2024-02-16',
  '2024-02-17',
  '2026-08-02',
  '2027-12-01',
  '2100-12-31',
];

const applying = (day: string) =>
  articles
    .filter(({ appliesFrom, endedOn }) => (appliesFrom ?? '') <= day && (endedOn ?? '9999') > day)
    .map(({ id }) => id)
    .sort();

interface Keys {
  list: { totalCount: number; nodes: { key: string }[] };
}

/** The keys of a list, in one page, as of a day or as the graph stands. */
async function listed(day: string | null, field: string, filter: object = {}): Promise<string[]> {
  const [type, key] = field === 'articles' ? ['Article', 'key'] : ['Regulation', 'key: slug'];
  const { list } = await ask<Keys>(
    `query ($filter: ${type}Filter) ${day === null ? '' : `@asOf(date: "${day}")`} {
      list: ${field}(first: 500, filter: $filter) { totalCount nodes { ${key} } }
    }`,
    { filter },
  );
  expect(list.totalCount).toBe(list.nodes.length);
  return list.nodes.map((node) => node.key).sort();
}

/** The places in a law whose articles apply on a day, such as `art-14`. */
async function parts(slug: string, day: string): Promise<string[]> {
  return (await listed(day, 'articles', { regulations: [slug] })).map((id) => id.slice(slug.length + 1));
}

describe('law as of a day', () => {
  test('has the early articles of a regulation before its general application, and all from that day on', async () => {
    const early = ['art-24', 'art-33'];
    const ofTheLargest = [...early, 'art-34', 'art-35', 'art-38', 'art-39', 'art-40'];
    expect(await parts('eu-dsa', '2022-11-15')).toEqual([]);
    expect(await parts('eu-dsa', '2022-11-16')).toEqual(early);
    expect(await parts('eu-dsa', '2023-08-24')).toEqual(early);
    expect(await parts('eu-dsa', '2023-08-25')).toEqual(ofTheLargest);
    expect(await parts('eu-dsa', '2024-02-16')).toEqual(ofTheLargest);
    expect(await parts('eu-dsa', '2024-02-17')).toHaveLength(30);
    expect(await parts('eu-cyber-resilience', '2026-09-10')).toEqual([]);
    expect(await parts('eu-cyber-resilience', '2026-09-11')).toEqual(['art-14']);
    expect(await parts('eu-cyber-resilience', '2027-12-11')).toEqual(['art-13', 'art-14']);
  });

  test('does not list a regulation on the day before the first of its articles applies', async () => {
    const slugs = ['eu-dsa', 'in-dpdp', 'us-rosca', 'us-ear'];
    expect(await listed('2010-12-28', 'regulations', { slugs })).toEqual(['us-ear']);
    expect(await listed('2010-12-29', 'regulations', { slugs })).toEqual(['us-ear', 'us-rosca']);
    expect(await listed('2022-11-16', 'regulations', { slugs })).toEqual(['eu-dsa', 'us-ear', 'us-rosca']);
    expect(await listed('2027-05-13', 'regulations', { slugs })).toEqual(slugs.toSorted());
  });

  test.each(DAYS)('is on %s what the seeds say, and what a filter by that day finds', async (day) => {
    const expected = applying(day);
    expect(await listed(day, 'articles')).toEqual(expected);
    expect(await listed(null, 'articles', { appliesOn: day })).toEqual(expected);
    const laws = [...new Set(expected.map((id) => id.split(':')[0]))].sort();
    expect(await listed(day, 'regulations')).toEqual(laws);
    expect(await listed(null, 'regulations', { appliesOn: day })).toEqual(laws);
  });

  test('still answers for a single article that does not apply, and says from when it will', async () => {
    const asked = `early: article(id: "eu-dsa:art-14") { ...said } waiting: article(id: "uk-dmcc:s-254") { ...said }
      open: article(id: "us-ear:15-cfr-744") { ...said } on: article(id: "eu-dsa:art-24") { applies appliesFrom }`;
    const said = 'fragment said on Article { applies appliesFrom endedOn clauseTypeCount clauseTypes { totalCount } }';
    const nothing = { endedOn: null, clauseTypeCount: 0, clauseTypes: { totalCount: 0 } };
    expect(await ask(`query @asOf(date: "2023-08-01") { ${asked} } ${said}`)).toEqual({
      early: { applies: false, appliesFrom: '2024-02-17', ...nothing },
      waiting: { applies: false, appliesFrom: null, ...nothing },
      open: {
        applies: true,
        appliesFrom: null,
        endedOn: null,
        clauseTypeCount: expect.any(Number),
        clauseTypes: { totalCount: expect.any(Number) },
      },
      on: { applies: true, appliesFrom: '2022-11-16' },
    });
    expect(await ask(`{ ${asked} } ${said}`)).toMatchObject({
      early: { applies: true, appliesFrom: '2024-02-17' },
      waiting: { applies: false, appliesFrom: null },
    });
  });

  test('sorts articles by the day from which they apply: unknown first, those that wait last', async () => {
    const { list } = await ask<{ list: { nodes: { key: string; applies: boolean; appliesFrom: string | null }[] } }>(
      '{ list: articles(first: 500, orderBy: { field: APPLIES_FROM }) { nodes { key applies appliesFrom } } }',
    );
    const days = list.nodes.map(({ appliesFrom, applies }) => appliesFrom ?? (applies ? '' : '9999'));
    expect(days).toEqual(days.toSorted());
    expect(days.filter((day) => day === '')).toHaveLength(5);
    expect(days.filter((day) => day === '9999')).toHaveLength(12);
  });

  describe('of an invented country', () => {
    const invented = (slug: string, article: object | null) =>
      graph().write(
        `MATCH (jurisdiction:Jurisdiction {code: 'EU'})
         CREATE (regulation:Regulation {slug: $slug, shortName: 'Law', name: 'Law', type: 'ACT', status: 'IN_FORCE', citation: 'Laws 1',
           source: 'none', reviewStatus: 'UNREVIEWED', topics: [], applicationDates: ['2001-01-01'], applicationScopes: ['all'],
           articleCount: CASE WHEN $article IS NULL THEN 0 ELSE 1 END})-[:APPLIES_IN]->(jurisdiction)
         FOREACH (row IN CASE WHEN $article IS NULL THEN [] ELSE [$article] END |
           CREATE (article:Article {id: $slug + ':art-1', regulationSlug: $slug, ref: 'Art. 1', label: 'hedges', source: 'none', position: 0})-[:PART_OF]->(regulation)
           SET article += row)`,
        { slug, article },
      );
    const slugs = ['xa-bare', 'xa-ended'];
    beforeAll(async () => {
      await invented('xa-bare', null);
      await invented('xa-ended', { appliesFrom: '2002-01-01', endedOn: '2003-01-01' });
    });
    afterAll(() =>
      graph().write(
        `MATCH (regulation:Regulation) WHERE regulation.slug IN $slugs
         OPTIONAL MATCH (article:Article)-[:PART_OF]->(regulation) DETACH DELETE article, regulation`,
        { slugs },
      ),
    );

    test.each([
      ['2000-12-31', []],
      ['2001-01-01', ['xa-bare']],
      ['2001-12-31', ['xa-bare']],
      ['2002-01-01', ['xa-bare', 'xa-ended']],
      ['2002-12-31', ['xa-bare', 'xa-ended']],
      ['2003-01-01', ['xa-bare']],
    ])(
      'on %s a regulation applies while an article does, and one without articles by its own dates',
      async (day, laws) => {
        expect(await listed(day, 'regulations', { slugs })).toEqual(laws);
        expect(await listed(null, 'regulations', { slugs, appliesOn: day })).toEqual(laws);
        const ended = laws.includes('xa-ended') ? ['xa-ended:art-1'] : [];
        expect(await listed(day, 'articles', { regulations: slugs })).toEqual(ended);
        expect(await listed(null, 'articles', { regulations: slugs, appliesOn: day })).toEqual(ended);
      },
    );

    test('an article that has ended says on which day, and bears on nothing', async () => {
      const { article } = await ask<{ article: object }>(
        '{ article(id: "xa-ended:art-1") { applies appliesFrom endedOn } }',
      );
      expect(article).toEqual({ applies: false, appliesFrom: '2002-01-01', endedOn: '2003-01-01' });
    });
  });
});
