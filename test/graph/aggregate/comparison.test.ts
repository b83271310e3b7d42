import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCollection } from '../../../src/import/load/collection.ts';
import { stamp } from '../../../src/import/load/dataset.ts';
import { deriveAll } from '../../../src/import/load/derive.ts';
import { questions } from '../../support/ask.ts';
import { forget, sha256, sourceOf } from '../../support/facts.ts';
import { historyOf } from '../../support/history.ts';

const { ask, reply, graph } = questions();
const COLLECTION = 'test-comparison';

const UMPIRE = { text: 'Quarrels about the orchard go to the umpire of the village.', types: ['arbitration'] };
const JUDGE = { text: 'Quarrels about the orchard go to the judge of the town.', types: ['arbitration'] };
const LONG = {
  text: `Whoever returns an apple ${'on a sunny day of the week '.repeat(20)}gets the money back.`,
  types: ['refunds'],
};
const CHILDREN = { text: 'Children climb the trees only with a parent.', types: ['minors', 'refunds'] };

const documents = [
  historyOf(COLLECTION, 'Appleyard', [
    { at: '2025-01-10', clauses: [UMPIRE, LONG] },
    { at: '2025-06-01', clauses: [UMPIRE, LONG, JUDGE] },
  ]),
  historyOf(COLLECTION, 'Pearyard', [{ at: '2025-02-10', clauses: [JUDGE, CHILDREN] }]),
  historyOf(COLLECTION, 'Plumyard', [{ at: '2025-03-10', clauses: [LONG] }]),
];

beforeAll(async () => {
  const { platforms } = await loadCollection(graph(), sourceOf(COLLECTION, documents), {
    origin: 'IMPORT',
    progress: () => undefined,
  });
  await deriveAll(graph(), platforms);
  await stamp(graph(), {});
});
afterAll(() => forget(graph(), COLLECTION));

