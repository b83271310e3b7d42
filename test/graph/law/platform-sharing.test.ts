import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, reply, graph } = questions();

interface Shared {
  clauseType: { slug: string };
  provisions: number;
}
interface Sharing {
  platformsSharing: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    edges: { node: { slug: string }; clauseTypes: Shared[] }[];
  };
}

async function sharing(given: string): Promise<Sharing['platformsSharing']> {
  const { platformsSharing } = await ask<Sharing>(`{ platformsSharing(${given}) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { slug } clauseTypes { clauseType { slug } provisions } } } }`);
  return platformsSharing;
}

/** Platforms with current provisions of these clause types, by the plain traversal: clause types by platform. */
async function traversed(clauseTypes: readonly string[]): Promise<Map<string, Record<string, number>>> {
  const rows = await graph().read(
    `MATCH (platform:Platform)-[:PUBLISHES]->(:Document {current: true})-[:CONTAINS]->(provision:Provision)
           -[:INSTANCE_OF]->(clauseType:ClauseType)
     WHERE clauseType.slug IN $clauseTypes
     RETURN platform.slug AS platform, clauseType.slug AS clauseType, count(DISTINCT provision) AS provisions`,
    { clauseTypes },
  );
  const found = new Map<string, Record<string, number>>();
  for (const { platform, clauseType, provisions } of rows as {
    platform: string;
    clauseType: string;
    provisions: number;
  }[])
    found.set(platform, { ...found.get(platform), [clauseType]: provisions });
  return found;
}

const pair = ['arbitration', 'class-action-waiver'];
const asked = `clauseTypes: ${JSON.stringify(pair)}, first: 500`;

describe('platforms sharing clause types', () => {
  test('have all of them, each with the number of current provisions', async () => {
    const { totalCount, edges } = await sharing(asked);
    const expected = [...(await traversed(pair))].filter(([, used]) => Object.keys(used).length === 2);
    expect(expected.length).toBeGreaterThan(2);
    expect(totalCount).toBe(expected.length);
    expect(
      new Map(
        edges.map(({ node, clauseTypes }) => [
          node.slug,
          Object.fromEntries(clauseTypes.map(({ clauseType, provisions }) => [clauseType.slug, provisions])),
        ]),
      ),
    ).toEqual(new Map(expected));
  });

  test('have any of them when any will do, those with more of them first', async () => {
    const { totalCount, edges } = await sharing(`${asked}, match: ANY`);
    expect(totalCount).toBe((await traversed(pair)).size);
    const shared = edges.map(({ clauseTypes }) => clauseTypes.length);
    expect(shared).toEqual(shared.toSorted((one, other) => other - one));
  });

  test('under a regulation alone share what at least two platforms have under it', async () => {
    const { edges, totalCount } = await sharing('regulation: "eu-dsa", first: 500');
    expect(edges).toHaveLength(totalCount);
    const users = new Map<string, number>();
    for (const { clauseTypes } of edges)
      for (const { clauseType } of clauseTypes) users.set(clauseType.slug, (users.get(clauseType.slug) ?? 0) + 1);
    expect(Math.min(...users.values())).toBeGreaterThanOrEqual(2);
    const { regulation } = await ask<{ regulation: { clauseTypes: { nodes: { slug: string }[] } } }>(
      '{ regulation(slug: "eu-dsa") { clauseTypes(first: 500) { nodes { slug } } } }',
    );
    const under = new Set(regulation.clauseTypes.nodes.map(({ slug }) => slug));
    expect([...users.keys()].filter((slug) => !under.has(slug))).toEqual([]);
  });

  test('are paged like every list', async () => {
    const whole = await sharing(`${asked}, match: ANY`);
    const first = await sharing('clauseTypes: ["arbitration", "class-action-waiver"], match: ANY, first: 3');
    const next = await sharing(
      `clauseTypes: ["arbitration", "class-action-waiver"], match: ANY, first: 500, after: "${first.pageInfo.endCursor}"`,
    );
    expect([...first.edges, ...next.edges]).toEqual(whole.edges);
  });

  test.each([
    ['', 'BAD_USER_INPUT', 'platformsSharing needs "clauseTypes", "regulation" or both'],
    ['clauseTypes: []', 'BAD_USER_INPUT', 'platformsSharing needs "clauseTypes", "regulation" or both'],
    [
      'clauseTypes: ["arbitration", "arbitraton"]',
      'NOT_FOUND',
      'There is no clause type "arbitraton" ("clauseTypes" of platformsSharing). Did you mean "arbitration"?',
    ],
    ['regulation: "eu-dsaa"', 'NOT_FOUND', 'There is no regulation "eu-dsaa" ("regulation" of platformsSharing).'],
    ['clauseTypes: ["arbitration"], regulation: "nope"', 'NOT_FOUND', 'There is no regulation "nope"'],
    [
      'clauseTypes: ["arbitration"], regulation: "us-coppa"',
      'BAD_USER_INPUT',
      '"arbitration" does not fall under "us-coppa"',
    ],
  ])('asked for (%s) is refused with what to write', async (given, code, message) => {
    const { errors } = await reply(`{ platformsSharing${given === '' ? '' : `(${given})`} { totalCount } }`);
    expect(errors).toMatchObject([{ code, path: 'platformsSharing' }]);
    expect(errors[0]?.message).toContain(message);
  });
});
