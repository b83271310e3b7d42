import { beforeAll, describe, expect, test } from 'vitest';
import { questions } from '../../support/ask.ts';
import { everyPage } from '../../support/paging.ts';

const { ask, reply, graph } = questions();

type Page = Awaited<ReturnType<Parameters<typeof everyPage>[0]>>;

/** Every page of a list of peers; `entries` pairs nodes with what their edges say. */
async function peersOf(recordId: string, given: string) {
  const first = given.includes('first:') ? given : `first: 500, ${given}`;
  return everyPage(async (after) => {
    const { provision } = await ask<{ provision: { peers: Page & { edges: { node: Record<string, unknown> }[] } } }>(
      `query ($recordId: String!, $after: String) { provision(recordId: $recordId) { peers(${first} after: $after) {
         totalCount pageInfo { hasNextPage endCursor }
         edges { severity basis clauseType { slug } node { recordId severity basis platform { slug } } } } } }`,
      { recordId, after },
    );
    return { ...provision.peers, nodes: provision.peers.edges as unknown as Record<string, unknown>[] };
  });
}

/** The peers of a provision by a plain traversal: those of which any conclusion is of the type that this one has first. */
async function walked(recordId: string) {
  const rows = await graph().read(
    `MATCH (own:Provision {id: $recordId})<-[:CONTAINS]-(:Document)<-[:PUBLISHES]-(platform:Platform)
     MATCH (own)-[:INSTANCE_OF {rank: 1}]->(type:ClauseType)<-[conclusion:INSTANCE_OF]-(peer:Provision)
     MATCH (peer)<-[:CONTAINS]-(document:Document)<-[:PUBLISHES]-(other:Platform)
     WHERE other <> platform AND document.current AND peer.removedAt IS NULL
     RETURN peer.id AS id, other.slug AS platform, type.slug AS type, conclusion.basis AS basis,
            coalesce(conclusion.severity, type.severity) AS severity`,
    { recordId },
  );
  return rows as unknown as { id: string; platform: string; type: string; basis: string; severity: string }[];
}

const RANKS = ['LOW', 'MEDIUM', 'HIGH'];

