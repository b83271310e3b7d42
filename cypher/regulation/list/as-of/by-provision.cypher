// Regulations that this provision came under, as it stood at the end of the day or, where its document was gone, in its last version.
// key: provision record id; $asOf: time as string; $asOfDay: day YYYY-MM-DD
MATCH (provision:Provision {id: key})-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf OR NOT EXISTS {
  MATCH (version:Version)
  WHERE version.documentId = provision.documentId AND version.sequence >= conclusion.toSequence
    AND version.capturedAt <= $asOf AND version.unreadable IS NULL
})
MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(node:Regulation)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
WITH DISTINCT node
WHERE node.slug > ''
