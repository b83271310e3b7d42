// Narrows wordings.
// $filter.sha256s: string[] or null; $filter.textContains: lower-case string or null; $filter.textKnown: boolean or null
// $filter.platforms, $filter.clauseTypes: string[] or null; $filter.classified: boolean or null; $filter.provisionsAtLeast, $filter.platformsAtLeast: integer or null
AND ($filter.sha256s IS NULL OR node.sha256 IN $filter.sha256s)
AND ($filter.textKnown IS NULL OR (node.text IS NOT NULL) = $filter.textKnown)
AND ($filter.provisionsAtLeast IS NULL OR COUNT { (node)<-[:WORDED]-(:Provision {current: true}) } >= $filter.provisionsAtLeast)
AND ($filter.platformsAtLeast IS NULL OR (
  COUNT { (node)<-[:WORDED]-() } >= $filter.platformsAtLeast
  AND COUNT { MATCH (node)<-[:WORDED]-(provision:Provision {current: true}) RETURN DISTINCT provision.platformSlug } >= $filter.platformsAtLeast
))
AND ($filter.platforms IS NULL OR EXISTS {
  MATCH (node)<-[:WORDED]-(provision:Provision {current: true}) WHERE provision.platformSlug IN $filter.platforms
})
AND ($filter.clauseTypes IS NULL OR EXISTS {
  MATCH (node)<-[:WORDED]-(:Provision {current: true})-[:INSTANCE_OF]->(clauseType:ClauseType)
  WHERE clauseType.slug IN $filter.clauseTypes
})
AND ($filter.classified IS NULL OR $filter.classified = EXISTS {
  MATCH (node)<-[:WORDED]-(:Provision {current: true})-[:INSTANCE_OF]->(:ClauseType)
})
AND ($filter.textContains IS NULL OR toLower(node.text) CONTAINS $filter.textContains)
