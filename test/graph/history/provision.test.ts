import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { forget } from '../../support/facts.ts';
import { broom, CLAUSES, cress, GARDEN, heath, plant, provisionThatSaid, versionOf } from './garden.ts';

const { ask, reply, graph } = questions();
beforeAll(() => plant(graph()));
afterAll(() => forget(graph(), GARDEN));

const quarrels = provisionThatSaid(heath, CLAUSES.umpire.text);
const seeds = provisionThatSaid(heath, CLAUSES.seeds.text);
const visitors = provisionThatSaid(broom, 'We count the visitors of the greenhouse.');
const provision = (recordId: string, fields: string) => `provision(recordId: "${recordId}") { ${fields} }`;

describe('a provision through time', () => {
  test('says what it said when, by which version, and what it was concluded to be', async () => {
    const data = await ask(
      `{ ${provision(quarrels, 'history { from to version { sequence } wording { text } similarity moved language clauseTypes { slug } unclassifiedReason }')} }`,
    );
    const stretch = { moved: false, language: 'en', unclassifiedReason: null, similarity: null };
    const both = [{ slug: 'arbitration' }, { slug: 'governing-law' }];
    expect(data).toEqual({
      provision: {
        history: [
          {
            ...stretch,
            from: '2025-01-10T12:00:00.000Z',
            to: '2025-02-10T12:00:00.000Z',
            version: { sequence: 1 },
            wording: { text: CLAUSES.umpire.text },
            clauseTypes: [{ slug: 'arbitration' }],
          },
          {
            ...stretch,
            from: '2025-02-10T12:00:00.000Z',
            to: '2025-05-10T12:00:00.000Z',
            version: { sequence: 2 },
            wording: { text: CLAUSES.umpires.text },
            similarity: expect.closeTo(24 / 27, 1),
            clauseTypes: both,
          },
          {
            ...stretch,
            from: '2025-06-10T23:59:59.000Z',
            to: null,
            version: { sequence: 6 },
            wording: { text: CLAUSES.umpires.text },
            clauseTypes: both,
          },
        ],
      },
    });
  });

  test.each([
    [quarrels, '2025-01-09', null],
    [quarrels, '2025-01-10', CLAUSES.umpire.text],
    [quarrels, '2025-02-09', CLAUSES.umpire.text],
    [quarrels, '2025-02-10', CLAUSES.umpires.text],
    [quarrels, '2025-05-09', CLAUSES.umpires.text],
    [quarrels, '2025-05-10', null],
    [quarrels, '2025-06-09', null],
    [quarrels, '2025-06-10', CLAUSES.umpires.text],
    [quarrels, '2099-01-01', CLAUSES.umpires.text],
    [seeds, '2025-04-09', CLAUSES.seeds.text],
    [seeds, '2025-04-10', null],
    [visitors, '2025-07-31', 'We count and photograph the visitors of the greenhouse.'],
    [visitors, '2025-08-01', null],
  ])('of %s said on %s: %s', async (recordId, day, text) => {
    const data = await ask<{ provision: { wordingAt: { text: string } | null } }>(
      `{ ${provision(recordId, `wordingAt(date: "${day}") { text }`)} }`,
    );
    expect(data.provision.wordingAt?.text ?? null).toBe(text);
  });

  test('tells when it was first seen, last changed, last verified and removed, and how often it changed', async () => {
    const dates = 'firstTracked lastChanged lastVerified removedAt changeCount hasChanged current';
    const water = provisionThatSaid(heath, CLAUSES.water);
    const data = await ask(
      `{ quarrels: ${provision(quarrels, dates)} seeds: ${provision(seeds, dates)} water: ${provision(water, dates)} visitors: ${provision(visitors, dates)} }`,
    );
    const noon = (day: string) => `${day}T12:00:00.000Z`;
    expect(data).toEqual({
      quarrels: {
        firstTracked: noon('2025-01-10'),
        lastChanged: noon('2025-02-10'),
        lastVerified: '2025-06-10T23:59:59.000Z',
        removedAt: null,
        changeCount: 1,
        hasChanged: true,
        current: true,
      },
      seeds: {
        firstTracked: noon('2025-01-10'),
        lastChanged: '2025-06-10T23:59:59.000Z',
        lastVerified: '2025-06-10T23:59:59.000Z',
        removedAt: null,
        changeCount: 2,
        hasChanged: true,
        current: true,
      },
      water: {
        firstTracked: noon('2025-01-10'),
        lastChanged: noon('2025-01-10'),
        lastVerified: '2025-06-10T23:59:59.000Z',
        removedAt: null,
        changeCount: 0,
        hasChanged: false,
        current: true,
      },
      visitors: {
        firstTracked: noon('2025-01-20'),
        lastChanged: noon('2025-02-10'),
        lastVerified: noon('2025-02-10'),
        removedAt: null,
        changeCount: 1,
        hasChanged: true,
        current: false,
      },
    });
  });

  test('refuses a day of which nothing can be known', async () => {
    const { errors } = await reply(`{ ${provision(quarrels, 'wordingAt(date: "1984-01-01") { text }')} }`);
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('"date" is 1984-01-01') },
    ]);
  });
});

