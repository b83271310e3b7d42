// Bases each agency in exactly the given jurisdictions.
// $rows: list of {key: string, the slug; targets: list of strings, each a code}
UNWIND $rows AS row
MATCH (agency:Agency {slug: row.key})
CALL (agency, row) {
  MATCH (agency)-[stale:BASED_IN]->(jurisdiction:Jurisdiction)
  WHERE NOT jurisdiction.code IN row.targets
  DELETE stale
}
UNWIND row.targets AS target
MATCH (jurisdiction:Jurisdiction {code: target})
MERGE (agency)-[:BASED_IN]->(jurisdiction)
