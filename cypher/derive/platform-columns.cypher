// Names each platform as most of its documents do, and counts what it has.
// $slugs: list of strings, each the slug of a platform
UNWIND $slugs AS slug
MATCH (platform:Platform {slug: slug})
CALL (platform) {
  MATCH (platform)-[:PUBLISHES]->(document:Document)
  WITH document.platformName AS name, count(document) AS documents
  ORDER BY documents DESC, name
  RETURN collect(name) AS names
}
WITH platform, names[0] AS name, names[1..] AS others
SET platform.name = name,
    platform.aliases = COLLECT { UNWIND others AS other RETURN other ORDER BY other },
    platform.collections = COLLECT {
      MATCH (platform)-[:PUBLISHES]->(document:Document)
      RETURN DISTINCT document.collectionId AS id ORDER BY id
    },
    platform.documentCount = COUNT { (platform)-[:PUBLISHES]->(:Document) },
    platform.provisionCount = reduce(sum = 0, standing IN COLLECT {
      MATCH (platform)-[:PUBLISHES]->(document:Document {current: true}) RETURN document.provisionCount
    } | sum + standing),
    platform.clauseTypeCount = COUNT { (platform)-[:USES]->(:ClauseType) }
