// Which clause types each platform uses in a current document.
// $ids: string[] slugs
UNWIND $ids AS id
MATCH (platform:Platform {slug: id})
RETURN id AS key, COLLECT { MATCH (platform)-[:USES]->(clauseType:ClauseType) RETURN clauseType.slug ORDER BY clauseType.slug } AS slugs
