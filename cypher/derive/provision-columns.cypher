// Writes on each provision of the platforms what its document and its primary clause type say, where it differs.
// $slugs: list of strings, each the slug of a platform
UNWIND $slugs AS slug
MATCH (:Platform {slug: slug})-[:PUBLISHES]->(document:Document)-[:CONTAINS]->(provision:Provision)
CALL (provision) {
  OPTIONAL MATCH (provision)-[instanceOf:INSTANCE_OF]->(clauseType:ClauseType)
  RETURN instanceOf, clauseType
  ORDER BY instanceOf.rank
  LIMIT 1
}
WITH provision, {
  current: document.current AND provision.removedAt IS NULL,
  clauseTypeSlug: clauseType.slug,
  severity: coalesce(instanceOf.severity, clauseType.severity),
  severityRank: coalesce(instanceOf.severityRank, clauseType.severityRank),
  confidence: instanceOf.confidence,
  confidenceLevel: instanceOf.level,
  basis: instanceOf.basis,
  severityJudged: CASE WHEN instanceOf.severityJudgement IS NOT NULL THEN true END
} AS columns
WHERE any(name IN keys(columns) WHERE coalesce(columns[name], '') <> coalesce(provision[name], ''))
SET provision += columns
