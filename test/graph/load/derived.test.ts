import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/db/graph.ts';
import { testGraph } from '../../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(() => graph.close());

const PROVISIONS = `MATCH (platform:Platform)-[:PUBLISHES]->(:Document {current: true})-[:CONTAINS]->(provision:Provision)`;

/** Each pair: what is derived, and the plain traversal that it must equal, row by row. */
const pairs: Record<string, [derived: string, plain: string]> = {
  'the clause types that a platform uses': [
    `MATCH (platform:Platform)-[uses:USES]->(clauseType:ClauseType)
     RETURN platform.slug AS one, clauseType.slug AS other, uses.provisions AS number, uses.severityRank AS rank, uses.confidence AS confidence`,
    `${PROVISIONS}-[instance:INSTANCE_OF]->(clauseType:ClauseType)
     RETURN platform.slug AS one, clauseType.slug AS other, count(DISTINCT provision) AS number,
            max(coalesce(instance.severityRank, clauseType.severityRank)) AS rank, max(instance.confidence) AS confidence`,
  ],
  'the regulations that a clause type is under': [
    `MATCH (clauseType:ClauseType)-[under:UNDER]->(regulation:Regulation)
     RETURN clauseType.slug AS one, regulation.slug AS other, under.articles AS number`,
    `MATCH (clauseType:ClauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(regulation:Regulation)
     RETURN clauseType.slug AS one, regulation.slug AS other, count(DISTINCT article) AS number`,
  ],
  'the regulations that a platform is touched by': [
    `MATCH (platform:Platform)-[touched:TOUCHED_BY]->(regulation:Regulation)
     RETURN platform.slug AS one, regulation.slug AS other, touched.provisions AS number, touched.clauseTypes AS types`,
    `${PROVISIONS}-[:INSTANCE_OF]->(clauseType:ClauseType)-[:FALLS_UNDER]->(:Article)-[:PART_OF]->(regulation:Regulation)
     RETURN platform.slug AS one, regulation.slug AS other, count(DISTINCT provision) AS number, count(DISTINCT clauseType) AS types`,
  ],
  'the counts of a clause type': [
    `MATCH (clauseType:ClauseType) WHERE clauseType.platformCount > 0
     RETURN clauseType.slug AS one, clauseType.platformCount AS platforms, clauseType.provisionCount AS provisions`,
    `${PROVISIONS}-[:INSTANCE_OF]->(clauseType:ClauseType)
     RETURN clauseType.slug AS one, count(DISTINCT platform) AS platforms, count(DISTINCT provision) AS provisions`,
  ],
  'the counts of a regulation': [
    `MATCH (regulation:Regulation) WHERE regulation.platformCount > 0
     RETURN regulation.slug AS one, regulation.platformCount AS platforms, regulation.provisionCount AS provisions`,
    `${PROVISIONS}-[:INSTANCE_OF]->()-[:FALLS_UNDER]->()-[:PART_OF]->(regulation:Regulation)
     RETURN regulation.slug AS one, count(DISTINCT platform) AS platforms, count(DISTINCT provision) AS provisions`,
  ],
  'the law of a regulation': [
    `MATCH (regulation:Regulation) RETURN regulation.slug AS one, regulation.articleCount AS articles, regulation.clauseTypeCount AS types`,
    `MATCH (regulation:Regulation) OPTIONAL MATCH (regulation)<-[:PART_OF]-(article) OPTIONAL MATCH (article)<-[:FALLS_UNDER]-(clauseType)
     RETURN regulation.slug AS one, count(DISTINCT article) AS articles, count(DISTINCT clauseType) AS types`,
  ],
  'the clause types of an article': [
    `MATCH (article:Article) RETURN article.id AS one, article.clauseTypeCount AS types`,
    `MATCH (article:Article) OPTIONAL MATCH (article)<-[:FALLS_UNDER]-(clauseType) RETURN article.id AS one, count(clauseType) AS types`,
  ],
  'the counts of a platform': [
    `MATCH (platform:Platform) RETURN platform.slug AS one, platform.documentCount AS documents, platform.provisionCount AS provisions, platform.clauseTypeCount AS types`,
    `MATCH (platform:Platform)-[:PUBLISHES]->(document:Document)
     OPTIONAL MATCH (document)-[:CONTAINS]->(provision:Provision) WHERE document.current AND provision.removedAt IS NULL
     OPTIONAL MATCH (provision)-[:INSTANCE_OF]->(clauseType)
     RETURN platform.slug AS one, count(DISTINCT document) AS documents, count(DISTINCT provision) AS provisions, count(DISTINCT clauseType) AS types`,
  ],
  'the counts of a collection': [
    `MATCH (collection:Collection) RETURN collection.id AS one, collection.documentCount AS documents, collection.platformCount AS platforms, collection.versionCount AS versions, collection.provisionCount AS provisions`,
    `MATCH (collection:Collection)<-[:ARCHIVED_IN]-(document)<-[:PUBLISHES]-(platform) OPTIONAL MATCH (document)-[:HAS_VERSION]->(version)
     WITH collection, count(DISTINCT document) AS documents, count(DISTINCT platform) AS platforms, count(DISTINCT version) AS versions
     RETURN collection.id AS one, documents, platforms, versions, COUNT {
       MATCH (collection)<-[:ARCHIVED_IN]-(:Document {current: true})-[:CONTAINS]->(provision) WHERE provision.removedAt IS NULL
     } AS provisions`,
  ],
  'the counts of a document': [
    `MATCH (document:Document) RETURN document.id AS one, document.versionCount AS versions, document.provisionCount AS provisions`,
    `MATCH (document:Document)
     RETURN document.id AS one, COUNT { (document)-[:HAS_VERSION]->() } AS versions,
            COUNT { (document)-[:CONTAINS]->(provision) WHERE provision.removedAt IS NULL } AS provisions`,
  ],
  'the clause types that a platform uses on the last day': [
    `MATCH (platform:Platform)-[used:USED]->(clauseType:ClauseType) WHERE last(used.provisions) > 0
     RETURN used.platformSlug AS one, used.clauseTypeSlug AS other, last(used.provisions) AS number, last(used.severityRanks) AS rank,
            last(used.confidences) AS confidence`,
    `MATCH (platform:Platform)-[uses:USES]->(clauseType:ClauseType)
     RETURN platform.slug AS one, clauseType.slug AS other, uses.provisions AS number, uses.severityRank AS rank, toFloat(uses.confidence) AS confidence`,
  ],
  'the counts of a clause type on the last day': [
    `MATCH (clauseType:ClauseType) WHERE size(clauseType.usedDays) > 0
     RETURN clauseType.slug AS one, last(clauseType.usedPlatforms) AS platforms, last(clauseType.usedProvisions) AS provisions`,
    `MATCH (clauseType:ClauseType) WHERE clauseType.platformCount > 0 OR EXISTS { (clauseType)<-[:USED]-() }
     RETURN clauseType.slug AS one, clauseType.platformCount AS platforms, clauseType.provisionCount AS provisions`,
  ],
  'the clause types that a platform used at the end of 2025': [
    `MATCH (platform:Platform)-[used:USED]->(clauseType:ClauseType)
     WITH platform, clauseType, used, size([day IN used.days WHERE day <= '2025-12-31']) - 1 AS step
     WHERE step >= 0 AND used.provisions[step] > 0
     RETURN platform.slug AS one, clauseType.slug AS other, used.provisions[step] AS number, used.severityRanks[step] AS rank`,
    `MATCH (platform:Platform)-[:PUBLISHES]->()-[:CONTAINS]->(provision)-[instance:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
     WHERE instance.from <= '2025-12-31T23:59:59Z' AND (instance.to IS NULL OR instance.to > '2025-12-31T23:59:59Z')
     RETURN platform.slug AS one, clauseType.slug AS other, count(DISTINCT provision) AS number,
            max(coalesce(instance.severityRank, clauseType.severityRank)) AS rank`,
  ],
  'what each version changed': [
    `MATCH (version:Version) RETURN version.id AS one, version.added AS added, version.edited AS edited, version.removed AS removed,
            version.moved AS moved, version.revived AS revived, version.changeCount AS number`,
    `MATCH (version:Version)
     WITH version, COUNT { (version)-[:ADDED]->() } AS added, COUNT { (version)-[:EDITED]->() } AS edited,
          COUNT { (version)-[:REMOVED]->() } AS removed, COUNT { (version)-[:MOVED]->() } AS moved, COUNT { (version)-[:REVIVED]->() } AS revived
     RETURN version.id AS one, added, edited, removed, moved, revived, added + edited + removed + moved + revived AS number`,
  ],
  'the primary clause type of a provision': [
    `MATCH (provision:Provision) WHERE provision.clauseTypeSlug IS NOT NULL
     RETURN provision.id AS one, provision.clauseTypeSlug AS other, provision.confidence AS confidence, provision.basis AS basis, provision.severityRank AS rank, provision.current AS current`,
    `MATCH (document:Document)-[:CONTAINS]->(provision:Provision)-[instance:INSTANCE_OF {rank: 1}]->(clauseType:ClauseType)
     RETURN provision.id AS one, clauseType.slug AS other, instance.confidence AS confidence, instance.basis AS basis,
            coalesce(instance.severityRank, clauseType.severityRank) AS rank,
            document.current AND provision.removedAt IS NULL AS current`,
  ],
};

