// Adds stretches of versions in which provisions had a wording.
// $rows: list of {key: string, the id of the provision; sha256: string; properties: map}
UNWIND $rows AS row
MATCH (provision:Provision {id: row.key})
MATCH (wording:Wording {sha256: row.sha256})
CREATE (provision)-[worded:WORDED]->(wording)
SET worded = row.properties
