// The ids of the versions and provisions that the graph holds of each document.
// $keys: list of strings, each the id of a document
UNWIND $keys AS key
MATCH (document:Document {id: key})
RETURN key,
       COLLECT { MATCH (document)-[:HAS_VERSION]->(version) RETURN version.id } AS versions,
       COLLECT { MATCH (document)-[:CONTAINS]->(provision) RETURN provision.id } AS provisions
