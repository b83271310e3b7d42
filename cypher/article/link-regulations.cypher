// Makes each article part of exactly the given regulations.
// $rows: list of {key: string, the id; targets: list of strings, each a slug}
UNWIND $rows AS row
MATCH (article:Article {id: row.key})
CALL (article, row) {
  MATCH (article)-[stale:PART_OF]->(regulation:Regulation)
  WHERE NOT regulation.slug IN row.targets
  DELETE stale
}
UNWIND row.targets AS target
MATCH (regulation:Regulation {slug: target})
MERGE (article)-[:PART_OF]->(regulation)
