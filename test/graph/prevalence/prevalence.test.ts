import { beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { everyPage, paged } from '../../support/paging.ts';

const { ask, reply, graph } = questions();

interface Told {
  platforms: number;
  outOf: number;
  share: number | null;
  provisions: number;
  asOf: string | null;
  excluded: { reason: string; count: number; platforms: Listed }[];
  platformList: Listed;
  others: Listed;
}
interface Listed {
  totalCount: number;
  nodes: { slug: string }[];
}

const LISTED = '(first: 500) { totalCount nodes { slug } }';
const TOLD = `platforms outOf share provisions asOf excluded { reason count platforms${LISTED} } platformList${LISTED} others${LISTED}`;

/** What each scope asks, as GraphQL, as a filter of provisions, and as a condition on documents in plain Cypher. */
const SCOPES = {
  everything: { scope: '{}', documents: 'true' },
  'genai-eu': { scope: '{ collections: ["genai-eu"] }', documents: "document.collectionId = 'genai-eu'" },
  'vlopses-us': { scope: '{ collections: ["vlopses-us"] }', documents: "document.collectionId = 'vlopses-us'" },
  'curated-records': {
    scope: '{ collections: ["curated-records"] }',
    documents: "document.collectionId = 'curated-records'",
  },
  'what people in Germany are shown': {
    scope: '{ shownIn: ["DE"] }',
    documents: "EXISTS { MATCH (document)-[:ARCHIVED_IN]->(c:Collection) WHERE 'EU' IN c.jurisdictions }",
  },
  'social networks': {
    scope: '{ sectors: ["social-network"] }',
    documents: "EXISTS { (platform)-[:IN_SECTOR]->(:Sector {slug: 'social-network'}) }",
  },
  'generative AI and social networks shown in Germany': {
    scope: '{ sectors: ["generative-ai", "social-network"], shownIn: ["DE"] }',
    documents:
      "EXISTS { (document)-[:ARCHIVED_IN]->(c:Collection) WHERE 'EU' IN c.jurisdictions } AND EXISTS { (platform)-[:IN_SECTOR]->(s:Sector) WHERE s.slug IN ['generative-ai', 'social-network'] }",
  },
  'privacy policies of one collection': {
    scope: '{ collections: ["vlopses-us"], termsTypes: ["Privacy Policy"] }',
    documents: "document.collectionId = 'vlopses-us' AND document.termsType = 'Privacy Policy'",
  },
} as const;

/** For every platform: the provisions in scope that stand, whether a rule looked at one, and how many are of each clause type; plain traversals. */
async function walked(documents: string) {
  const rows = await graph().read(
    `MATCH (platform:Platform)-[:PUBLISHES]->(document:Document)
     WHERE ${documents}
     OPTIONAL MATCH (document)-[:CONTAINS]->(provision:Provision)
       WHERE document.current AND provision.removedAt IS NULL
     OPTIONAL MATCH (provision)-[:INSTANCE_OF]->(type:ClauseType)
     RETURN platform.slug AS slug, collect(type.slug) AS types,
       count(CASE WHEN provision.sha256 IS NOT NULL AND (type IS NOT NULL OR provision.unclassifiedReason IN ['NO_CUE', 'REJECTED']) THEN 1 END) AS seen,
       count(CASE WHEN provision.sha256 IS NOT NULL THEN 1 END) AS read,
       count(CASE WHEN provision.unclassifiedReason = 'LANGUAGE_NOT_SUPPORTED' THEN 1 END) AS foreign,
       count(CASE WHEN document.current THEN 1 END) AS standing, max(document.lastVerified) AS newest
     ORDER BY slug`,
    {},
  );
  return rows as unknown as {
    slug: string;
    types: string[];
    seen: number;
    read: number;
    foreign: number;
    standing: number;
    newest: string | null;
  }[];
}

function reasonOf({ standing, foreign, read }: Awaited<ReturnType<typeof walked>>[number]): string {
  if (standing === 0) return 'NO_CURRENT_DOCUMENT';
  if (foreign > 0) return 'LANGUAGE_NOT_SUPPORTED';
  return read > 0 ? 'NOTHING_TO_CLASSIFY' : 'RECORD_ONLY';
}

describe.each(Object.entries(SCOPES))('over %s', (_name, { scope, documents }) => {
  let rows: Awaited<ReturnType<typeof walked>>;
  let told: { slug: string; platformCount: number; provisions: { totalCount: number }; prevalence: Told }[];
  beforeAll(async () => {
    rows = await walked(documents);
    const { clauseTypes } = await ask<{ clauseTypes: { nodes: typeof told } }>(`{ clauseTypes(first: 100) { nodes {
      slug platformCount provisions(first: 0, filter: ${scope}) { totalCount } prevalence(scope: ${scope}) { ${TOLD} } } } }`);
    told = clauseTypes.nodes;
  }, 300_000);

  test('every clause type has the prevalence that a plain walk gives', () => {
    const expected = told.map(({ slug }) => {
      const having = rows.filter(({ types }) => types.includes(slug));
      return [slug, having.length, rows.filter((row) => row.seen > 0 || row.types.includes(slug)).length];
    });
    expect(told.map(({ slug, prevalence }) => [slug, prevalence.platforms, prevalence.outOf])).toEqual(expected);
  });

  test('the lists behind it are the platforms that it counts', () => {
    for (const { slug, prevalence } of told) {
      const slugs = (of: typeof rows) => of.map((row) => row.slug);
      const having = rows.filter(({ types }) => types.includes(slug));
      const without = rows.filter(({ types }) => !types.includes(slug));
      const listed = ({ totalCount, nodes }: Listed) => [totalCount, nodes.map((node) => node.slug)];
      const both = (of: typeof rows) => [of.length, slugs(of)];
      expect([slug, ...listed(prevalence.platformList)]).toEqual([slug, ...both(having)]);
      expect([slug, ...listed(prevalence.others)]).toEqual([slug, ...both(without.filter(({ seen }) => seen > 0))]);
      const left = without.filter(({ seen }) => seen === 0);
      expect(prevalence.excluded.map(({ reason, count, platforms }) => [reason, count, ...listed(platforms)])).toEqual(
        [...new Set(left.map(reasonOf))].sort().map((reason) => {
          const those = left.filter((row) => reasonOf(row) === reason);
          return [reason, those.length, ...both(those)];
        }),
      );
    }
  });

  test('its provisions are those of the list under the same filter, its share the quotient, its date the newest in scope', () => {
    const newest = rows
      .flatMap(({ newest }) => newest ?? [])
      .sort()
      .at(-1);
    for (const { slug, provisions, prevalence } of told) {
      expect([slug, prevalence.provisions]).toEqual([slug, provisions.totalCount]);
      expect(prevalence.share).toBe(prevalence.outOf === 0 ? null : prevalence.platforms / prevalence.outOf);
      expect(new Date(prevalence.asOf ?? '')).toEqual(new Date(newest ?? ''));
    }
  });
});

test('without a scope it has as many platforms and provisions as the clause type counts', async () => {
  const { clauseTypes } = await ask<{
    clauseTypes: { nodes: { platformCount: number; provisionCount: number; prevalence: Told }[] };
  }>('{ clauseTypes(first: 100) { nodes { platformCount provisionCount prevalence { platforms provisions } } } }');
  for (const { platformCount, provisionCount, prevalence } of clauseTypes.nodes)
    expect(prevalence).toEqual({ platforms: platformCount, provisions: provisionCount });
});

test('every classified provision has the prevalence of its primary clause type', async () => {
  const { clauseTypes } = await ask<{
    clauseTypes: { nodes: { slug: string; prevalence: object }[] };
  }>('{ clauseTypes(first: 100) { nodes { slug prevalence { platforms outOf } } } }');
  const known = new Map(clauseTypes.nodes.map(({ slug, prevalence }) => [slug, prevalence]));
  const { totalCount, nodes } = await everyPage(async (after) => {
    const { provisions } = await ask<{ provisions: Awaited<ReturnType<Parameters<typeof everyPage>[0]>> }>(
      `query ($after: String) { provisions(first: 500, after: $after, filter: { classified: true }) {
         ${paged('clauseType { slug } prevalence { platforms outOf }', after)} } }`,
      { after },
    );
    return provisions;
  });
  const [row] = await graph().read(
    'MATCH (provision:Provision) WHERE provision.current AND EXISTS { (provision)-[:INSTANCE_OF]->() } RETURN count(*) AS total',
    {},
  );
  expect([totalCount, nodes.length]).toEqual([row?.total, row?.total]);
  const wrong = nodes.filter(({ clauseType, prevalence }) => {
    const { slug } = clauseType as { slug: string };
    return JSON.stringify(prevalence) !== JSON.stringify(known.get(slug));
  });
  expect(wrong).toEqual([]);
}, 300_000);

describe('what is asked in vain', () => {
  test('a provision without a clause type has none', async () => {
    const { provisions } = await ask<{ provisions: unknown }>(
      '{ provisions(first: 3, filter: { classified: false }) { nodes { prevalence { outOf } } } }',
    );
    expect(provisions).toEqual({ nodes: [{ prevalence: null }, { prevalence: null }, { prevalence: null }] });
  });

  test('an empty scope has nothing to divide by', async () => {
    const { clauseType } = await ask<{
      clauseType: { prevalence: { platformList: { pageInfo: { endCursor: string } } } };
    }>(
      '{ clauseType(slug: "arbitration") { prevalence(scope: { termsTypes: [] }) { platforms outOf share asOf excluded { count } } } }',
    );
    expect(clauseType).toEqual({ prevalence: { platforms: 0, outOf: 0, share: null, asOf: null, excluded: [] } });
  });

  test('a cursor of one list is refused by the other', async () => {
    const { clauseType } = await ask<{
      clauseType: { prevalence: { platformList: { pageInfo: { endCursor: string } } } };
    }>('{ clauseType(slug: "arbitration") { prevalence { platformList(first: 1) { pageInfo { endCursor } } } } }');
    const cursor = clauseType.prevalence.platformList.pageInfo.endCursor;
    const { errors } = await reply(
      `{ clauseType(slug: "arbitration") { prevalence { others(first: 1, after: "${cursor}") { nodes { slug } } } } }`,
    );
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('cursor of another list') },
    ]);
  });
});

test('a scope that names what there is not is told so', async () => {
  const { errors } = await reply(
    '{ clauseType(slug: "arbitration") { prevalence(scope: { collections: ["genai-eo"] }) { outOf } } }',
  );
  expect(errors).toMatchObject([{ code: 'NOT_FOUND', message: expect.stringContaining('"genai-eo"') }]);
  expect(errors[0]?.message).toContain('scope.collections');
});
