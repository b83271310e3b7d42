// Gives each provision exactly the given wording, or none.
// $rows: list of {key: string, the id; sha256: string or null; position: integer}
UNWIND $rows AS row
MATCH (provision:Provision {id: row.key})
CALL (provision, row) {
  MATCH (provision)-[stale:WORDED]->(wording:Wording)
  WHERE row.sha256 IS NULL OR wording.sha256 <> row.sha256
  DELETE stale
}
MATCH (wording:Wording {sha256: row.sha256})
MERGE (provision)-[worded:WORDED]->(wording)
SET worded.position = row.position
