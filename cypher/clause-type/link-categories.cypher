// Puts each clause type in exactly the given categories.
// $rows: list of {key: string, the slug; targets: list of strings, each a slug}
UNWIND $rows AS row
MATCH (clauseType:ClauseType {slug: row.key})
CALL (clauseType, row) {
  MATCH (clauseType)-[stale:IN_CATEGORY]->(category:Category)
  WHERE NOT category.slug IN row.targets
  DELETE stale
}
UNWIND row.targets AS target
MATCH (category:Category {slug: target})
MERGE (clauseType)-[:IN_CATEGORY]->(category)
