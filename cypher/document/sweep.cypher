// Removes documents with their versions and provisions, and with what records say of these.
// $keys: list of strings, each the id of a document
UNWIND $keys AS key
MATCH (document:Document {id: key})
OPTIONAL MATCH (document)-[:HAS_VERSION|CONTAINS]->(part)
OPTIONAL MATCH (part)-[:TOLD_BY]->(statement:RecordStatement)
DETACH DELETE document, part, statement
