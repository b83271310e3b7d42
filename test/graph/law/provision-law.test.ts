import { describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';

const { ask, graph } = questions();

type Row = Record<string, unknown>;
interface List {
  totalCount: number;
  edges: (Row & { node: Row })[];
}
interface Page {
  provisions: {
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: (Record<'articles' | 'regulations' | 'agencies' | 'jurisdictions', List> & { recordId: string })[];
  };
}

const PAGE = `query ($after: String) { provisions(first: 250, after: $after, filter: { classified: true }) { pageInfo { hasNextPage endCursor } nodes { recordId
  articles(first: 300) { totalCount edges { relation confidence rationale source basis clauseType { slug } node { key }
    mappings { clauseType { slug } relation confidence } } }
  regulations(first: 300) { totalCount edges { relations confidence rationale articles applies clauseTypes { slug } node { slug } } }
  agencies(first: 300) { totalCount edges { roles origin rationale regulations { slug } node { slug } } }
  jurisdictions(first: 300) { totalCount edges { reasons regulations { slug } node { code } } } } } }`;

/** What a walk from the law's end finds for every provision that stands: articles by clause type, agencies by regulation, what records name. */
const WALK = `
  MATCH (provision:Provision)<-[:CONTAINS]-(document:Document)
  WHERE provision.current AND EXISTS { (provision)-[:INSTANCE_OF]->() }
  RETURN provision.id AS id,
    COLLECT { MATCH (regulation:Regulation)<-[:PART_OF]-(article:Article)<-[falls:FALLS_UNDER]-(type:ClauseType)<-[is:INSTANCE_OF]-(provision)
              RETURN [article.id, regulation.slug, type.slug, falls.relation, falls.confidence, falls.rationale, falls.source, is.rank, is.basis] } AS ways,
    COLLECT { MATCH (provision)-[concerns:CONCERNS]->(agency) RETURN agency.slug } AS concerns,
    COLLECT { MATCH (provision)-[:FLAGS]->(place) RETURN place.code } AS flags`;
const ROLES =
  'MATCH (agency:Agency)-[enforces:ENFORCES]->(law:Regulation) RETURN agency.slug AS agency, law.slug AS law, enforces.role AS role';
const PLACES = 'MATCH (place:Jurisdiction)<-[:APPLIES_IN]-(law:Regulation) RETURN place.code AS place, law.slug AS law';

type Way = [
  article: string,
  law: string,
  type: string,
  relation: string,
  confidence: string,
  rationale: string,
  source: string,
  rank: number,
  basis: string,
];
const STEPS = ['HIGH', 'MEDIUM', 'LOW'];
const strength = ([article, , type, , confidence, , , rank]: Way) =>
  `${String(rank).padStart(3, '0')} ${STEPS.indexOf(confidence)} ${article} ${type}`;
const strongest = (ways: Way[]) => ways.toSorted((one, other) => (strength(one) < strength(other) ? -1 : 1))[0];
const distinct = (values: readonly unknown[]) => [...new Set(values as string[])].sort();

function grouped(ways: Way[], by: 0 | 1): Map<string, Way[]> {
  const groups = new Map<string, Way[]>();
  for (const way of ways) groups.set(way[by], [...(groups.get(way[by]) ?? []), way]);
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)));
}

describe('the law of every classified provision', () => {
  test('is what a walk from the other end finds: articles, regulations, agencies, jurisdictions and what their edges say', async () => {
    const facts = new Map((await graph().read(WALK, {})).map((row) => [row.id as string, row]));
    const roles = (await graph().read(ROLES, {})) as { agency: string; law: string; role: string }[];
    const places = (await graph().read(PLACES, {})) as { place: string; law: string }[];
    let seen = 0;
    let after: string | null = null;
    do {
      const { provisions }: Page = await ask<Page>(PAGE, { after });
      for (const node of provisions.nodes) {
        const fact = facts.get(node.recordId);
        seen += 1;
        const ways = fact?.ways as Way[];
        expect(articlesOf(node.articles)).toEqual(
          [...grouped(ways, 0)].map(([key, own]) => {
            const [, , type, relation, confidence, rationale, source, , basis] = strongest(own) as Way;
            const mappings = distinct(own.map((way) => `${way[2]} ${way[3]} ${way[4]}`));
            return { key, type, relation, confidence, rationale, source, basis, mappings };
          }),
        );
        const laws = grouped(ways, 1);
        expect(regulationsOf(node.regulations)).toEqual(
          [...laws].map(([slug, own]) => {
            const [, , , , confidence, rationale] = strongest(own) as Way;
            const articles = new Set(own.map(([article]) => article)).size;
            return {
              slug,
              confidence,
              rationale,
              articles,
              relations: distinct(own.map((way) => way[3])),
              types: distinct(own.map((way) => way[2])),
            };
          }),
        );
        const concerns = fact?.concerns as string[];
        const enforcing = roles.filter(({ law }) => laws.has(law));
        expect(agenciesOf(node.agencies)).toEqual(
          distinct([...enforcing.map(({ agency }) => agency), ...concerns]).map((slug) => ({
            slug,
            origin: concerns.includes(slug) ? 'CURATED' : 'DERIVED',
            roles: distinct(enforcing.filter(({ agency }) => agency === slug).map(({ role }) => role)),
            laws: distinct(enforcing.filter(({ agency }) => agency === slug).map(({ law }) => law)),
          })),
        );
        const flags = fact?.flags as string[];
        const owners = places.filter(({ law }) => laws.has(law));
        expect(jurisdictionsOf(node.jurisdictions)).toEqual(
          distinct([...owners.map(({ place }) => place), ...flags]).map((code) => ({
            code,
            reasons: [
              ...(owners.some(({ place }) => place === code) ? ['LAW'] : []),
              ...(flags.includes(code) ? ['FLAG'] : []),
            ],
            laws: distinct(owners.filter(({ place }) => place === code).map(({ law }) => law)),
          })),
        );
      }
      after = provisions.pageInfo.hasNextPage ? provisions.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toBe(facts.size);
    expect(seen).toBeGreaterThan(5000);
  }, 600_000);
});

const slugs = (nodes: unknown) => (nodes as { slug: string }[]).map(({ slug }) => slug);

function whole({ totalCount, edges }: List): List['edges'] {
  expect(totalCount).toBe(edges.length);
  return edges;
}

function articlesOf(list: List) {
  return whole(list)
    .map(({ node, clauseType, mappings, ...edge }) => ({
      ...edge,
      key: node.key as string,
      type: (clauseType as { slug: string }).slug,
      mappings: distinct(
        (mappings as { clauseType: { slug: string }; relation: string; confidence: string }[]).map(
          (one) => `${one.clauseType.slug} ${one.relation} ${one.confidence}`,
        ),
      ),
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

function regulationsOf(list: List) {
  return whole(list).map(({ node, clauseTypes, relations, applies, ...edge }) => {
    expect(typeof applies).toBe('boolean');
    return {
      ...edge,
      slug: node.slug,
      relations: distinct(relations as string[]),
      types: distinct(slugs(clauseTypes)),
    };
  });
}

function agenciesOf(list: List) {
  return whole(list).map(({ node, origin, roles, rationale, regulations }) => {
    expect(String(rationale)).toMatch(/\S\.$/);
    return { slug: node.slug, origin, roles: distinct(roles as string[]), laws: distinct(slugs(regulations)) };
  });
}

function jurisdictionsOf(list: List) {
  return whole(list).map(({ node, reasons, regulations }) => ({
    code: node.code,
    reasons,
    laws: distinct(slugs(regulations)),
  }));
}
