// Clause types of the provisions in the last version of this document that stood by the end of the day.
// key: document record id; $asOf: time
MATCH (:Document {id: key})-[:CONTAINS]->(:Provision)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(node:ClauseType)
WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf OR NOT EXISTS {
  MATCH (version:Version)
  WHERE version.documentId = key AND version.sequence >= conclusion.toSequence
    AND version.capturedAt <= $asOf AND version.unreadable IS NULL
})
WITH DISTINCT node
WHERE node.slug > ''
