import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSeeds } from '../../../src/import/seeds/read-seeds.ts';

const seeds = await readSeeds(fileURLToPath(new URL('../../../seeds', import.meta.url)));
const articles = seeds.regulations.flatMap((regulation) => regulation.articles);
const mappings = seeds.clauseTypes.flatMap((clauseType) => clauseType.mappings);

describe('the committed seeds', () => {
  test('hold every record of the compiled law', () => {
    expect({
      jurisdictions: seeds.jurisdictions.length,
      agencies: seeds.agencies.length,
      regulations: seeds.regulations.length,
      articles: articles.length,
      categories: seeds.categories.length,
      relations: seeds.relations.length,
      clauseTypes: seeds.clauseTypes.length,
      mappings: mappings.length,
    }).toEqual({
      jurisdictions: 16,
      agencies: 35,
      regulations: 64,
      articles: 442,
      categories: 11,
      relations: 7,
      clauseTypes: 68,
      mappings: 575,
    });
  });

  test('put 27 clause types under the Digital Services Act', () => {
    const under = seeds.clauseTypes.filter(({ mappings }) =>
      mappings.some(({ article }) => article.startsWith('eu-dsa:')),
    );
    expect(under).toHaveLength(27);
  });

  test('connect 67 pairs of regulation and agency, each with a role', () => {
    expect(seeds.regulations.flatMap(({ agencies }) => agencies)).toHaveLength(67);
  });

  test('give every clause type at least one mapping and every category at least one clause type', () => {
    expect(seeds.clauseTypes.filter(({ mappings }) => mappings.length === 0)).toEqual([]);
    const used = new Set(seeds.clauseTypes.map(({ category }) => category));
    expect(seeds.categories.map(({ slug }) => slug).filter((slug) => !used.has(slug))).toEqual([]);
  });

  test('say for every clause type why it is as severe as it is, each in words of its own', () => {
    const reasons = seeds.clauseTypes.map(({ severityReason }) => severityReason);
    expect(new Set(reasons).size).toBe(68);
    expect(reasons.filter((reason) => reason.length > 140 || reason.includes('\n'))).toEqual([]);
  });

  test('use every step of severity', () => {
    expect(new Set(seeds.clauseTypes.map(({ severity }) => severity))).toEqual(new Set(['low', 'medium', 'high']));
  });

  test('keep both dates of the Cyber Resilience Act', () => {
    const act = seeds.regulations.find(({ slug }) => slug === 'eu-cyber-resilience');
    expect(act?.applicationDates).toEqual([
      { date: '2026-09-11', scope: 'Art. 14' },
      { date: '2027-12-11', scope: 'general application' },
    ]);
  });

  const daysOf = (slug: string) => {
    const own = articles.filter(({ id }) => id.startsWith(`${slug}:`));
    return Object.fromEntries(own.map(({ id, appliesFrom }) => [id.slice(slug.length + 1), appliesFrom]));
  };

  test('date each article of the Digital Services Act by Art. 92 and 93', () => {
    const { 'art-24': reports, 'art-33': designation, ...others } = daysOf('eu-dsa');
    expect([reports, designation]).toEqual(['2022-11-16', '2022-11-16']);
    for (const [id, day] of Object.entries(others)) {
      const ofTheLargest = ['art-34', 'art-35', 'art-38', 'art-39', 'art-40'].includes(id);
      expect([id, day]).toEqual([id, ofTheLargest ? '2023-08-25' : '2024-02-17']);
    }
  });

  test('date each article of the AI Act by its chapter, as delayed in 2026', () => {
    const [prohibited, models, general, highRisk] = ['2025-02-02', '2025-08-02', '2026-08-02', '2027-12-02'];
    expect(daysOf('eu-ai-act')).toEqual({
      'art-4': prohibited,
      'art-5': prohibited,
      'art-6': highRisk,
      'art-10': highRisk,
      'art-13': highRisk,
      'art-14': highRisk,
      'art-16': highRisk,
      'art-25': highRisk,
      'art-26': highRisk,
      'art-27': highRisk,
      'art-50': general,
      'art-53': models,
      'art-54': models,
      'art-55': models,
      'art-85': general,
      'art-86': general,
      'annex-iii': highRisk,
    });
  });

  test.each([
    ['eu-cyber-resilience', { 'art-13': '2027-12-11', 'art-14': '2026-09-11' }],
    ['us-ca-breach', { 'civ-code-1798-81-5': '2005-01-01', 'civ-code-1798-82': '2003-07-01' }],
    ['us-tida', { 'pub-l-119-12-s-2': '2025-05-19', 'pub-l-119-12-s-3': '2026-05-19' }],
    ['uk-dpa', { 's-123': '2018-07-23', 's-164a': '2026-06-19', 's-165': '2018-05-25', 's-168': '2018-05-25' }],
    [
      'us-faa',
      { '9-usc-2': '1926-01-01', '9-usc-4': '1926-01-01', '9-usc-10': '1926-01-01', '9-usc-402': '2022-03-03' },
    ],
  ])('date the articles of %s as its application dates do', (slug, days) => {
    expect(daysOf(slug)).toEqual(days);
  });

  test('let the whole of the Indian act and of the Brazilian one for minors begin on one day', () => {
    expect(new Set(Object.values(daysOf('in-dpdp')))).toEqual(new Set(['2027-05-13']));
    expect(new Set(Object.values(daysOf('br-eca-digital')))).toEqual(new Set(['2026-03-17']));
  });

  test('let what waits for a commencement, for regulations or for a register be pending', () => {
    const pending = articles.filter(({ appliesFrom }) => appliesFrom === 'pending').map(({ id }) => id);
    expect(pending).toEqual([
      'ca-pipeda:s-10-4',
      ...['s-254', 's-256', 's-258', 's-260', 's-264', 's-275'].map((section) => `uk-dmcc:${section}`),
      ...['s-15', 's-17', 's-64', 's-71', 's-75'].map((section) => `uk-osa:${section}`),
    ]);
  });

  test('leave the first day of five articles open', () => {
    expect(articles.filter(({ appliesFrom }) => appliesFrom === null).map(({ id }) => id)).toEqual([
      'us-cfaa:18-usc-1030-a-2-c',
      'us-ear:15-cfr-734',
      'us-ear:15-cfr-744',
      'us-ear:15-cfr-746',
      'us-ftc5:15-usc-45-n',
    ]);
  });

  test('say why, where the day of an article is none of the dates of its law', () => {
    const unexplained = seeds.regulations.flatMap(({ inForce, applicationDates, articles: own }) => {
      const known = new Set([inForce, ...applicationDates.map(({ date }) => date), null]);
      return own.filter(({ appliesFrom, note }) => !known.has(appliesFrom) && note === null).map(({ id }) => id);
    });
    expect(unexplained).toEqual([]);
  });

  test('keep what is not known as null', () => {
    const act = seeds.regulations.find(({ slug }) => slug === 'uk-ucta');
    expect(act).toMatchObject({ celex: null, eli: null, url: null, adopted: null, notes: null });
  });

  test('name licence and attribution of every known collection', () => {
    expect(seeds.collections.map(({ id, kind, licence }) => [id, kind, licence.split(';')[0]])).toEqual([
      ['curated-records', 'curated', 'facts'],
      ['demo', 'open-terms-archive', 'ODC-By 1.0'],
      ['genai-eu', 'open-terms-archive', 'ODC-By 1.0'],
      ['vlopses-us', 'open-terms-archive', 'ODC-By 1.0'],
    ]);
  });

  test('keep the external ids of the Stability AI record and its three peers', () => {
    const [record] = seeds.records;
    expect(record).toMatchObject({
      collection: 'curated-records',
      document: { externalIds: { conductatlas: 'CA-D-00772' } },
      provision: {
        clauseType: 'downstream-operator-responsibility',
        basis: 'inferred',
        externalIds: { conductatlas: 'CA-P-011536' },
      },
      regulationsListed: ['us-cfaa'],
      regulationsInProse: ['eu-dsa', 'eu-ai-act', 'us-230', 'uk-osa'],
    });
    expect(
      record?.peers.map(({ platform, document, provision }) => [platform.slug, document, provision.severity]),
    ).toEqual([
      ['perplexity', null, 'high'],
      ['cohere', null, 'high'],
      ['google-gemini', null, 'high'],
    ]);
  });
});
