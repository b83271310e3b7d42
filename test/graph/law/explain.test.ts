import { beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, reply, graph } = questions();

interface Step {
  from: { id: string };
  to: { id: string };
  relationship: string;
  direction: 'FORWARD' | 'BACKWARD';
  confidence: string | null;
  rationale: string | null;
  basis: string | null;
}
interface Explanation {
  verdict: string;
  pathCount: number;
  from: { id: string };
  to: { id: string };
  paths: { length: number; confidence: string | null; steps: Step[] }[];
}

const FIELDS = `verdict pathCount from { id } to { id }
  paths { length confidence steps { from { id } to { id } relationship direction confidence rationale basis } }`;

async function explained(from: string, to: string, more = ''): Promise<Explanation> {
  const { explain } = await ask<{ explain: Explanation }>(
    `query ($from: ID!, $to: ID!) { explain(from: $from, to: $to, first: 100 ${more}) { ${FIELDS} } }`,
    { from, to },
  );
  return explain;
}

const nodesOf = ({ steps }: Explanation['paths'][number]) => [steps[0]?.from.id, ...steps.map(({ to }) => to.id)];

/** Which of the steps the graph has, each looked up by itself. */
async function missing(steps: readonly Step[]): Promise<string[]> {
  const lines = steps.map(({ from, to, relationship, direction }) => {
    const [start, end] = direction === 'FORWARD' ? [from.id, to.id] : [to.id, from.id];
    return { start, end, relationship };
  });
  const wanted = [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()].filter(
    ({ start, end }) => !start.startsWith('Change:') && !end.startsWith('Change:'),
  );
  const absent: string[] = [];
  for (const { start, end, relationship } of wanted) {
    const [one, other] = [start, end].map((id) => ({
      label: id.slice(0, id.indexOf(':')),
      key: id.slice(id.indexOf(':') + 1),
    }));
    const field: Record<string, string> = {
      Platform: 'slug',
      Regulation: 'slug',
      ClauseType: 'slug',
      Category: 'slug',
      Agency: 'slug',
      Jurisdiction: 'code',
      Wording: 'sha256',
    };
    const found = await graph().read(
      `MATCH (:${one?.label} {${field[one?.label ?? ''] ?? 'id'}: $one})-[between:${relationship}]->(:${other?.label} {${field[other?.label ?? ''] ?? 'id'}: $other}) RETURN 1 LIMIT 1`,
      { one: one?.key, other: other?.key },
    );
    if (found.length === 0) absent.push(`${start} ${relationship} ${end}`);
  }
  return absent;
}

describe('why a platform comes under a law', () => {
  test('is told of every platform by one path for each of its clause types under the DSA, over the surest and most severe provision', async () => {
    const rows = await graph().read(
      `MATCH (platform:Platform) RETURN platform.slug AS slug, COLLECT {
         MATCH (platform)-[:PUBLISHES]->(:Document)-[:CONTAINS]->(p:Provision {current: true})-[is:INSTANCE_OF]->(type:ClauseType)
         WHERE EXISTS { (type)-[:FALLS_UNDER]->(:Article)-[:PART_OF]->(:Regulation {slug: 'eu-dsa'}) }
         WITH type, max(is.confidence) AS surest, collect({id: p.id, confidence: is.confidence, rank: coalesce(is.severityRank, type.severityRank)}) AS all
         WITH type, [one IN all WHERE one.confidence = surest] AS surest
         WITH type, [one IN surest WHERE all(other IN surest WHERE other.rank <= one.rank) | one.id] AS best
         RETURN {type: type.slug, best: best} } AS types ORDER BY slug`,
      {},
    );
    let paths = 0;
    for (const { slug, types } of rows as { slug: string; types: { type: string; best: string[] }[] }[]) {
      const explanation = await explained(`Platform:${slug}`, 'Regulation:eu-dsa');
      const best = new Map(types.map((one) => [`ClauseType:${one.type}`, one.best]));
      const over = explanation.paths.filter(({ steps }) =>
        steps.some(({ relationship }) => relationship === 'FALLS_UNDER'),
      );
      paths += over.length;
      expect(over.map((path) => nodesOf(path)[3]).sort()).toEqual([...best.keys()].sort());
      expect(explanation.pathCount).toBe(explanation.paths.length);
      for (const path of over) {
        const [platform, document, provision, clauseType, article, regulation] = nodesOf(path);
        expect([platform, regulation, path.length]).toEqual([`Platform:${slug}`, 'Regulation:eu-dsa', 5]);
        expect(document).toMatch(/^Document:/);
        expect(article).toMatch(/^Article:eu-dsa:/);
        expect(best.get(clauseType ?? '')).toContain(provision?.slice('Provision:'.length));
        expect(path.steps[3]?.rationale).toMatch(/\S/);
        expect(path.steps[2]?.basis).not.toBeNull();
      }
    }
    expect(paths).toBeGreaterThan(500);
  }, 300_000);

  test('is told of a record also by the law that it names', async () => {
    const { paths } = await explained('Platform:stability-ai', 'Regulation:eu-dsa');
    expect(paths[0]?.steps.map(({ relationship }) => relationship)).toEqual(['PUBLISHES', 'CONTAINS', 'CITES']);
    const agency = await explained('Platform:stability-ai', 'Agency:us-ftc');
    expect(agency.paths[0]?.steps.at(-1)).toMatchObject({
      relationship: 'CONCERNS',
      rationale: expect.stringMatching(/\S/),
    });
  });
});

