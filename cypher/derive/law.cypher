// Joins each clause type to the regulations it falls under, and counts articles and clause types of the law. No parameters.
CALL () {
  MATCH (clauseType:ClauseType)-[stale:UNDER]->(regulation:Regulation)
  WHERE NOT EXISTS { (clauseType)-[:FALLS_UNDER]->(:Article)-[:PART_OF]->(regulation) }
  DELETE stale
}
CALL () {
  MATCH (clauseType:ClauseType)-[:FALLS_UNDER]->(article:Article)-[:PART_OF]->(regulation:Regulation)
  WITH clauseType, regulation, count(DISTINCT article) AS articles
  MERGE (clauseType)-[under:UNDER]->(regulation)
  SET under.articles = articles
}
CALL () {
  MATCH (article:Article)
  SET article.clauseTypeCount = COUNT { (article)<-[:FALLS_UNDER]-() }
}
CALL () {
  MATCH (regulation:Regulation)
  SET regulation.articleCount = COUNT { (regulation)<-[:PART_OF]-() },
      regulation.clauseTypeCount = COUNT { (regulation)<-[:UNDER]-() }
}