describe('the evidence of a provision', () => {
  const fields =
    'evidence { collection { key } commit path sourceUrls capturedAt wordingSha256 versionSha256 archiveUrl version { recordId } }';

  test('is the latest version that has it, with what checks it at the source', async () => {
    const data = await ask(`{ ${provision(quarrels, fields)} }`);
    expect(data).toEqual({
      provision: {
        evidence: {
          collection: { key: GARDEN },
          commit: 'c6',
          path: 'Heath/Terms of Service.md',
          sourceUrls: ['https://heath.example/terms'],
          capturedAt: '2025-06-10T23:59:59.000Z',
          wordingSha256: heath.provisions[0]?.worded.at(-1)?.sha256,
          versionSha256: heath.versions[5]?.sha256,
          archiveUrl: 'https://github.com/test/garden-versions/blob/c6/Heath/Terms%20of%20Service.md',
          version: { recordId: versionOf(heath, 6) },
        },
      },
    });
  });

  test('of what is gone is the last version that had it, and there is some also without texts', async () => {
    const data = await ask(
      `{ gone: ${provision(visitors, 'evidence { commit version { sequence } }')}
         bare: ${provision(cress.provisions[0]?.id ?? '', 'text evidence { commit wordingSha256 }')} }`,
    );
    expect(data).toEqual({
      gone: { evidence: { commit: 'c2', version: { sequence: 2 } } },
      bare: { text: null, evidence: { commit: 'c2', wordingSha256: cress.provisions[0]?.worded[1]?.sha256 } },
    });
  });
});

describe('a document through time', () => {
  test.each([
    ['2025-01-09', null],
    ['2025-01-10', 1],
    ['2025-02-09', 1],
    ['2025-03-10', 3],
    ['2025-05-09', 4],
    ['2025-05-10', null],
    ['2025-06-09', null],
    ['2025-06-10', 6],
    ['2025-07-10', 6],
    ['2030-01-01', 6],
  ])('on %s has the terms of version %s', async (day, sequence) => {
    const data = await ask<{ document: { asOf: { sequence: number } | null } }>(
      `{ document(recordId: "${heath.id}") { asOf(date: "${day}") { sequence } } }`,
    );
    expect(data.document.asOf?.sequence ?? null).toBe(sequence);
  });

  test('says when it ended, and in how many versions the platform changed it', async () => {
    const fields = 'endedAt changeCount versionCount lastChanged';
    expect(
      await ask(`{ heath: document(recordId: "${heath.id}") { ${fields} }
        broom: document(recordId: "${broom.id}") { ${fields} before: asOf(date: "2025-07-31") { sequence } after: asOf(date: "2025-08-01") { sequence } } }`),
    ).toEqual({
      heath: { endedAt: null, changeCount: 3, versionCount: 7, lastChanged: '2025-06-10T23:59:59.000Z' },
      broom: {
        endedAt: '2025-08-01T08:00:00.000Z',
        changeCount: 1,
        versionCount: 2,
        lastChanged: '2025-02-10T12:00:00.000Z',
        before: { sequence: 2 },
        after: null,
      },
    });
  });
});
