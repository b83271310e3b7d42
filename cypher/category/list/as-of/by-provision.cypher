// Categories of the clause types of this provision, as it stood at the end of the day or, where its document was gone, in its last version.
// key: provision record id; $asOf: time
MATCH (provision:Provision {id: key})-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType)-[:IN_CATEGORY]->(node:Category)
WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf OR NOT EXISTS {
  MATCH (version:Version)
  WHERE version.documentId = provision.documentId AND version.sequence >= conclusion.toSequence
    AND version.capturedAt <= $asOf AND version.unreadable IS NULL
})
WITH DISTINCT node
WHERE node.slug > ''
