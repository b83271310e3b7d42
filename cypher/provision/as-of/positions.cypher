// Where provisions stood at the end of the day, or in the last version of a document that was gone by then; no row for what had been removed.
// $ids: string[] record ids; $asOf: time
UNWIND $ids AS id
MATCH (provision:Provision {id: id})
WITH provision.documentId AS documentId, collect(id) AS ids
CALL (documentId, ids) {
  MATCH (:Document {id: documentId})-[:CONTAINS]->(standing:Provision)-[worded:WORDED]->(:Wording)
  WHERE worded.from <= $asOf AND (worded.to IS NULL OR worded.to > $asOf OR NOT EXISTS {
    MATCH (version:Version)
    WHERE version.documentId = documentId AND version.sequence >= worded.toSequence
      AND version.capturedAt <= $asOf AND version.unreadable IS NULL
  })
  WITH ids, standing ORDER BY worded.order
  WITH ids, collect(standing.id) AS reading
  UNWIND range(0, size(reading) - 1) AS position
  WITH ids, reading[position] AS id, position
  WHERE id IN ids
  RETURN id, position
  UNION
  UNWIND ids AS id
  MATCH (recorded:Provision {id: id})
  WHERE recorded.sha256 IS NULL
  RETURN id, recorded.position AS position
}
RETURN id AS key, position
