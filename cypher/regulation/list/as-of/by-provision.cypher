// Regulations that this provision came under by what the last text of its document until the day made of it, by articles that apply on the day.
// key: provision record id; $asOf: time as string; $asOfDay: day YYYY-MM-DD
MATCH (document:Document)-[:CONTAINS]->(provision:Provision {id: key})
WITH provision, COLLECT {
  MATCH (document)-[:HAS_VERSION]->(version:Version) WHERE version.capturedAt <= $asOf AND version.unreadable IS NULL
  RETURN version.sequence ORDER BY version.sequence DESC LIMIT 1
}[0] AS last
MATCH (provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
WHERE (conclusion.fromSequence <= last AND coalesce(conclusion.toSequence > last, true))
  OR (conclusion.fromSequence IS NULL AND conclusion.from <= $asOf)
WITH DISTINCT clauseType
MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(node:Regulation)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
WITH DISTINCT node
WHERE node.slug > ''
