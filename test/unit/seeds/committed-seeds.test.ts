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
