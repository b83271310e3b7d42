// Makes each competence decide on exactly the given regulations.
// $rows: list of {key: string, the slug; targets: list of strings, each a slug}
UNWIND $rows AS row
MATCH (competence:Competence {slug: row.key})
CALL (competence, row) {
  MATCH (competence)-[stale:DECIDES]->(regulation:Regulation)
  WHERE NOT regulation.slug IN row.targets
  DELETE stale
}
UNWIND row.targets AS target
MATCH (regulation:Regulation {slug: target})
MERGE (competence)-[:DECIDES]->(regulation)
