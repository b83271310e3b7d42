// Articles that this provision came under by what the last text of its document until the day made of it.
// key: provision record id; $asOf: time as string
MATCH (document:Document)-[:CONTAINS]->(provision:Provision {id: key})
WITH provision, COLLECT {
  MATCH (document)-[:HAS_VERSION]->(version:Version) WHERE version.capturedAt <= $asOf AND version.unreadable IS NULL
  RETURN version.sequence ORDER BY version.sequence DESC LIMIT 1
}[0] AS last
MATCH (provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType)-[:FALLS_UNDER]->(node:Article)
WHERE (conclusion.fromSequence <= last AND coalesce(conclusion.toSequence > last, true))
  OR (conclusion.fromSequence IS NULL AND conclusion.from <= $asOf)
WITH DISTINCT node
WHERE node.id > ''
