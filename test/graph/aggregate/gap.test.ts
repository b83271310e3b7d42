import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { everyPage, paged } from '../../support/paging.ts';

const { ask, reply, graph } = questions();

const LISTS = {
  addressed: 'key',
  unaddressed: 'key',
  clauseTypesOutside: 'slug',
  clauseTypesOutsideLaw: 'slug',
  provisionsInside: 'recordId',
  provisionsOutside: 'recordId',
  provisionsOutsideLaw: 'recordId',
} as const;

type Lists = Record<keyof typeof LISTS, string[]>;

const PAIRS = [
  ['eu-dsa', 'tiktok'],
  ['eu-ai-act', 'claude-ai'],
  ['us-coppa', 'instagram'],
] as const;
const DAYS = [null, '2026-03-01', '2026-05-01'] as const;

async function gaps(regulation: string, platform: string, day: string | null): Promise<Lists> {
  const head = day === null ? '' : `query @asOf(date: "${day}")`;
  const found: Partial<Lists> = {};
  for (const [name, key] of Object.entries(LISTS) as [keyof Lists, string][]) {
    const { nodes, totalCount } = await everyPage(async (after) => {
      const given = `first: 200${after === null ? '' : `, after: "${after}"`}`;
      const answer = await ask<{ gaps: Record<string, never> }>(
        `${head} { gaps(regulation: "${regulation}", platform: "${platform}") { ${name}(${given}) { ${paged(key, after)} } } }`,
      );
      return answer.gaps[name] as never;
    });
    expect([name, nodes.length]).toEqual([name, totalCount]);
    found[name] = nodes.map((node) => node[key] as string).sort();
  }
  return found as Lists;
}

/** What a plain walk over everything that stood finds, sorted into the same lists. */
async function walked(
  regulation: string,
  platform: string,
  day: string | null,
): Promise<Lists & { articles: string[] }> {
  const parameters = {
    platform,
    regulation,
    at: `${day ?? '9998-12-31'}T23:59:59Z`,
    day: day ?? '9998-12-31',
    present: day === null,
  };
  const applies =
    '($present OR (coalesce(article.appliesFrom, "") <= $day AND coalesce(article.endedOn, "9999") > $day))';
  const provisions = (await graph().read(
    `MATCH (:Platform {slug: $platform})-[:PUBLISHES]->(document:Document)-[:CONTAINS]->(provision:Provision)-[held:INSTANCE_OF|WAS_INSTANCE_OF]->(type:ClauseType)
     WHERE held.from <= $at AND (held.to IS NULL OR held.to > $at)
     RETURN provision.id AS id, collect(DISTINCT type.slug) AS types`,
    parameters,
  )) as { id: string; types: string[] }[];
  const law = (await graph().read(
    `MATCH (article:Article)-[:PART_OF]->(regulation:Regulation) WHERE ${applies}
     OPTIONAL MATCH (article)<-[:FALLS_UNDER]-(type:ClauseType)
     RETURN article.id AS article, regulation.slug AS regulation, collect(type.slug) AS types`,
    parameters,
  )) as { article: string; regulation: string; types: string[] }[];
  const used = new Set(provisions.flatMap(({ types }) => types));
  const own = law.filter((row) => row.regulation === regulation);
  const [under, anywhere] = [own, law].map((rows) => new Set(rows.flatMap(({ types }) => types)));
  const ids = (holds: (types: string[]) => boolean | undefined) =>
    provisions
      .filter(({ types }) => holds(types))
      .map(({ id }) => id)
      .sort();
  const articles = (holds: (types: string[]) => boolean) =>
    own
      .filter(({ types }) => holds(types))
      .map(({ article }) => article)
      .sort();
  return {
    articles: articles(() => true),
    addressed: articles((types) => types.some((type) => used.has(type))),
    unaddressed: articles((types) => !types.some((type) => used.has(type))),
    clauseTypesOutside: [...used].filter((type) => !under?.has(type)).sort(),
    clauseTypesOutsideLaw: [...used].filter((type) => !anywhere?.has(type)).sort(),
    provisionsInside: ids((types) => types.some((type) => under?.has(type))),
    provisionsOutside: ids((types) => !types.some((type) => under?.has(type))),
    provisionsOutsideLaw: ids((types) => !types.some((type) => anywhere?.has(type))),
  };
}

describe.each(PAIRS)('%s held against %s', (regulation, platform) => {
  test.each(DAYS)('finds both ways what a plain walk finds (as of %s)', async (day) => {
    const { articles, ...expected } = await walked(regulation, platform, day);
    const found = await gaps(regulation, platform, day);
    expect(found).toEqual(expected);
    expect([...found.addressed, ...found.unaddressed].sort()).toEqual(articles);
  });
});

test('articles that bear on no clause type are told apart', async () => {
  const answer = await ask<{ gaps: Record<string, { nodes: { key: string; clauseTypeCount: number }[] }> }>(
    `{ gaps(regulation: "eu-dsa", platform: "claude-ai") {
         all: unaddressed(first: 500) { nodes { key clauseTypeCount } }
         mapped: unaddressed(first: 500, filter: { mapped: true }) { nodes { key clauseTypeCount } }
         unmapped: unaddressed(first: 500, filter: { mapped: false }) { nodes { key clauseTypeCount } } } }`,
  );
  const { all, mapped, unmapped } = answer.gaps;
  expect(mapped?.nodes.every(({ clauseTypeCount }) => clauseTypeCount > 0)).toBe(true);
  expect(unmapped?.nodes.every(({ clauseTypeCount }) => clauseTypeCount === 0)).toBe(true);
  expect((mapped?.nodes.length ?? 0) + (unmapped?.nodes.length ?? 0)).toBe(all?.nodes.length);
});

test('every current provision of a platform is inside, outside or not classified', async () => {
  const answer = await ask<{
    gaps: Record<string, { totalCount: number }>;
    platform: { provisionCount: number; provisions: { totalCount: number } };
  }>(
    `{ gaps(regulation: "eu-dsa", platform: "tiktok") { provisionsInside(first: 0) { totalCount } provisionsOutside(first: 0) { totalCount } }
       platform(slug: "tiktok") { provisionCount provisions(first: 0, filter: { classified: false }) { totalCount } } }`,
  );
  const { provisionsInside, provisionsOutside } = answer.gaps;
  const { provisionCount, provisions } = answer.platform;
  expect((provisionsInside?.totalCount ?? 0) + (provisionsOutside?.totalCount ?? 0) + provisions.totalCount).toBe(
    provisionCount,
  );
});

test.each([
  ['regulation: "eu-nope", platform: "tiktok"', 'There is no regulation "eu-nope" ("regulation" of gaps).'],
  ['regulation: "eu-dsa", platform: "nope"', 'There is no platform "nope" ("platform" of gaps).'],
])('gaps asked for (%s) are not found', async (given, message) => {
  const { errors } = await reply(`{ gaps(${given}) { platform { slug } } }`);
  expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: 'gaps' }]);
  expect(errors[0]?.message).toContain(message);
});
