// Other provisions of the document of this one that had a clause type at the end of the day, or in its last version where it was gone.
// key: provision record id; $asOf: time
MATCH (:Provision {id: key})<-[:CONTAINS]-(:Document)-[:CONTAINS]->(node:Provision)
WHERE node.id <> key AND EXISTS {
  MATCH (node)-[conclusion:INSTANCE_OF|WAS_INSTANCE_OF]->(:ClauseType)
  WHERE conclusion.from <= $asOf AND (conclusion.to IS NULL OR conclusion.to > $asOf OR NOT EXISTS {
    MATCH (version:Version)
    WHERE version.documentId = node.documentId AND version.sequence >= conclusion.toSequence
      AND version.capturedAt <= $asOf AND version.unreadable IS NULL
  })
}
