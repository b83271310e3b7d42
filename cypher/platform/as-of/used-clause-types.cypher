// Which clause types each platform used in a document that stood.
// $ids: string[] slugs; $asOfDay: day
UNWIND $ids AS id
MATCH (platform:Platform {slug: id})
RETURN id AS key, COLLECT {
  MATCH (platform)-[used:USED]->(clauseType:ClauseType)
  WHERE ([0] + used.provisions)[size([day IN used.days WHERE day <= $asOfDay])] > 0
  RETURN clauseType.slug ORDER BY clauseType.slug
} AS slugs
