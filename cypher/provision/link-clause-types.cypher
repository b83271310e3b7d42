// Makes provisions instances of clause types.
// $rows: list of {key: string, the id of the provision; slug: string; properties: map}
UNWIND $rows AS row
MATCH (provision:Provision {id: row.key})
MATCH (clauseType:ClauseType {slug: row.slug})
CREATE (provision)-[instanceOf:INSTANCE_OF]->(clauseType)
SET instanceOf = row.properties
