import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, graph } = questions();

interface Entry {
  provisions: number;
  share: number;
}
interface Platform {
  slug: string;
  provisionCount: number;
  profile: {
    provisions: number;
    classified: number;
    clauseTypes: (Entry & { clauseType: { slug: string } })[];
    categories: (Entry & { category: { slug: string } })[];
    severities: (Entry & { severity: string })[];
  };
  clauseTypes: { edges: { provisions: number; node: { slug: string } }[] };
}

const PROFILE = `profile { provisions classified clauseTypes { provisions share clauseType { slug } }
  categories { provisions share category { slug } } severities { provisions share severity } }`;

describe('the profile of every platform', () => {
  test('has the numbers of the lists', async () => {
    const { platforms } = await ask<{ platforms: { nodes: Platform[] } }>(
      `{ platforms(first: 100) { nodes { slug provisionCount ${PROFILE} clauseTypes(first: 100) { edges { provisions node { slug } } } } } }`,
    );
    for (const { slug, provisionCount, profile, clauseTypes } of platforms.nodes) {
      const filters = [
        ['classified', 'classified: true', profile.classified],
        ...profile.severities.map(({ severity, provisions }) => [severity, `severities: [${severity}]`, provisions]),
        ...profile.categories.map(({ category, provisions }) => [
          category.slug,
          `categories: ["${category.slug}"]`,
          provisions,
        ]),
      ] as const;
      const fields = filters.map(
        ([, filter], index) => `f${index}: provisions(first: 0, filter: { ${filter} }) { totalCount }`,
      );
      const { platform } = await ask<{ platform: Record<string, { totalCount: number }> }>(
        `{ platform(slug: "${slug}") { ${fields.join(' ')} } }`,
      );
      expect(filters.map(([name], index) => [slug, name, platform[`f${index}`]?.totalCount])).toEqual(
        filters.map(([name, , provisions]) => [slug, name, provisions]),
      );
      const used = clauseTypes.edges.map(({ node, provisions }) => [node.slug, provisions]);
      expect(profile.clauseTypes.map(({ clauseType, provisions }) => [clauseType.slug, provisions]).sort()).toEqual(
        used.sort(),
      );
      expect(profile.provisions).toBe(provisionCount);
      expect(profile.severities.reduce((sum, { provisions }) => sum + provisions, 0)).toBe(profile.classified);
      for (const { provisions, share } of profile.categories) expect(share).toBe(provisions / profile.classified);
    }
  }, 300_000);

  test('as of today is what it is', async () => {
    const question = `{ platforms(first: 100) { nodes { slug ${PROFILE} } } }`;
    const today = new Date().toISOString().slice(0, 10);
    expect(await ask(`query @asOf(date: "${today}") ${question}`)).toEqual(await ask(question));
  }, 120_000);
});

interface Near {
  nearest: {
    totalCount: number;
    edges: {
      similarity: number;
      sharedCount: number;
      sharedClauseTypes: { slug: string }[];
      onlyHere: { slug: string }[];
      onlyThere: { slug: string }[];
      node: { slug: string };
    }[];
  };
}

const slugs = (types: { slug: string }[]) => types.map(({ slug }) => slug);

describe('the platforms most alike', () => {
  test.each(['tiktok', 'stability-ai', 'chatgpt'])(
    '%s are those that share the most of what either has',
    async (own) => {
      const rows = await graph().read(
        `MATCH (platform:Platform)-[:PUBLISHES]->(document:Document)-[:CONTAINS]->(provision:Provision)-[:INSTANCE_OF]->(type:ClauseType)
       WHERE document.current AND provision.removedAt IS NULL RETURN platform.slug AS slug, collect(DISTINCT type.slug) AS types`,
        {},
      );
      const sets = new Map(rows.map(({ slug, types }) => [slug as string, new Set(types as string[])]));
      const mine = sets.get(own) ?? new Set();
      const expected = [...sets].flatMap(([slug, types]) => {
        const shared = [...types].filter((type) => mine.has(type));
        if (slug === own || shared.length === 0) return [];
        return [
          {
            slug,
            similarity: shared.length / new Set([...types, ...mine]).size,
            shared: shared.toSorted(),
            here: [...mine].filter((type) => !types.has(type as string)).toSorted(),
            there: [...types].filter((type) => !mine.has(type)).toSorted(),
          },
        ];
      });
      const { platform } = await ask<{ platform: Near }>(
        `{ platform(slug: "${own}") { nearest(first: 100) { totalCount edges { similarity sharedCount
           sharedClauseTypes { slug } onlyHere { slug } onlyThere { slug } node { slug } } } } }`,
      );
      const { totalCount, edges } = platform.nearest;
      const told = edges.map((edge) => ({
        slug: edge.node.slug,
        similarity: edge.similarity,
        shared: slugs(edge.sharedClauseTypes),
        here: slugs(edge.onlyHere),
        there: slugs(edge.onlyThere),
      }));
      const bySlug = (one: { slug: string }, other: { slug: string }) => (one.slug < other.slug ? -1 : 1);
      expect(totalCount).toBe(expected.length);
      expect(told.toSorted(bySlug)).toEqual(expected.toSorted(bySlug));
      expect(edges.map(({ sharedCount }) => sharedCount)).toEqual(told.map(({ shared }) => shared.length));
      const order = told.map(({ similarity }) => similarity);
      expect(order).toEqual(order.toSorted((one, other) => other - one));
    },
  );

  test('are the same as of today', async () => {
    const question = `{ platforms(first: 50) { nodes { slug nearest(first: 5) { totalCount edges { similarity sharedCount node { slug } } } } } }`;
    const today = new Date().toISOString().slice(0, 10);
    expect(await ask(`query @asOf(date: "${today}") ${question}`)).toEqual(await ask(question));
  });
});