describe('between nodes of any two kinds', () => {
  const ids: string[] = [];
  beforeAll(async () => {
    const [row] = await graph().read(
      `MATCH (p:Provision {current: true})-[:INSTANCE_OF]->(t:ClauseType)-[:FALLS_UNDER]->(:Article {id: 'eu-dsa:art-14'})
       MATCH (v:Version)-[c:ADDED|EDITED]->(p)-[w:WORDED]->(wording:Wording), (p)<-[:CONTAINS]-(d:Document) WHERE w.to IS NULL
       RETURN p.id AS p, v.id AS v, c.id AS c, wording.sha256 AS w, d.id AS d, p.platformSlug AS s, p.collectionId AS k, t.slug AS t, t.categorySlug AS g ORDER BY p.id LIMIT 1`,
      {},
    );
    const { p, v, c, w, d, s, k, t, g } = row as Record<string, string>;
    ids.push(
      `Provision:${p}`,
      `Version:${v}`,
      `Change:${c}`,
      `Wording:${w}`,
      `Document:${d}`,
      `Platform:${s}`,
      `Collection:${k}`,
    );
    ids.push(
      `ClauseType:${t}`,
      `Category:${g}`,
      'Article:eu-dsa:art-14',
      'Regulation:eu-dsa',
      'Agency:ie-cnam',
      'Jurisdiction:EU',
      'Jurisdiction:IE',
    );
    const others = ['Platform:tiktok', 'Platform:claude-ai', 'Collection:vlopses-us', 'Collection:genai-eu'];
    ids.push(...others.filter((id) => !ids.includes(id)));
  });

  test('every step is kept in the graph, every path goes from one to the other without a detour, the shortest first', async () => {
    const steps: Step[] = [];
    for (const [index, from] of ids.entries())
      for (const to of ids.slice(index + 1)) {
        const explanation = await explained(from, to, ', longest: 7');
        expect([explanation.from.id, explanation.to.id]).toEqual([from, to]);
        if (index < 14 && ids.indexOf(to) < 14) expect([from, to, explanation.pathCount]).not.toEqual([from, to, 0]);
        const lengths = explanation.paths.map(({ length }) => length);
        expect(lengths).toEqual(lengths.toSorted((one, other) => one - other));
        for (const path of explanation.paths) {
          const nodes = nodesOf(path);
          expect([nodes[0], nodes.at(-1), new Set(nodes).size]).toEqual([from, to, nodes.length]);
          expect(path.steps.slice(1).map((step) => step.from.id)).toEqual(
            path.steps.slice(0, -1).map((step) => step.to.id),
          );
          expect(path.length).toBeLessThanOrEqual(7);
        }
        steps.push(...explanation.paths.slice(0, 5).flatMap((path) => path.steps));
      }
    expect(await missing(steps)).toEqual([]);
  }, 300_000);

  test('is the same seen from the other end', async () => {
    for (const [from, to] of [
      ['Platform:tiktok', 'Regulation:eu-dsa'],
      ['Category:privacy', 'Agency:us-ftc'],
      ['Collection:genai-eu', 'Jurisdiction:EU'],
    ]) {
      const [ahead, back] = [await explained(from ?? '', to ?? ''), await explained(to ?? '', from ?? '')];
      expect(back.pathCount).toBe(ahead.pathCount);
      expect(back.paths.map(({ length }) => length)).toEqual(ahead.paths.map(({ length }) => length));
    }
  });

  test('over the law alone it is as short as Neo4j finds it', async () => {
    const rows = await graph().read(
      `UNWIND ['us-ftc', 'ie-dpc', 'gb-ico', 'br-anpd'] AS agency UNWIND ['arbitration', 'ai-training-use', 'auto-renewal'] AS type
       MATCH path = shortestPath((:Agency {slug: agency})-[:ENFORCES|PART_OF|FALLS_UNDER|IN_CATEGORY|APPLIES_IN|BASED_IN|WITHIN*..8]-(:ClauseType {slug: type}))
       RETURN agency, type, length(path) AS length`,
      {},
    );
    expect(rows).toHaveLength(12);
    for (const { agency, type, length } of rows) {
      const { paths } = await explained(`Agency:${agency}`, `ClauseType:${type}`, ', longest: 8');
      expect(paths[0]?.length).toBe(length);
    }
  });

  test('nothing is an empty list and a sentence', async () => {
    const { paths, verdict, pathCount } = await explained('Platform:tiktok', 'Regulation:eu-dsa', ', longest: 2');
    expect([paths, pathCount]).toEqual([[], 0]);
    expect(verdict).toBe('Nothing that is kept connects Platform:tiktok with Regulation:eu-dsa in at most 2 steps.');
  });

  test('takes few trips', async () => {
    const { trips, errors } = await reply(
      '{ explain(from: "Platform:tiktok", to: "Regulation:eu-dsa") { paths { steps { from { id } to { id } } } } }',
    );
    expect(errors).toEqual([]);
    expect(trips).toBeLessThanOrEqual(5);
  });
});

