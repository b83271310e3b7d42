// Gives platforms exactly the given uses of clause types through time.
// $slugs: list of strings, each the slug of a platform; $rows: list of {platform: slug, clauseType: slug, properties: lists in step}
CALL () {
  UNWIND $slugs AS slug
  MATCH (:Platform {slug: slug})-[stale:USED]->(:ClauseType)
  DELETE stale
}
UNWIND $rows AS row
MATCH (platform:Platform {slug: row.platform})
MATCH (clauseType:ClauseType {slug: row.clauseType})
CREATE (platform)-[used:USED]->(clauseType)
SET used = row.properties,
    used.platformSlug = platform.slug,
    used.clauseTypeSlug = clauseType.slug,
    used.confidences = [confidence IN row.properties.confidences | toFloat(confidence)]