describe('the peers of a provision', () => {
  const subjects = new Map<string, string>();
  beforeAll(async () => {
    const rows = await graph().read(
      `UNWIND ['arbitration', 'acceptable-use', 'business-user-data', 'downstream-operator-responsibility'] AS slug
       MATCH (provision:Provision {clauseTypeSlug: slug}) WHERE provision.current AND provision.sha256 IS NOT NULL
       WITH slug, min(provision.id) AS id RETURN slug, id
       UNION MATCH (record:Provision) WHERE record.sha256 IS NULL WITH min(record.id) AS id RETURN 'a record' AS slug, id`,
      {},
    );
    for (const { slug, id } of rows) subjects.set(slug as string, id as string);
  });

  test.each(['arbitration', 'acceptable-use', 'business-user-data', 'downstream-operator-responsibility', 'a record'])(
    'of %s are all provisions of other platforms that have its primary clause type at any rank, each once',
    async (name) => {
      const id = subjects.get(name) ?? '';
      const { totalCount, nodes } = await peersOf(id, 'onePerPlatform: false');
      const told = nodes.map(({ node, clauseType, severity, basis }) => {
        const { recordId, platform } = node as { recordId: string; platform: { slug: string } };
        return { id: recordId, platform: platform.slug, type: (clauseType as { slug: string }).slug, basis, severity };
      });
      const expected = await walked(id);
      const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
      expect(totalCount).toBe(expected.length);
      expect(told.toSorted(byId)).toEqual(expected.toSorted(byId));
      const ranks = told.map(({ severity }) => RANKS.indexOf(severity as string));
      expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
    },
    120_000,
  );

  test.each(['arbitration', 'acceptable-use', 'a record'])(
    'of %s name each platform once, unless all are asked for',
    async (name) => {
      const id = subjects.get(name) ?? '';
      const { totalCount, nodes } = await peersOf(id, 'first: 7');
      const platforms = nodes.map(({ node }) => (node as { platform: { slug: string } }).platform.slug);
      const expected = new Set((await walked(id)).map(({ platform }) => platform));
      expect(totalCount).toBe(expected.size);
      expect(platforms.toSorted()).toEqual([...expected].toSorted());
    },
  );

  test('of every clause type are on as many platforms as its prevalence counts, without this one', async () => {
    const rows = await graph().read(
      `MATCH (type:ClauseType) MATCH (provision:Provision {clauseTypeSlug: type.slug}) WHERE provision.current
       WITH type, min(provision.id) AS id RETURN id ORDER BY type.slug`,
      {},
    );
    expect(rows.length).toBeGreaterThan(40);
    const { provisions } = await ask<{
      provisions: { nodes: { prevalence: { platforms: number }; peers: { totalCount: number } }[] };
    }>(
      `query ($ids: [String!]) { provisions(first: 100, filter: { recordIds: $ids }) { nodes {
         prevalence { platforms } peers(first: 1) { totalCount } } } }`,
      { ids: rows.map(({ id }) => id) },
    );
    expect(provisions.nodes).toHaveLength(rows.length);
    for (const { prevalence, peers } of provisions.nodes) expect(peers.totalCount + 1).toBe(prevalence.platforms);
  });

  test('can be narrowed like any list of provisions', async () => {
    const id = subjects.get('arbitration') ?? '';
    const { totalCount, nodes } = await peersOf(
      id,
      'onePerPlatform: false, filter: { collections: ["genai-eu"], exceptPlatforms: ["chatgpt"] }',
    );
    const [row] = await graph().read(
      `MATCH (own:Provision {id: $id}) MATCH (:ClauseType {slug: 'arbitration'})<-[:INSTANCE_OF]-(peer:Provision)
       WHERE peer.current AND peer.collectionId = 'genai-eu' AND NOT peer.platformSlug IN [own.platformSlug, 'chatgpt']
       RETURN count(*) AS total`,
      { id },
    );
    expect([totalCount, nodes.length]).toEqual([row?.total, row?.total]);
    expect(totalCount).toBeGreaterThan(0);
  });

  test('are none where it has no clause type', async () => {
    const { provisions } = await ask<{ provisions: unknown }>(
      '{ provisions(first: 1, filter: { classified: false }) { nodes { peers { totalCount nodes { recordId } } } } }',
    );
    expect(provisions).toEqual({ nodes: [{ peers: { totalCount: 0, nodes: [] } }] });
  });

  test('refuse a page of more than 500 and a cursor of another order', async () => {
    const id = subjects.get('arbitration') ?? '';
    const asked = (given: string) =>
      reply<{ provision: { peers: { pageInfo: { endCursor: string } } } }>(
        `{ provision(recordId: "${id}") { peers(${given}) { pageInfo { endCursor } } } }`,
      );
    expect((await asked('first: 501')).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    const { data } = await asked('first: 1');
    const { errors } = await asked(`orderBy: SIMILARITY, after: "${data?.provision.peers.pageInfo.endCursor}"`);
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('another list or order') },
    ]);
  });
});

test('the very same wording elsewhere is what other documents have under the same hash', async () => {
  const rows = await graph().read(
    `MATCH (own:Provision)-[now:WORDED]->(wording:Wording) WHERE now.to IS NULL AND own.current
       AND COUNT { (wording)<-[:WORDED]-() } > 3
     RETURN own.id AS id, COLLECT {
       MATCH (wording)<-[also:WORDED]-(other:Provision)<-[:CONTAINS]-(document:Document {current: true})
       WHERE also.to IS NULL AND NOT (document)-[:CONTAINS]->(own)
       RETURN DISTINCT other.id ORDER BY other.id
     } AS others ORDER BY size(others) DESC LIMIT 40`,
    {},
  );
  for (const { id, others } of rows as { id: string; others: string[] }[]) {
    const { provision } = await ask<{
      provision: { sharedWording: { totalCount: number; nodes: { recordId: string }[] } };
    }>(`{ provision(recordId: "${id}") { sharedWording(first: 500) { totalCount nodes { recordId } } } }`);
    expect(provision.sharedWording.nodes.map(({ recordId }) => recordId)).toEqual(others);
    expect(provision.sharedWording.totalCount).toBe(others.length);
  }
});