describe('on the seeded graph', () => {
  test.each(Object.entries(pairs))('%s equal the plain traversal', async (_, [derived, plain]) => {
    const [found, expected] = [await rows(derived), await rows(plain)];
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });

  test('a provision has a place exactly where it is not removed, and stands exactly as long as its last stretch', async () => {
    expect(
      await rows(`MATCH (provision:Provision)<-[:CONTAINS]-(document) WHERE (provision.position IS NULL) <> (provision.removedAt IS NOT NULL)
        OR provision.current AND EXISTS { (provision)-[:WORDED]->() } AND NOT EXISTS { (provision)-[worded:WORDED]->() WHERE worded.to IS NULL }
        RETURN provision.id AS one`),
    ).toEqual([]);
  });

  test('no wording is without a provision, and no platform without a document', async () => {
    expect(await rows('MATCH (w:Wording) WHERE NOT EXISTS { (w)<-[:WORDED]-() } RETURN w.sha256 AS one')).toEqual([]);
    expect(await rows('MATCH (p:Platform) WHERE NOT EXISTS { (p)-[:PUBLISHES]->() } RETURN p.slug AS one')).toEqual([]);
  });
});

async function rows(cypher: string): Promise<string[]> {
  return (await graph.read(cypher, {})).map((row) => JSON.stringify(row)).sort();
}
