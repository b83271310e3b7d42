// Gives pairs of a clause type and an article exactly these mappings, and keeps beside them what was compiled where somebody judged it.
// $rows: list of {clauseType: slug; article: id; effective: map or null; derived: map or null}
UNWIND $rows AS row
MATCH (clauseType:ClauseType {slug: row.clauseType})
MATCH (article:Article {id: row.article})
CALL (clauseType, article) {
  MATCH (clauseType)-[stale:FALLS_UNDER|DERIVED_FALLS_UNDER]->(article)
  DELETE stale
}
CALL (clauseType, article, row) {
  WITH row WHERE row.effective IS NOT NULL
  CREATE (clauseType)-[fallsUnder:FALLS_UNDER]->(article)
  SET fallsUnder = row.effective
}
CALL (clauseType, article, row) {
  WITH row WHERE row.derived IS NOT NULL
  CREATE (clauseType)-[derived:DERIVED_FALLS_UNDER]->(article)
  SET derived = row.derived
}
