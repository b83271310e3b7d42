// Joins each platform to the clause types that its current provisions have.
// $slugs: list of strings, each the slug of a platform
UNWIND $slugs AS slug
MATCH (platform:Platform {slug: slug})
CALL (platform) {
  MATCH (platform)-[:PUBLISHES]->(document:Document {current: true})-[:CONTAINS]->(provision:Provision)
  MATCH (provision)-[instanceOf:INSTANCE_OF]->(clauseType:ClauseType)
  WITH platform, clauseType,
       count(provision) AS provisions,
       max(coalesce(instanceOf.severityRank, clauseType.severityRank)) AS severityRank,
       max(instanceOf.confidence) AS confidence
  MERGE (platform)-[uses:USES]->(clauseType)
  SET uses.platformSlug = platform.slug,
      uses.clauseTypeSlug = clauseType.slug,
      uses.provisions = provisions,
      uses.severityRank = severityRank,
      uses.severity = ['LOW', 'MEDIUM', 'HIGH'][severityRank - 1],
      uses.confidence = confidence
  RETURN collect(clauseType) AS used
}
MATCH (platform)-[stale:USES]->(unused:ClauseType)
WHERE NOT unused IN used
DELETE stale