describe('what cannot be explained', () => {
  test.each([
    ['Platform:tiktok', 'Platform:tiktok', 'BAD_USER_INPUT', 'the same node'],
    ['tiktok', 'Regulation:eu-dsa', 'BAD_USER_INPUT', 'is no global id'],
    ['Platform:', 'Regulation:eu-dsa', 'BAD_USER_INPUT', 'is no global id'],
    ['Statute:eu-dsa', 'Platform:tiktok', 'BAD_USER_INPUT', 'there is no kind of node "Statute"'],
    ['Succession:le-chat', 'Platform:tiktok', 'BAD_USER_INPUT', '"from" of explain'],
    [
      'Platform:tiktokk',
      'Regulation:eu-dsa',
      'NOT_FOUND',
      'There is no platform "tiktokk" ("from" of explain). Did you mean "tiktok"?',
    ],
    ['Platform:tiktok', 'Provision:CG-P-0', 'NOT_FOUND', 'There is no Provision "CG-P-0" ("to" of explain)'],
  ])('from %s to %s is refused', async (from, to, code, message) => {
    const { errors } = await reply('query ($from: ID!, $to: ID!) { explain(from: $from, to: $to) { pathCount } }', {
      from,
      to,
    });
    expect(errors).toMatchObject([{ code, message: expect.stringContaining(message) }]);
  });

  test.each([
    ['longest: 0', '"longest" of explain is 0'],
    ['longest: 11', '"longest" of explain is 11'],
    ['first: -1', '"first" of explain is -1'],
    ['first: 101', '"first" of explain is 101'],
  ])('with %s is refused', async (given, message) => {
    const { errors } = await reply(
      `{ explain(from: "Platform:tiktok", to: "Regulation:eu-dsa", ${given}) { pathCount } }`,
    );
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) }]);
  });

  test('as of a day is refused', async () => {
    const { errors } = await reply(
      'query @asOf(date: "2025-01-01") { explain(from: "Platform:tiktok", to: "Regulation:eu-dsa") { pathCount } }',
    );
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringContaining('leave out @asOf') }]);
  });
});
