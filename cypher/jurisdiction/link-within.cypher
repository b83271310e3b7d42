// Puts each jurisdiction within exactly the given larger ones.
// $rows: list of {key: string, the code; targets: list of strings, each a code}
UNWIND $rows AS row
MATCH (jurisdiction:Jurisdiction {code: row.key})
CALL (jurisdiction, row) {
  MATCH (jurisdiction)-[stale:WITHIN]->(larger:Jurisdiction)
  WHERE NOT larger.code IN row.targets
  DELETE stale
}
UNWIND row.targets AS target
MATCH (larger:Jurisdiction {code: target})
MERGE (jurisdiction)-[:WITHIN]->(larger)
