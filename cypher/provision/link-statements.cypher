// Makes each curated provision be told by exactly the given sentences, with what they rest on.
// $rows: list of {key: string, the id; statements: list of {id, properties: map, regulations: slugs, articles: ids, agencies: slugs, jurisdictions: codes}}
UNWIND $rows AS row
MATCH (provision:Provision {id: row.key})
CALL (provision) {
  MATCH (provision)-[:TOLD_BY]->(stale:RecordStatement)
  DETACH DELETE stale
}
CALL (provision, row) {
  UNWIND row.statements AS told
  CREATE (provision)-[:TOLD_BY]->(statement:RecordStatement {id: told.id})
  SET statement += told.properties
  WITH statement, told
  CALL (statement, told) {
    MATCH (regulation:Regulation) WHERE regulation.slug IN told.regulations
    MERGE (statement)-[:RESTS_ON]->(regulation)
  }
  CALL (statement, told) {
    MATCH (article:Article) WHERE article.id IN told.articles
    MERGE (statement)-[:RESTS_ON]->(article)
  }
  CALL (statement, told) {
    MATCH (agency:Agency) WHERE agency.slug IN told.agencies
    MERGE (statement)-[:RESTS_ON]->(agency)
  }
  CALL (statement, told) {
    MATCH (jurisdiction:Jurisdiction) WHERE jurisdiction.code IN told.jurisdictions
    MERGE (statement)-[:RESTS_ON]->(jurisdiction)
  }
}
