// Regulations that provisions in the last version of this document by the end of the day came under, by articles that apply then.
// key: document record id; $asOf: time as string; $asOfDay: day YYYY-MM-DD
MATCH (:Document {id: key})-[:CONTAINS]->(:Provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(clauseType:ClauseType)
WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf OR NOT EXISTS {
  MATCH (version:Version)
  WHERE version.documentId = key AND version.sequence >= conclusion.toSequence
    AND version.capturedAt <= $asOf AND version.unreadable IS NULL
})
WITH DISTINCT clauseType
MATCH (clauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(node:Regulation)
WHERE coalesce(article.appliesFrom, '') <= $asOfDay AND coalesce(article.endedOn, '9999') > $asOfDay
WITH DISTINCT node
WHERE node.slug > ''
