// Narrows wordings.
// $filter.sha256s: string[] or null; $filter.textContains: lower-case string or null; $filter.textKnown: boolean or null
// $filter.platforms, $filter.clauseTypes: string[] or null; $filter.classified: boolean or null; $filter.provisionsAtLeast, $filter.platformsAtLeast: integer or null
AND ($filter.sha256s IS NULL OR node.sha256 IN $filter.sha256s)
AND ($filter.textKnown IS NULL OR (node.text IS NOT NULL) = $filter.textKnown)
AND ($filter.provisionsAtLeast IS NULL OR COUNT {
  MATCH (node)<-[worded:WORDED]-(provision:Provision) WHERE worded.to IS NULL AND provision.current
} >= $filter.provisionsAtLeast)
AND ($filter.platformsAtLeast IS NULL OR (
  COUNT { (node)<-[:WORDED]-() } >= $filter.platformsAtLeast
  AND COUNT {
    MATCH (node)<-[worded:WORDED]-(provision:Provision) WHERE worded.to IS NULL AND provision.current
    RETURN DISTINCT provision.platformSlug
  } >= $filter.platformsAtLeast
))
AND ($filter.platforms IS NULL OR EXISTS {
  MATCH (node)<-[worded:WORDED]-(provision:Provision)
  WHERE worded.to IS NULL AND provision.current AND provision.platformSlug IN $filter.platforms
})
AND ($filter.clauseTypes IS NULL OR EXISTS {
  MATCH (node)<-[worded:WORDED]-(provision:Provision)-[:INSTANCE_OF]->(clauseType:ClauseType)
  WHERE worded.to IS NULL AND provision.current AND clauseType.slug IN $filter.clauseTypes
})
AND ($filter.classified IS NULL OR $filter.classified = EXISTS {
  MATCH (node)<-[worded:WORDED]-(provision:Provision)-[:INSTANCE_OF]->(:ClauseType)
  WHERE worded.to IS NULL AND provision.current
})
AND ($filter.textContains IS NULL OR toLower(node.text) CONTAINS $filter.textContains)
