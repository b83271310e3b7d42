// Gives provisions exactly these conclusions, and keeps beside them what was derived where somebody judged otherwise.
// $rows: list of {id; judged: true or null; unclassifiedReason: string or null; current, past, derived: lists of {clauseType: slug; properties: map}}
UNWIND $rows AS row
MATCH (provision:Provision {id: row.id})
SET provision.judged = row.judged, provision.unclassifiedReason = row.unclassifiedReason
WITH provision, row
CALL (provision) {
  MATCH (provision)-[stale:INSTANCE_OF|WAS_INSTANCE_OF|DERIVED_INSTANCE_OF]->(:ClauseType)
  DELETE stale
}
CALL (provision, row) {
  UNWIND row.current AS conclusion
  MATCH (clauseType:ClauseType {slug: conclusion.clauseType})
  CREATE (provision)-[instanceOf:INSTANCE_OF]->(clauseType)
  SET instanceOf = conclusion.properties
}
CALL (provision, row) {
  UNWIND row.past AS conclusion
  MATCH (clauseType:ClauseType {slug: conclusion.clauseType})
  CREATE (provision)-[wasInstanceOf:WAS_INSTANCE_OF]->(clauseType)
  SET wasInstanceOf = conclusion.properties
}
CALL (provision, row) {
  UNWIND row.derived AS conclusion
  MATCH (clauseType:ClauseType {slug: conclusion.clauseType})
  CREATE (provision)-[derived:DERIVED_INSTANCE_OF]->(clauseType)
  SET derived = conclusion.properties
}