interface Cell {
  platform: { slug: string };
  provisions: number;
  severity: string | null;
  confidence: { value: number } | null;
  provision: { recordId: string } | null;
  wording: { sha256: string } | null;
  excerpt: string | null;
  wordings: number;
}
interface Row {
  clauseType: { slug: string };
  differs: boolean;
  shared: { sha256: string }[];
  onlyIn: { slug: string } | null;
  missingIn: { slug: string }[];
  cells: Cell[];
  diff: { wordsAdded: number; wordsRemoved: number; segments: { operation: string; text: string }[] } | null;
}
interface Comparison {
  totalCount: number;
  sharedCount: number;
  differingCount: number;
  standings: { platform: { slug: string }; present: number; alone: number; missing: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  rows: Row[];
}

const FIELDS = `totalCount sharedCount differingCount standings { platform { slug } present alone missing }
  pageInfo { hasNextPage endCursor }
  rows { clauseType { slug } differs shared { sha256 } onlyIn { slug } missingIn { slug }
    cells { platform { slug } provisions severity confidence { value } provision { recordId } wording { sha256 } excerpt wordings } }`;

async function compare(platforms: readonly string[], given = '', head = ''): Promise<Comparison> {
  const answer = await ask<{ compare: Comparison }>(
    `query ${head} { compare(platforms: ${JSON.stringify(platforms)}${given}) { ${FIELDS} } }`,
  );
  return answer.compare;
}

const ORCHARDS = ['appleyard', 'pearyard', 'plumyard'];

describe('platforms of whose terms the texts are here', () => {
  test('stand side by side, each with its strongest provision', async () => {
    const { rows, standings, ...counts } = await compare(ORCHARDS);
    const row = (slug: string) => rows.find(({ clauseType }) => clauseType.slug === slug);
    expect(rows.map(({ clauseType }) => clauseType.slug).sort()).toEqual(['arbitration', 'minors', 'refunds']);
    const [apple, pear, plum] = row('arbitration')?.cells ?? [];
    expect(apple).toMatchObject({ platform: { slug: 'appleyard' }, provisions: 2, wordings: 2, severity: 'HIGH' });
    expect(pear).toMatchObject({ provisions: 1, excerpt: JUDGE.text, wording: { sha256: sha256(JUDGE.text) } });
    expect(plum).toMatchObject({ provisions: 0, severity: null, provision: null, wording: null, excerpt: null });
    expect(row('arbitration')).toMatchObject({
      differs: true,
      shared: [{ sha256: sha256(JUDGE.text) }],
      missingIn: [{ slug: 'plumyard' }],
      onlyIn: null,
    });
    expect(row('minors')).toMatchObject({ onlyIn: { slug: 'pearyard' }, shared: [] });
    expect(counts).toMatchObject({ totalCount: 3, sharedCount: 2, differingCount: 3 });
    expect(standings.map(({ present, alone, missing }) => [present, alone, missing])).toEqual([
      [2, 0, 1],
      [3, 1, 0],
      [1, 0, 2],
    ]);
  });

  test('have long wordings cut at a word', async () => {
    const { rows } = await compare(['appleyard', 'plumyard'], ', clauseTypes: ["refunds"]');
    const [cell] = rows[0]?.cells ?? [];
    expect(cell?.excerpt).toMatch(/^Whoever returns an apple on a sunny .*\w…$/);
    expect(cell?.excerpt?.length).toBeLessThanOrEqual(281);
    expect(rows[0]?.differs).toBe(false);
  });

  test('are told apart word by word, also in the other direction', async () => {
    const answer = await ask<{ compare: { rows: Record<string, Row['diff']>[] } }>(
      `{ compare(platforms: ["appleyard", "pearyard"], clauseTypes: ["refunds"]) { rows {
           usual: diff { wordsAdded wordsRemoved segments { operation text } }
           back: diff(from: "pearyard", to: "appleyard") { wordsAdded wordsRemoved segments { operation text } } } } }`,
    );
    const [{ usual, back } = {}] = answer.compare.rows;
    expect(usual?.segments.length).toBeGreaterThan(1);
    expect([usual?.wordsAdded, usual?.wordsRemoved]).toEqual([back?.wordsRemoved, back?.wordsAdded]);
  });

  test('as of a day are compared by what they said then', async () => {
    const { rows } = await compare(ORCHARDS, '', '@asOf(date: "2025-04-01")');
    const [apple, pear, plum] = rows.find(({ clauseType }) => clauseType.slug === 'arbitration')?.cells ?? [];
    expect([apple?.provisions, pear?.provisions, plum?.provisions]).toEqual([1, 1, 0]);
    expect(apple?.excerpt).toBe(UMPIRE.text);
    const { errors } = await reply(
      `query @asOf(date: "2025-01-20") { compare(platforms: ["appleyard", "pearyard"]) { totalCount } }`,
    );
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('platforms of the whole graph', () => {
  const KNOWN = ['tiktok', 'instagram', 'claude-ai'];

  test.each([
    ['', 'true'],
    [
      ', regulation: "eu-dsa"',
      `EXISTS { (type)-[:FALLS_UNDER]->(:Article)-[:PART_OF]->(:Regulation {slug: 'eu-dsa'}) }`,
    ],
    [
      ', categories: ["minors"], termsTypes: ["Terms of Service"]',
      `type.categorySlug = 'minors' AND document.termsType = 'Terms of Service'`,
    ],
  ])('are compared (%s) as a plain walk does', async (given, condition) => {
    const { rows, totalCount } = await compare(KNOWN, `${given}, first: 500`);
    const expected = await graph().read(
      `MATCH (platform:Platform)-[:PUBLISHES]->(document:Document {current: true})-[:CONTAINS]->(provision:Provision)-[held:INSTANCE_OF]->(type:ClauseType)
       WHERE platform.slug IN $known AND ${condition}
       RETURN type.slug + ' ' + platform.slug AS cell, count(DISTINCT provision) AS provisions, count(DISTINCT provision.sha256) AS wordings,
              max(held.confidence) AS confidence, ['LOW', 'MEDIUM', 'HIGH'][max(coalesce(held.severityRank, type.severityRank)) - 1] AS severity`,
      { known: KNOWN },
    );
    expect(expected.length).toBeGreaterThan(3);
    const found = rows.flatMap(({ clauseType, cells }) =>
      cells
        .filter(({ provisions }) => provisions > 0)
        .map(({ platform, provisions, wordings, confidence, severity }) => ({
          cell: `${clauseType.slug} ${platform.slug}`,
          provisions,
          wordings,
          confidence: confidence?.value,
          severity,
        })),
    );
    const byCell = (all: readonly object[]) => new Map(all.map((one) => [(one as { cell: string }).cell, one]));
    expect(byCell(found)).toEqual(byCell(expected));
    expect(totalCount).toBe(new Set(expected.map(({ cell }) => String(cell).split(' ')[0])).size);
  });

  test('page by page are the comparison as a whole', async () => {
    const whole = await compare(KNOWN, ', first: 500');
    const rows: Row[] = [];
    let after: string | null = null;
    do {
      const page: Comparison = await compare(KNOWN, `, first: 9${after === null ? '' : `, after: "${after}"`}`);
      rows.push(...page.rows);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(rows).toEqual(whole.rows);
  });
});

test.each([
  ['platforms: ["tiktok"]', 'BAD_USER_INPUT', '"platforms" of compare names 1; give 2 to 10'],
  ['platforms: ["tiktok", "TikTok "]', 'BAD_USER_INPUT', 'names "tiktok" twice'],
  [
    `platforms: ${JSON.stringify(Array.from({ length: 11 }, (_, index) => `p${index}`))}`,
    'BAD_USER_INPUT',
    'names 11; give 2 to 10',
  ],
  ['platforms: ["tiktok", "nope"]', 'NOT_FOUND', 'There is no platform "nope"'],
  ['platforms: ["tiktok", "instagram"], after: "x"', 'BAD_USER_INPUT', '"after" is no cursor'],
])('a comparison asked for (%s) is refused with what to write', async (given, code, message) => {
  const { errors } = await reply(`{ compare(${given}) { totalCount } }`);
  expect(errors).toMatchObject([{ code, path: 'compare' }]);
  expect(errors[0]?.message).toContain(message);
});

test('a difference with a platform that is not compared is refused', async () => {
  const { errors } = await reply(
    '{ compare(platforms: ["tiktok", "instagram"], first: 1) { rows { diff(to: "claude-ai") { complete } } } }',
  );
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
});
