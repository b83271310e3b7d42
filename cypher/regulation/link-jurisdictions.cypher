// Makes each regulation apply in exactly the given jurisdictions.
// $rows: list of {key: string, the slug; targets: list of strings, each a code}
UNWIND $rows AS row
MATCH (regulation:Regulation {slug: row.key})
CALL (regulation, row) {
  MATCH (regulation)-[stale:APPLIES_IN]->(jurisdiction:Jurisdiction)
  WHERE NOT jurisdiction.code IN row.targets
  DELETE stale
}
UNWIND row.targets AS target
MATCH (jurisdiction:Jurisdiction {code: target})
MERGE (regulation)-[:APPLIES_IN]->(jurisdiction)
