// Narrows wordings by what is told otherwise of a day.
// $filter.platforms, $filter.clauseTypes: string[] or null; $filter.classified: boolean or null
// $filter.provisionsAtLeast, $filter.platformsAtLeast: integer or null; $asOf: time
AND ($filter.provisionsAtLeast IS NULL OR COUNT {
  MATCH (node)<-[worded:WORDED]-(:Provision) WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
} >= $filter.provisionsAtLeast)
AND ($filter.platformsAtLeast IS NULL OR (
  COUNT { (node)<-[:WORDED]-() } >= $filter.platformsAtLeast
  AND COUNT {
    MATCH (node)<-[worded:WORDED]-(provision:Provision) WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
    RETURN DISTINCT provision.platformSlug
  } >= $filter.platformsAtLeast
))
AND ($filter.platforms IS NULL OR EXISTS {
  MATCH (node)<-[worded:WORDED]-(provision:Provision)
  WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf) AND provision.platformSlug IN $filter.platforms
})
AND ($filter.clauseTypes IS NULL OR EXISTS {
  MATCH (node)<-[worded:WORDED]-(:Provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
  WHERE clauseType.slug IN $filter.clauseTypes AND worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
    AND conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
})
AND ($filter.classified IS NULL OR $filter.classified = EXISTS {
  MATCH (node)<-[worded:WORDED]-(:Provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType)
  WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf)
    AND conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf)
})
