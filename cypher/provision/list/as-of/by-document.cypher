// Provisions of this document that stood at the end of the day, or in its last version where it was gone.
// key: document record id; $asOf: time
MATCH (:Document {id: key})-[:CONTAINS]->(node:Provision)
CALL (node) {
  MATCH (node)-[worded:WORDED]->(:Wording)
  WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf OR NOT EXISTS {
    MATCH (version:Version)
    WHERE version.documentId = node.documentId AND version.sequence >= worded.toSequence
      AND version.capturedAt <= $asOf AND version.unreadable IS NULL
  })
  RETURN worded.order AS place
  UNION ALL
  MATCH (node)-[conclusion:INSTANCE_OF]->(:ClauseType)
  WHERE node.sha256 IS NULL AND conclusion.from <= $asOf
  RETURN node.position AS place
}
WITH node, place
WHERE node.id > ''
