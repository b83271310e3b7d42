import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, reply } = questions();

const TODAY = new Date().toISOString().slice(0, 10);

const QUESTIONS = {
  'every platform with its counts': `{ platforms(first: 100) { totalCount nodes { slug name aliases documentCount provisionCount
    clauseTypeCount clauseTypes(first: 100) { totalCount edges { provisions severity confidence node { slug } } }
    documents(first: 100) { totalCount nodes { recordId } } provisions { totalCount nodes { recordId } } wordings { totalCount } } } }`,
  'every document with its counts': `{ documents(first: 500) { totalCount nodes { recordId current firstTracked lastChanged lastVerified
    endedAt changeCount versionCount provisionCount versions { totalCount } clauseTypes { totalCount } provisions(first: 3) { totalCount nodes {
      recordId position language current severity basis confidence { value } unclassifiedReason clauseType { slug } wording { sha256 } } } } } }`,
  'every clause type with its counts': `{ clauseTypes(first: 100) { nodes { slug platformCount provisionCount documents { totalCount }
    platforms(first: 100) { totalCount edges { provisions severity confidence node { slug } } }
    provisions(orderBy: { field: CONFIDENCE, direction: DESC }) { totalCount edges { rank confidence { value } node { recordId } } } } } }`,
  'the data as a whole': `{ dataset { asOf counts { collections platforms documents versions provisions wordings clauseTypes categories } }
    collections { nodes { key asOf documentCount platformCount versionCount provisionCount } } }`,
  'platforms by name': `{ platforms(first: 100, orderBy: { field: NAME }) { nodes { slug name } }
    clauseType(slug: "arbitration") { platforms(first: 100, orderBy: { field: NAME }) { nodes { slug } } }
    regulation(slug: "eu-dsa") { platforms(first: 100, orderBy: { field: NAME }) { nodes { slug } } }
    platformsSharing(clauseTypes: ["arbitration", "refunds"], match: ANY, orderBy: { field: NAME }) { nodes { slug } } }`,
  'lists under filters': `{ severe: provisions(filter: { severityAtLeast: HIGH, shownIn: ["EU"] }) { totalCount nodes { recordId } }
    plain: provisions(filter: { classified: false }) { totalCount nodes { recordId } }
    changed: documents(filter: { changedSince: "2026-01-01" }, first: 100) { totalCount nodes { recordId } }
    ended: documents(filter: { current: false }, first: 100) { totalCount nodes { recordId } }
    shared: wordings(filter: { platformsAtLeast: 2 }, orderBy: { field: PLATFORMS, direction: DESC }) { totalCount nodes { sha256 } }
    sharing: platformsSharing(clauseTypes: ["arbitration", "refunds"]) { totalCount edges { clauseTypes { provisions } node { slug } } } }`,
};

describe('as of today and of days to come, terms are what they are', () => {
  describe.each(Object.entries(QUESTIONS))('%s', (_name, question) => {
    test.each([TODAY, '2099-12-31'])('%s', async (day) => {
      expect(await ask(`query @asOf(date: "${day}") ${question}`)).toEqual(await ask(question));
    });
  });
});

describe('an answer as of a day', () => {
  test('says of which day it is', async () => {
    const question = '{ dataset { answersFor disclaimer } }';
    const { dataset } = await ask<{ dataset: { answersFor: string; disclaimer: string } }>(
      `query @asOf(date: "2026-03-01") ${question}`,
    );
    expect(dataset.answersFor).toBe('2026-03-01');
    expect(dataset.disclaimer).toMatch(/^Research material, not legal advice\. .*, answered as of 2026-03-01\.$/);
    expect(await ask(question)).toMatchObject({ dataset: { answersFor: null } });
  });

  test('has pages of its own: a cursor of one day fits no other', async () => {
    const { platforms } = await ask<{ platforms: { pageInfo: { endCursor: string } } }>(
      'query @asOf(date: "2026-03-01") { platforms(first: 2) { pageInfo { endCursor } } }',
    );
    const page = `{ platforms(after: ${JSON.stringify(platforms.pageInfo.endCursor)}) { nodes { slug } } }`;
    await ask(`query @asOf(date: "2026-03-01") ${page}`);
    for (const head of ['query', 'query @asOf(date: "2026-03-02")']) {
      const { errors } = await reply(`${head} ${page}`);
      expect(errors).toMatchObject([
        { code: 'BAD_USER_INPUT', message: expect.stringContaining('platforms by SLUG as of 2026-03-01') },
      ]);
    }
  });

  test('of a day before anything was recorded holds no terms', async () => {
    expect(
      await ask(`query @asOf(date: "1999-01-01") { platforms { totalCount } documents { totalCount } provisions { totalCount }
        wordings { totalCount } clauseType(slug: "arbitration") { platformCount platforms { totalCount } } }`),
    ).toEqual({
      platforms: { totalCount: 0 },
      documents: { totalCount: 0 },
      provisions: { totalCount: 0 },
      wordings: { totalCount: 0 },
      clauseType: { platformCount: 0, platforms: { totalCount: 0 } },
    });
  });
});
