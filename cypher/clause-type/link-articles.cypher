// Makes each clause type fall under exactly the given articles, whatever people judged: judgements are heard again after it.
// $rows: list of {key: string, the slug; mappings: list of {article: string, properties: map}}
UNWIND $rows AS row
MATCH (clauseType:ClauseType {slug: row.key})
CALL (clauseType, row) {
  MATCH (clauseType)-[stale:FALLS_UNDER|DERIVED_FALLS_UNDER]->(article:Article)
  WHERE type(stale) = 'DERIVED_FALLS_UNDER' OR NOT article.id IN [mapping IN row.mappings | mapping.article]
  DELETE stale
}
UNWIND row.mappings AS mapping
MATCH (article:Article {id: mapping.article})
MERGE (clauseType)-[fallsUnder:FALLS_UNDER]->(article)
SET fallsUnder = mapping.properties
