import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, reply, graph } = questions();

interface Total {
  value: string;
  total: number;
}
interface Figures {
  documents: { current: number; ended: number };
  newestVersion: { recordId: string };
  recentChanges: { days: number; since: string; until: string; total: number }[];
  provisions: Record<string, Total[]> & {
    total: number;
    classified: number;
    unclassified: number;
    classifiedShare: number;
    bySeverity: Record<string, number>;
  };
}

const FILTERS = {
  byBasis: (value: string) => `bases: [${value}]`,
  byConfidence: (value: string) => `confidenceLevels: [${value}]`,
  byLanguage: (value: string) => `languages: ["${value}"]`,
  byKind: (value: string) => `kinds: [${value}]`,
  byTermsType: (value: string) => `termsTypes: ["${value}"]`,
  byUnclassifiedReason: (value: string) => `unclassifiedReasons: [${value}]`,
} as const;

const QUESTION = `{ statistics { documents { current ended } newestVersion { recordId }
  recentChanges(days: [30, 90, 365]) { days since until total }
  provisions { total classified unclassified classifiedShare bySeverity { high medium low none }
    ${Object.keys(FILTERS)
      .map((name) => `${name} { value total }`)
      .join(' ')} } } }`;

/** How long the lists are, in the order asked. */
async function lengths(lists: readonly string[], head: string): Promise<number[]> {
  const fields = lists.map((list, index) => `l${index}: ${list} { totalCount }`).join('\n');
  const answer = await ask<Record<string, { totalCount: number }>>(`query ${head} { ${fields} }`);
  return lists.map((_, index) => answer[`l${index}`]?.totalCount ?? -1);
}

const provisions = (filter: string) => `provisions(first: 0, filter: { ${filter} })`;

describe.each(['', '@asOf(date: "2026-02-10")'])('figures (%s)', (head) => {
  test('are the lengths of the lists that they name', async () => {
    const { statistics } = await ask<{ statistics: Figures }>(`query ${head} ${QUESTION}`);
    const { documents, provisions: figures, recentChanges } = statistics;
    const { high, medium, low, none } = figures.bySeverity;
    const told = [
      ...(Object.keys(FILTERS) as (keyof typeof FILTERS)[]).flatMap((name) =>
        (figures[name] ?? []).map(({ value, total }) => [provisions(FILTERS[name](value)), total] as const),
      ),
      [provisions(''), figures.total] as const,
      [provisions('classified: true'), figures.classified] as const,
      [provisions('classified: false'), figures.unclassified] as const,
      [provisions('classified: false'), none ?? -1] as const,
      [provisions('severities: [HIGH]'), high ?? -1] as const,
      [provisions('severities: [MEDIUM]'), medium ?? -1] as const,
      [provisions('severities: [LOW]'), low ?? -1] as const,
      ['documents(first: 0, filter: { current: true })', documents.current] as const,
      ['documents(first: 0, filter: { current: false })', documents.ended] as const,
      ...recentChanges.map(
        ({ since, until, total }) =>
          [`changes(first: 0, filter: { since: "${since}", until: "${until}" })`, total] as const,
      ),
    ];
    expect(told.length).toBeGreaterThan(25);
    const found = await lengths(
      told.map(([list]) => list),
      head,
    );
    expect(told).toEqual(told.map(([list], index) => [list, found[index]]));
    expect(figures.classifiedShare).toBeCloseTo(figures.classified / figures.total, 9);
    const { versions } = await ask<{ versions: { nodes: { recordId: string }[] } }>(
      `query ${head} { versions(first: 1) { nodes { recordId } } }`,
    );
    expect(statistics.newestVersion).toEqual(versions.nodes[0]);
  });
});

test('figures of provisions are what the graph holds', async () => {
  const { statistics } = await ask<{ statistics: Figures }>(QUESTION);
  const rows = await graph().read(
    `MATCH (:Document {current: true})-[:CONTAINS]->(provision:Provision)-[worded:WORDED]->(:Wording) WHERE worded.to IS NULL
     OPTIONAL MATCH (provision)-[first:INSTANCE_OF {rank: 1}]->(:ClauseType)
     RETURN worded.language AS language, count(*) AS total, count(first) AS classified`,
    {},
  );
  const recorded = await graph().read(
    'MATCH (provision:Provision {current: true}) WHERE provision.sha256 IS NULL RETURN count(*) AS total',
    {},
  );
  const all = rows.reduce((sum, { total }) => sum + (total as number), 0) + (recorded[0]?.total as number);
  expect(statistics.provisions.total).toBe(all);
  expect(statistics.provisions.classified).toBe(
    rows.reduce((sum, { classified }) => sum + (classified as number), 0) + (recorded[0]?.total as number),
  );
});

test('the top of clause types, regulations and platforms is that of their lists', async () => {
  const { statistics, ...lists } = await ask<Record<string, Record<string, unknown>>>(`{
    statistics { clauseTypes(first: 5) { totalCount nodes { slug platformCount } } regulations(first: 5) { totalCount nodes { slug platformCount } }
      platforms(first: 5) { totalCount nodes { slug provisionCount } } }
    clauseTypes(first: 5, orderBy: { field: PLATFORMS, direction: DESC }) { totalCount nodes { slug platformCount } }
    regulations(first: 5, orderBy: { field: PLATFORMS, direction: DESC }) { totalCount nodes { slug platformCount } }
    platforms(first: 5, orderBy: { field: PROVISIONS, direction: DESC }) { totalCount nodes { slug provisionCount } } }`);
  expect(statistics).toEqual(lists);
});

test.each([
  ['[0]', '"days" of recentChanges names 0; give numbers from 1 to 1000'],
  ['[1001]', '"days" of recentChanges names 1001'],
  ['[1,2,3,4,5,6,7,8,9,10,11]', '"days" of recentChanges names 11 numbers; the most is 10.'],
])('recent changes of %s days are refused', async (days, message) => {
  const { errors } = await reply(`{ statistics { recentChanges(days: ${days}) { total } } }`);
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  expect(errors[0]?.message).toContain(message);
});
