// Clause types of which this provision was an instance, as it stood at the end of the day or, where its document was gone, in its last version.
// key: provision record id; $asOf: time
MATCH (provision:Provision {id: key})-[edge:INSTANCE_OF|WAS_INSTANCE_OF]->(node:ClauseType)
WHERE edge.from <= $asOf AND (edge.to IS NULL OR edge.to > $asOf OR NOT EXISTS {
  MATCH (version:Version)
  WHERE version.documentId = provision.documentId AND version.sequence >= edge.toSequence
    AND version.capturedAt <= $asOf AND version.unreadable IS NULL
})
