// Makes each provision an instance of exactly the given clause types.
// $rows: list of {key: string, the id; clauseTypes: list of {slug: string, properties: map}}
UNWIND $rows AS row
MATCH (provision:Provision {id: row.key})
CALL (provision, row) {
  MATCH (provision)-[stale:INSTANCE_OF]->(clauseType:ClauseType)
  WHERE NOT clauseType.slug IN [instance IN row.clauseTypes | instance.slug]
  DELETE stale
}
UNWIND row.clauseTypes AS instance
MATCH (clauseType:ClauseType {slug: instance.slug})
MERGE (provision)-[instanceOf:INSTANCE_OF]->(clauseType)
SET instanceOf += instance.properties
