import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { proseFacts } from '../../../src/model/prose/facts.ts';
import { STATEMENT_PARTS } from '../../../src/model/prose/part.ts';
import { type Prose, proseOfProvisions } from '../../../src/model/prose/prose.ts';
import { testGraph } from '../../support/graph.ts';

const DAY = '2026-11-22';
const PAGE = 1000;

let graph: Graph;
let everything: string[] = [];
/** What is told of every classified provision of the graph. */
const told = new Map<string, Prose>();

async function rows<Row>(cypher: string, parameters: object = {}): Promise<Row[]> {
  return (await graph.read(cypher, { ...parameters })) as unknown as Row[];
}

function pages(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) => ids.slice(page * PAGE, (page + 1) * PAGE));
}

beforeAll(async () => {
  graph = await testGraph();
  everything = (await rows<{ id: string }>('MATCH (node:Provision) RETURN node.id AS id ORDER BY id')).map(
    ({ id }) => id,
  );
  const classified = await rows<{ id: string }>(
    'MATCH (node:Provision) WHERE EXISTS { (node)-[:INSTANCE_OF]->() } RETURN node.id AS id ORDER BY id',
  );
  for (const ids of pages(classified.map(({ id }) => id)))
    for (const [index, prose] of (await proseOfProvisions(graph, ids, DAY)).entries())
      if (prose !== null) told.set(ids[index] ?? '', prose);
}, 300_000);
afterAll(() => graph.close());

/** Of questions the text is the question and its answer. */
function* statements(): Generator<{ text: string; restsOn: string[] }> {
  for (const prose of told.values()) for (const part of STATEMENT_PARTS) yield* prose.statements(part);
}

describe('of every classified provision of the seeds', { timeout: 300_000 }, () => {
  test('all six parts that do not depend on law have something to say', () => {
    expect(told.size).toBeGreaterThan(1000);
    const bare = [...told].filter(([, prose]) =>
      STATEMENT_PARTS.some((part) => part !== 'JURISDICTION_FLAGS' && prose.statements(part).length === 0),
    );
    expect(bare.map(([id]) => id)).toEqual([]);
  });

  test('each node that a statement rests on is there', async () => {
    const ids = new Set([...statements()].flatMap(({ restsOn }) => restsOn));
    const found = await rows<{ id: string }>(
      `MATCH (node) WHERE node:Provision OR node:Document OR node:Platform OR node:ClauseType OR node:Article OR node:Regulation OR node:Agency OR node:Jurisdiction
       RETURN labels(node)[0] + ':' + coalesce(node.id, node.slug, node.code) AS id`,
    );
    const there = new Set(found.map(({ id }) => id));
    expect([...ids].filter((id) => !there.has(id))).toEqual([]);
    expect(ids.size).toBeGreaterThan(told.size);
  });

  test('each regulation, agency and place that a sentence names is one that it rests on', async () => {
    const names = await rows<{ name: string; id: string }>(
      `MATCH (node) WHERE node:Regulation OR node:Agency OR node:Jurisdiction
       RETURN coalesce(node.shortName, node.name) AS name, labels(node)[0] + ':' + coalesce(node.slug, node.code) AS id`,
    );
    const longest = names.sort((one, other) => other.name.length - one.name.length);
    const known = new Map<string, string[]>();
    const isWord = (letter: string) => /[\p{L}\p{N}]/u.test(letter);
    const namedIn = (text: string): string[] => {
      let rest = text;
      const found: string[] = [];
      for (const { name, id } of longest)
        for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
          if (isWord(rest.charAt(at - 1)) || isWord(rest.charAt(at + name.length))) continue;
          found.push(id);
          rest = `${rest.slice(0, at)}${'#'.repeat(name.length)}${rest.slice(at + name.length)}`;
        }
      return found;
    };
    const unfounded: string[] = [];
    for (const { text, restsOn } of statements()) {
      const named = known.get(text) ?? namedIn(text);
      known.set(text, named);
      if (named.some((id) => !restsOn.includes(id))) unfounded.push(text);
    }
    expect(unfounded).toEqual([]);
    expect([...known.values()].filter((ids) => ids.length > 0).length).toBeGreaterThan(400);
  });

  test('the regulatory landscape is the law that a traversal of its own finds, and nothing else', async () => {
    const law = await rows<{ id: string; articles: string[]; regulations: string[] }>(
      `MATCH (node:Provision)-[:INSTANCE_OF]->(:ClauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(regulation:Regulation)
       RETURN node.id AS id, collect(DISTINCT 'Article:' + article.id) AS articles, collect(DISTINCT 'Regulation:' + regulation.slug) AS regulations`,
    );
    expect(law).toHaveLength(told.size);
    for (const { id, articles, regulations } of law) {
      const said = (told.get(id)?.statements('REGULATORY_LANDSCAPE') ?? []).filter(({ block }) =>
        block?.startsWith('rule:relation-'),
      );
      const grounds = new Set(said.flatMap(({ restsOn }) => restsOn));
      expect([...grounds].filter((one) => one.startsWith('Article:')).sort()).toEqual(articles.sort());
      const others = [...grounds].filter((one) => one.startsWith('Regulation:') && !regulations.includes(one));
      expect(regulations.filter((one) => !grounds.has(one))).toEqual([]);
      // A rationale may name another law than its own.
      expect(others.length).toBeLessThanOrEqual(2);
    }
  });

  test('the answer how many other platforms have it is what counting them finds', async () => {
    const others = await rows<{ id: string; others: number }>(
      `MATCH (clauseType:ClauseType)
       WITH clauseType, COLLECT { MATCH (clauseType)<-[:INSTANCE_OF]-(node:Provision {current: true}) RETURN DISTINCT node.platformSlug } AS platforms
       MATCH (clauseType)<-[:INSTANCE_OF {rank: 1}]-(node:Provision)
       RETURN node.id AS id, size([slug IN platforms WHERE slug <> node.platformSlug]) AS others`,
    );
    const wrong = others.filter(({ id, others: count }) => {
      const answer =
        told
          .get(id)
          ?.questions()
          .find(({ question }) => question.startsWith('How many other platforms'))?.answer ?? '';
      const said = /^None/.test(answer)
        ? 0
        : /^One/.test(answer)
          ? 1
          : Number(/(\d+) other platforms/.exec(answer)?.[1]);
      return said !== count;
    });
    expect(wrong).toEqual([]);
  });
});

test('what is told as of today is what is told without a day, but for law that does not apply', async () => {
  let compared = 0;
  for (const ids of pages(everything)) {
    const [plain, dated] = await Promise.all([
      proseFacts(graph, ids),
      proseFacts({ read: graph.read.bind(graph), asOf: DAY }, ids),
    ]);
    const then = new Map(dated.provisions.map((each) => [each.id, each]));
    for (const provision of plain.provisions) expect(then.get(provision.id)).toEqual(provision);
    compared += plain.provisions.length;
  }
  expect(compared).toBe(everything.length);
}, 240_000);
