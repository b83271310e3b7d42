// Removes provisions, with what records say of them.
// $keys: list of strings, each the id of a provision
UNWIND $keys AS key
MATCH (provision:Provision {id: key})
OPTIONAL MATCH (provision)-[:TOLD_BY]->(statement:RecordStatement)
DETACH DELETE provision, statement
