// Makes each curated provision cite, concern and flag exactly what is given.
// $rows: list of {key: string, the id; regulations: list of {slug, kind}; agencies: list of {slug, rationale}; jurisdictions: list of codes}
UNWIND $rows AS row
MATCH (provision:Provision {id: row.key})
CALL (provision) {
  MATCH (provision)-[stale:CITES|CONCERNS|FLAGS]->()
  DELETE stale
}
CALL (provision, row) {
  UNWIND row.regulations AS cited
  MATCH (regulation:Regulation {slug: cited.slug})
  MERGE (provision)-[:CITES {kind: cited.kind}]->(regulation)
}
CALL (provision, row) {
  UNWIND row.agencies AS concerned
  MATCH (agency:Agency {slug: concerned.slug})
  MERGE (provision)-[:CONCERNS {rationale: concerned.rationale}]->(agency)
}
CALL (provision, row) {
  UNWIND row.jurisdictions AS code
  MATCH (jurisdiction:Jurisdiction {code: code})
  MERGE (provision)-[:FLAGS]->(jurisdiction)
}
