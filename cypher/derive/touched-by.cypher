// Joins each platform to the regulations that its current provisions come under; reads USES and UNDER.
// $slugs: list of strings, each the slug of a platform
UNWIND $slugs AS slug
MATCH (platform:Platform {slug: slug})
CALL (platform) {
  MATCH (platform)-[:PUBLISHES]->(document:Document {current: true})-[:CONTAINS]->(provision:Provision)
  MATCH (provision)-[:INSTANCE_OF]->(clauseType:ClauseType)-[:UNDER]->(regulation:Regulation)
  WITH platform, regulation, count(DISTINCT clauseType) AS clauseTypes, count(DISTINCT provision) AS provisions
  MERGE (platform)-[touchedBy:TOUCHED_BY]->(regulation)
  SET touchedBy.clauseTypes = clauseTypes, touchedBy.provisions = provisions
  RETURN collect(regulation) AS touching
}
MATCH (platform)-[stale:TOUCHED_BY]->(regulation:Regulation)
WHERE NOT regulation IN touching
DELETE stale
