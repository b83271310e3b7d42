// Says of which clause types provisions were instances.
// $rows: list of {key: string, the id of the provision; slug: string; properties: map}
UNWIND $rows AS row
MATCH (provision:Provision {id: row.key})
MATCH (clauseType:ClauseType {slug: row.slug})
CREATE (provision)-[wasInstanceOf:WAS_INSTANCE_OF]->(clauseType)
SET wasInstanceOf = row.properties
