import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, reply, graph } = questions();

interface Severities {
  high: number;
  medium: number;
  low: number;
  none: number;
}
interface Bucket extends Record<string, unknown> {
  label: string;
  start: string;
  end: string;
  total: number;
  bySeverity: Severities;
}
interface Timeline {
  totalCount: number;
  since: string | null;
  until: string | null;
  buckets: Bucket[];
}

const FIELDS = `totalCount since until buckets {
  label start end total added edited removed moved revived bySeverity { high medium low none } }`;

async function timeline(given: string, head = ''): Promise<Timeline> {
  const answer = await ask<{ timeline: Timeline }>(`query ${head} { timeline(${given}) { ${FIELDS} } }`);
  return answer.timeline;
}

async function changes(filter: string, head = ''): Promise<number> {
  const answer = await ask<{ changes: { totalCount: number } }>(
    `query ${head} { changes(first: 0, filter: { ${filter} }) { totalCount } }`,
  );
  return answer.changes.totalCount;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const KINDS = ['added', 'edited', 'removed', 'moved', 'revived'] as const;

/** Changes by the platforms themselves, month by month and kind by kind, by a walk over each of them. */
async function walked(narrowing = 'true'): Promise<Map<string, Record<string, number>>> {
  const rows = await graph().read(
    `MATCH (version:Version {kind: 'CHANGE'})-[change:ADDED|EDITED|REMOVED|MOVED|REVIVED]->(provision:Provision)
     WHERE version.opening IS NULL AND ${narrowing}
     RETURN substring(version.capturedAt, 0, 7) AS month, toLower(type(change)) AS kind, count(*) AS total`,
    {},
  );
  const months = new Map<string, Record<string, number>>();
  for (const { month, kind, total } of rows as { month: string; kind: string; total: number }[])
    months.set(month, { ...months.get(month), [kind]: total });
  return months;
}

const told = ({ buckets }: Timeline) =>
  new Map(
    buckets
      .filter(({ total }) => total > 0)
      .map((bucket) => [
        bucket.label,
        Object.fromEntries(KINDS.filter((kind) => bucket[kind] !== 0).map((kind) => [kind, bucket[kind]])),
      ]),
  );

describe('a timeline', () => {
  test('of all changes tells of each month what a walk counts, those without one included', async () => {
    const found = await timeline('interval: MONTH');
    const expected = await walked();
    expect(expected.size).toBeGreaterThan(6);
    expect(told(found)).toEqual(expected);
    expect(found.totalCount).toBe(await changes(''));
    const months = [...expected.keys()].sort();
    expect(found.buckets[0]?.label).toBe(months[0]);
    expect(found.buckets.at(-1)?.label).toBe(months.at(-1));
    for (const { total, bySeverity, ...bucket } of found.buckets) {
      expect(sum(Object.values(bySeverity))).toBe(total);
      expect(sum(KINDS.map((kind) => bucket[kind] as number))).toBe(total);
    }
  });

  test.each([
    ['clauseTypes: ["arbitration"]', 'EXISTS', `{slug: 'arbitration'}`],
    ['categories: ["privacy"]', 'EXISTS', `{categorySlug: 'privacy'}`],
  ])('under { %s } tells what a walk counts', async (filter, exists, type) => {
    const found = await timeline(`interval: MONTH, filter: { ${filter} }`);
    const expected = await walked(
      `${exists} { MATCH (provision)-[held:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType ${type})
         WHERE held.fromSequence <= version.sequence AND (held.toSequence IS NULL OR held.toSequence > change.base) }`,
    );
    expect(expected.size).toBeGreaterThan(2);
    expect(told(found)).toEqual(expected);
  });

  test.each(['HIGH', 'MEDIUM', 'LOW'])('counts as many changes of severity %s as the list', async (severity) => {
    const { buckets } = await timeline('interval: YEAR');
    const name = severity.toLowerCase() as keyof Severities;
    const own = `severities: [${severity}]`;
    expect(sum(buckets.map(({ bySeverity }) => bySeverity[name]))).toBeLessThanOrEqual(await changes(own));
    const { buckets: narrowed, totalCount } = await timeline(`interval: YEAR, filter: { ${own} }`);
    expect(totalCount).toBe(await changes(own));
    expect(sum(narrowed.map(({ total }) => total))).toBe(totalCount);
  });

  test('below a platform and below a clause type is that of the list there', async () => {
    const { platform, clauseType } = await ask<Record<string, { timeline: Timeline; changes: { totalCount: number } }>>(
      `{ platform(slug: "tiktok") { timeline(interval: QUARTER) { ${FIELDS} } changes(first: 0) { totalCount } }
         clauseType(slug: "minors") { timeline(interval: QUARTER) { ${FIELDS} } changes(first: 0) { totalCount } } }`,
    );
    for (const node of [platform, clauseType]) {
      expect(node?.changes.totalCount).toBeGreaterThan(0);
      expect(node?.timeline.totalCount).toBe(node?.changes.totalCount);
    }
  });

  test('ends with the day of the operation', async () => {
    const head = '@asOf(date: "2026-03-31")';
    const found = await timeline('interval: WEEK', head);
    expect(found.totalCount).toBe(await changes('', head));
    expect(found.totalCount).toBeGreaterThan(0);
    expect((found.until ?? '') <= '2026-03-31').toBe(true);
    expect(found.totalCount).toBe(await changes('until: "2026-03-31"'));
  });
});

const interval = fc.constantFrom('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR');
const day = fc
  .integer({ min: 0, max: 700 })
  .map((offset) => new Date(Date.UTC(2025, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10));
const filters = fc.constantFrom(
  '',
  'kinds: [EDITED, ADDED]',
  'platforms: ["tiktok", "claude-ai"]',
  'versionKinds: [CHANGE, TECHNICAL_UPGRADE]',
  'versionKinds: [FIRST_RECORD]',
  'termsTypes: ["Privacy Policy"]',
  'severityAtLeast: HIGH',
  'regulations: ["eu-dsa"] kinds: [REMOVED]',
  'collections: ["genai-eu"]',
  'similarityBelow: 0.9',
);

test('whatever is asked, the intervals sum up to the list, and each is a list of its own', async () => {
  await fc.assert(
    fc.asyncProperty(interval, day, day, filters, async (part, one, other, filter) => {
      const [since, until] = one < other ? [one, other] : [other, one];
      const window = `since: "${since}" until: "${until}"`;
      const { totalCount, buckets } = await timeline(`interval: ${part}, ${window}, filter: { ${filter} }`);
      expect(totalCount).toBe(await changes(`${window} ${filter}`));
      expect(sum(buckets.map(({ total }) => total))).toBe(totalCount);
      expect([buckets[0]?.start, buckets.at(-1)?.end]).toEqual([since, until]);
      const fullest = buckets.toSorted((a, b) => b.total - a.total)[0];
      if (fullest)
        expect(await changes(`since: "${fullest.start}" until: "${fullest.end}" ${filter}`)).toBe(fullest.total);
    }),
    { numRuns: 25 },
  );
});

test('a timeline of what there is not is refused with near matches', async () => {
  const { errors } = await reply('{ timeline(filter: { clauseTypes: ["arbitratoin"] }) { totalCount } }');
  expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: 'timeline' }]);
  expect(errors[0]?.message).toContain('Did you mean "arbitration"?');
});

test.each([
  ['interval: DAY, since: "1990-01-01", until: "2000-12-31"', 'Take WEEK (574), or a shorter time.'],
  ['since: "2026-02-01", until: "2026-01-01"', '"since" (2026-02-01) is later than "until" (2026-01-01)'],
  ['since: "2026-01-01", filter: { since: "2026-01-01" }', '"since" of timeline is given twice'],
  ['since: "0001-01-01"', '"since" is 0001-01-01. Give a day from 1990-01-01'],
  ['until: "9999-12-31"', '"until" is 9999-12-31. Give a day from'],
])('a timeline asked for (%s) is refused with what to write', async (given, message) => {
  const { errors } = await reply(`{ timeline(${given}) { totalCount } }`);
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'timeline' }]);
  expect(errors[0]?.message).toContain(message);
});
