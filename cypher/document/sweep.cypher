// Removes documents with their versions and provisions.
// $keys: list of strings, each the id of a document
UNWIND $keys AS key
MATCH (document:Document {id: key})
OPTIONAL MATCH (document)-[:HAS_VERSION|CONTAINS]->(part)
DETACH DELETE document, part
